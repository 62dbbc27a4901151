import type { Adjustment } from "../domain/adjustment.ts";
import { fields } from "../domain/source.ts";
import type { IntakeChoices, ReadTable, TableChoices } from "./contract.ts";

/**
 * Everything that a person fixed by hand about reading, in the order in which it takes effect [R3].
 * What was taken over from an earlier table of the same header counts as fixed for this one.
 */
export function adjustmentsOfReading(
  choices: IntakeChoices,
  tables: readonly Pick<ReadTable, "key" | "fixed">[],
): readonly Adjustment[] {
  const { sheets, mends = [], overlaps, currency, decimals, implausibleDates } = choices;
  return [
    ...(sheets === undefined ? [] : [{ kind: "tables-chosen" as const, tables: sheets }]),
    ...byTable(tables, readAs),
    ...byTable(tables, mapped),
    ...mends.map((mend) => ({ kind: "mended" as const, ...mend })),
    ...(implausibleDates === undefined ? [] : [{ kind: "implausible-dates-accepted" as const }]),
    ...(decimals === undefined ? [] : [{ kind: "money-rounded" as const, decimals }]),
    ...(currency === undefined ? [] : [{ kind: "currency-chosen" as const, currency }]),
    ...(overlaps === undefined ? [] : [{ kind: "overlaps" as const, lines: overlaps }]),
  ];
}

type OfTable = (fixed: TableChoices, table: string | null) => readonly Adjustment[];

/** What is the same for all tables is said once. */
function byTable(
  tables: readonly Pick<ReadTable, "key" | "fixed">[],
  adjust: OfTable,
): readonly Adjustment[] {
  const ways = new Set(tables.map(({ fixed }) => JSON.stringify(adjust(fixed, null))));
  const [first] = tables;
  if (ways.size === 1 && first !== undefined) return adjust(first.fixed, null);
  return tables.flatMap(({ key, fixed }) => adjust(fixed, key));
}

const mapped: OfTable = ({ mapping = {} }, table) => {
  const pairs = fields.flatMap((field) => {
    const header = mapping[field];
    return header === undefined ? [] : [[field, header] as const];
  });
  return pairs.length === 0 ? [] : [{ kind: "mapped", table, mapping: Object.fromEntries(pairs) }];
};

const readAs: OfTable = ({ mapping: _, ...fixed }, table) => {
  // Object.entries forgets that what is left of the choices are texts and numbers.
  const choices = Object.entries(fixed) as [string, string | number][];
  if (choices.length === 0) return [];
  return [{ kind: "read-as", table, choices: Object.fromEntries(choices.toSorted(byName)) }];
};

const byName = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one < other ? -1 : 1;
