import { lineProperties, type LineProperty } from "../../domain/words.ts";
import type { Telling } from "./telling.ts";

/** What one press takes away. */
export type FilterName = LineProperty | "days";

export interface ShownFilter {
  readonly name: FilterName;
  /** `менеджер Лапкотина Е. В.` */
  readonly text: string;
}

/** Which lines the report counts, where not all: said under the headline, since it bounds every figure [F6]. */
export interface ShownFilters {
  readonly lead: string;
  readonly filters: readonly ShownFilter[];
}

export function shownFilters(telling: Telling): ShownFilters | null {
  const { filters = {} } = telling.document.parameters;
  const say = telling.words.filters;
  const properties = lineProperties.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, text: named(say.names[name], value) }];
  });
  const days = daysText(telling);
  const shown = [...properties, ...(days === null ? [] : [{ name: "days" as const, text: days }])];
  return shown.length === 0 ? null : { lead: say.only, filters: shown };
}

/** What a value is of, unless it says so itself: `отдел Юг`, but `Отдел спецпроектов`. */
const named = (noun: string, value: string): string =>
  value.toLowerCase().startsWith(noun.toLowerCase()) ? value : `${noun} ${value}`;

function daysText({ document, words, format }: Telling): string | null {
  const { from, to } = document.parameters.filters ?? {};
  if (from !== undefined && to !== undefined)
    return words.filters.between(format.day(from), format.day(to));
  if (from !== undefined) return words.filters.from(format.day(from));
  return to === undefined ? null : words.filters.to(format.day(to));
}

/** The same in one line of text. */
export const filtersText = ({ lead, filters }: ShownFilters): string =>
  `${lead}: ${filters.map(({ text }) => text).join("; ")}`;
