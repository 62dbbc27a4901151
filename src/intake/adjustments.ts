import type { Adjustment } from "../domain/adjustment.ts";
import { fields } from "../domain/source.ts";
import { fixedIn } from "./choosing/choices-of-table.ts";
import type { IntakeChoices, ReadTable, TableChoices } from "./contract.ts";

/** The tables of the files: those that were read, with what held for each, and the others. */
interface Tables {
  readonly tables: readonly Pick<ReadTable, "key" | "fixed">[];
  readonly skipped: readonly unknown[];
}

/**
 * Everything that a person fixed by hand about reading, in the order in which it takes effect [R3].
 * What was taken over from an earlier table of the same header counts as fixed for this one.
 */
export function adjustmentsOfReading(
  choices: IntakeChoices,
  tables: readonly Pick<ReadTable, "key" | "fixed">[],
  skipped: readonly unknown[] = [],
): readonly Adjustment[] {
  const {
    sheets,
    mends = [],
    overlaps,
    duplicates,
    currency,
    decimals,
    implausibleDates,
  } = choices;
  const scoped = scopedChoices(fixedIn(choices), { tables, skipped });
  return [
    ...(sheets === undefined ? [] : [{ kind: "tables-chosen" as const, tables: sheets }]),
    ...scoped.flatMap(([table, fixed]) => readAs(fixed, table)),
    ...scoped.flatMap(([table, fixed]) => mapped(fixed, table)),
    ...mends.map((mend) => ({ kind: "mended" as const, ...mend })),
    ...(implausibleDates === undefined ? [] : [{ kind: "implausible-dates-accepted" as const }]),
    ...(decimals === undefined ? [] : [{ kind: "money-rounded" as const, decimals }]),
    ...(currency === undefined ? [] : [{ kind: "currency-chosen" as const, currency }]),
    ...(duplicates === undefined ? [] : [{ kind: "duplicates" as const, lines: duplicates }]),
    ...(overlaps === undefined ? [] : [{ kind: "overlaps" as const, lines: overlaps }]),
  ];
}

type OfTable = (fixed: TableChoices, table: string | null) => readonly Adjustment[];

/**
 * What is the same for all tables is said once, under null, and what holds for one table beside it. A
 * choice for a single table does not become one for all while there are tables that were not read: those
 * would be understood by it, too.
 */
function scopedChoices(
  forAll: TableChoices,
  { tables, skipped }: Tables,
): readonly (readonly [string | null, TableChoices])[] {
  const [first] = tables;
  const alike = new Set(tables.map(({ fixed }) => told(fixed))).size === 1;
  if (alike && first !== undefined && skipped.length === 0) return [[null, first.fixed]];
  return [
    [null, forAll],
    ...tables
      .filter(({ fixed }) => told(fixed) !== told(forAll))
      .map(({ key, fixed }) => [key, fixed] as const),
  ];
}

const told = (fixed: TableChoices): string =>
  JSON.stringify([readAs(fixed, null), mapped(fixed, null)]);

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
