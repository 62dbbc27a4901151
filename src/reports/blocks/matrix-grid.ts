import type { AbcClass, XyzClass } from "../../domain/words.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { classTotal, type ClassesMeant } from "./class-totals.ts";
import type { Explained, Telling } from "./telling.ts";
import { toneOf } from "./tone.ts";
import type { Tone } from "./tone.ts";

export interface MatrixMember {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
}

export interface MatrixCell extends Explained {
  readonly abc: AbcClass;
  /** Null where XYZ could not be reckoned [P3]. */
  readonly xyz: XyzClass | null;
  readonly count: number;
  readonly share: string;
  readonly name: string;
  readonly advice: string;
  readonly tone: Tone;
  /** What the cell says when it is chosen. */
  readonly summary: string;
  readonly members: readonly MatrixMember[];
  readonly more: string;
}

export interface MatrixRow {
  readonly abc: AbcClass;
  readonly customers: string;
  readonly share: string;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixColumn {
  readonly xyz: XyzClass | null;
  readonly text: string;
  readonly summary: string;
}

export interface MatrixGrid {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

const letters = ["A", "B", "C"] as const;
const rhythms = ["X", "Y", "Z"] as const;
const MEMBERS = 12;

interface Rhythm {
  readonly xyz: XyzClass | null;
}

/** The largest of a group, and no further: groups are large. */
function firstOf(
  customers: readonly ReportCustomer[],
  abc: AbcClass,
  xyz: XyzClass | null,
): readonly ReportCustomer[] {
  const found: ReportCustomer[] = [];
  for (const one of customers) {
    if (found.length === MEMBERS) break;
    if (one.abc === abc && one.xyz === xyz) found.push(one);
  }
  return found;
}

function cellOf(telling: Telling, abc: AbcClass, { xyz }: Rhythm): MatrixCell {
  const { document, words, format, names, measure, compact } = telling;
  const members = firstOf(document.customers, abc, xyz);
  const { count, share } = classTotal(document, { abc, xyz });
  const { name, advice } = xyz === null ? { name: "", advice: "" } : words.cells[abc][xyz];
  const part = format.percent(share);
  const letter = `${abc}${xyz ?? ""}`;
  return {
    abc,
    xyz,
    count,
    share: part,
    name,
    advice: count === 0 ? words.matrix.nobodyHere : advice,
    tone: toneOf(count, share),
    summary: words.matrix.chosen(letter, name, count, part, measure.of),
    members: members.map((one) => ({
      id: one.id,
      name: names.full(one),
      amount: compact(approximateDecimal(one.value)),
    })),
    more: count > MEMBERS ? words.matrix.more(count - members.length) : "",
    ...telling.why((explain) => explain.cell(abc, xyz)),
  };
}

function columnTexts(telling: Telling): Record<XyzClass, string> {
  const { document, words, format } = telling;
  const { rule, x, y } = document.parameters.xyz;
  const { step } = document.period;
  return rule === "frequency"
    ? words.matrix.columnHeads.frequency(format.level(x), format.level(y), words.steps[step].of)
    : words.matrix.columnHeads.variation(format.decimal(x, 2), format.decimal(y, 2));
}

/** The matrix [X5]: value class down, rhythm across; one column where there are no letters. */
export function matrixGrid(telling: Telling): MatrixGrid {
  const { document, words, format } = telling;
  const lettered = document.customers.some(({ xyz }) => xyz !== null);
  const across: readonly Rhythm[] = lettered ? rhythms.map((xyz) => ({ xyz })) : [{ xyz: null }];
  const texts = columnTexts(telling);
  const summary = (meant: ClassesMeant): string => {
    const { count, share } = classTotal(document, meant);
    return `${format.counted(count, words.nouns.customer)}, ${format.percent(share)}`;
  };
  return {
    caption: words.matrix.caption,
    corner: words.matrix.abcHead,
    columns: across.map(({ xyz }) => ({
      xyz,
      text: xyz === null ? "" : texts[xyz],
      summary: summary({ xyz }),
    })),
    rows: letters.map((abc) => {
      const { count, share } = classTotal(document, { abc });
      return {
        abc,
        customers: format.counted(count, words.nouns.customer),
        share: format.percent(share),
        cells: across.map((rhythm) => cellOf(telling, abc, rhythm)),
      };
    }),
  };
}
