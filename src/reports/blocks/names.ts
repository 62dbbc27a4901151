import { perMembers } from "../../domain/per-members.ts";
import { NO_BREAK_SPACE } from "../../messages/numerals.ts";
import type { ReportDocument } from "../document.ts";

const LEGAL_FORM =
  /^(?:ООО|АО|ПАО|ЗАО|ОАО|НАО|ТОО|ИП|LLC|LTD|INC|GMBH)\.?\s+|\s+(?:ООО|АО|ПАО|ЗАО|ОАО|НАО|ТОО|LLC|LTD|INC|GMBH)\.?$/giu;

/** Letters and marks that would turn round the figures written after a name. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069]/u;
const ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";

/** A name as it is set: `ООО «Вектор»`, `“Vector” LLC`; initials stay on the line of the surname. */
export function typeset(name: string): string {
  const marks = /\p{Script=Cyrillic}/u.test(name) ? "«$1»" : "“$1”";
  const set = name
    .replaceAll(/"([^"]+)"/g, marks)
    .replaceAll(/ (?=\p{Lu}\.(?:[ \p{Lu}]|$))/gu, NO_BREAK_SPACE);
  return RIGHT_TO_LEFT.test(name) ? ISOLATE + set + END_OF_ISOLATE : set;
}

/** A name for a chart: without legal form and quotes, unless nothing else is left. */
function shortened(name: string): string {
  const bare = name
    .replaceAll(LEGAL_FORM, "")
    .replaceAll(/["«»“”]/g, "")
    .trim();
  return bare === "" ? name : bare;
}

export interface Names {
  /** In tables: as written, quotes set. */
  readonly full: (party: { readonly id: string; readonly name: string }) => string;
  /** In charts and sentences. */
  readonly short: (party: { readonly id: string; readonly name: string }) => string;
  /** The end of the tax id where several customers are called the same, else empty. */
  readonly tail: (id: string) => string;
}

const TAIL_DIGITS = 4;
/** Keeps the ellipsis and the digits on one line. */
const WORD_JOINER = "\u2060";

/** The ends of the tax ids of customers that are called the same. */
const tailsOf = perMembers<
  ReportDocument["customers"][number],
  "id" | "name" | "entities",
  ReadonlyMap<string, string>
>(["id", "name", "entities"], (customers) => {
  const bare = customers.map(({ name }) => shortened(name));
  const byName = new Map<string, number>();
  for (const name of bare) byName.set(name, (byName.get(name) ?? 0) + 1);

  const tails = new Map<string, string>();
  for (const [place, { id, entities }] of customers.entries()) {
    const taxId = entities[0]?.taxId ?? null;
    if ((byName.get(bare[place] ?? "") ?? 0) > 1 && taxId !== null)
      tails.set(id, `…${WORD_JOINER}${taxId.slice(-TAIL_DIGITS)}`);
  }
  return tails;
});

/** How the parties of one document are called; equal names are told apart by the end of the tax id. */
export function namesOf(document: ReportDocument): Names {
  const tail = (id: string): string => tailsOf(document.customers).get(id) ?? "";
  return {
    full: ({ name }) => typeset(name),
    short: ({ id, name }) =>
      [typeset(shortened(name)), tail(id)].filter((part) => part !== "").join(NO_BREAK_SPACE),
    tail,
  };
}
