import { groupedBy } from "../../domain/grouping.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import type { IntakeChoices, IntakeProblem, SkippedTable, TableKey } from "../contract.ts";
import type { SourceTable } from "../opening/source-table.ts";
import { asking, questionsOfColumns, whichSheet } from "../questions.ts";
import type { Sketch } from "../understanding/sketch.ts";

/** A table with what its head told, or why it told nothing. */
export interface SketchedTable {
  readonly table: SourceTable;
  readonly sketched: Result<Sketch, IntakeProblem>;
  /** What holds for this table. */
  readonly choices: IntakeChoices;
  /** Something of it was fixed for an earlier table of the same header. */
  readonly remembered: boolean;
}

/** A table that will be read. */
export interface ChosenTable {
  readonly table: SourceTable;
  readonly sketch: Sketch;
  readonly choices: IntakeChoices;
  readonly remembered: boolean;
}

export interface Chosen {
  readonly tables: readonly ChosenTable[];
  readonly skipped: readonly SkippedTable[];
}

/**
 * Which tables of one file hold its sales. One is plain; several with the same columns are parts of one
 * (a sheet a month); several of different kinds may hold the same sales twice, so a person is asked [F6].
 */
export function chooseTables(
  found: readonly SketchedTable[],
  sheets: readonly string[] | undefined,
): Result<Chosen, IntakeProblem> {
  const wanted = sheets === undefined ? found : found.filter(({ table }) => isNamed(table, sheets));
  const [only, second] = wanted;
  if (only === undefined) return success({ tables: [], skipped: found.map(byChoice) });
  if (second === undefined) return single(only, found);
  return sheets === undefined ? among(found) : all(wanted, found);
}

/** Whether a table is meant by one of these names: its key, its sheet, its entry. */
export const isNamed = ({ key, sheet, entry }: SourceTable, names: readonly string[]): boolean =>
  names.some((name) => name === key || name === sheet || name === entry);

const byChoice = ({ table }: SketchedTable): SkippedTable => ({
  key: table.key,
  reason: "by-choice",
});

function single(
  { table, sketched, choices, remembered }: SketchedTable,
  found: readonly SketchedTable[],
): Result<Chosen, IntakeProblem> {
  if (!sketched.ok) return sketched;
  const questions = questionsOfColumns(table.key, sketched.value);
  if (questions !== null) return failure(questions);
  const skipped = found.filter((other) => other.table !== table).map(byChoice);
  return success({ tables: [{ table, sketch: sketched.value, choices, remembered }], skipped });
}

/** Tables that a person named are read whatever they look like. */
function all(
  wanted: readonly SketchedTable[],
  found: readonly SketchedTable[],
): Result<Chosen, IntakeProblem> {
  const tables: ChosenTable[] = [];
  for (const one of wanted) {
    const chosen = single(one, [one]);
    if (!chosen.ok) return chosen;
    tables.push(...chosen.value.tables);
  }
  return success({
    tables,
    skipped: found.filter((one) => !wanted.includes(one)).map(byChoice),
  });
}

function among(found: readonly SketchedTable[]): Result<Chosen, IntakeProblem> {
  const visible = found.filter(({ table }) => !table.hidden);
  const candidates = salesAmong(visible.length > 0 ? visible : found);
  const [first] = candidates;
  if (first === undefined) return nothingFound(visible.length > 0 ? visible : found);
  const kinds = groupedBy(candidates, ({ sketch }) => kindOf(sketch));
  if (kinds.size > 1) {
    const understandings = Object.fromEntries(
      candidates.map(({ table, sketch }) => [table.key, sketch.understanding] as const),
    );
    return failure(
      asking([whichSheet(candidates.map(({ table }) => nameOf(table)))], understandings),
    );
  }
  const taken = new Set<TableKey>(candidates.map(({ table }) => table.key));
  return success({
    tables: candidates,
    skipped: found.filter(({ table }) => !taken.has(table.key)).map(skippedBecause),
  });
}

/** Tables in which date, customer and revenue were found without a question. */
const salesAmong = (found: readonly SketchedTable[]): readonly ChosenTable[] =>
  found.flatMap(({ sketched, ...rest }) =>
    sketched.ok && sketched.value.open.length === 0 ? [{ ...rest, sketch: sketched.value }] : [],
  );

/** Same columns for date, customer and revenue, same layout: parts of one table. */
function kindOf({ understanding }: Sketch): string {
  const { mapping, layout } = understanding;
  const { date, entity, revenue } = mapping;
  const names = layout.value === "crosstab" ? [entity] : [date, entity, revenue];
  return JSON.stringify([layout.value, ...names.map((guess) => guess?.value.header)]);
}

/** What a person is told when no sheet holds sales: the best question, else the first refusal. */
function nothingFound(found: readonly SketchedTable[]): Result<Chosen, IntakeProblem> {
  const asked = found.flatMap(({ table, sketched }) =>
    sketched.ok ? [{ table, sketch: sketched.value }] : [],
  );
  const [best] = asked.toSorted((a, b) => a.sketch.open.length - b.sketch.open.length);
  const problem = best === undefined ? null : questionsOfColumns(best.table.key, best.sketch);
  if (problem !== null) return failure(problem);
  const [refused] = found.flatMap(({ sketched }) => (sketched.ok ? [] : [sketched.problem]));
  return failure(refused ?? { kind: "refused", refusal: { code: "no-table" }, table: null });
}

const nameOf = ({ sheet, entry, key }: SourceTable): string => sheet ?? entry ?? key;

function skippedBecause({ table, sketched }: SketchedTable): SkippedTable {
  const { key, hidden } = table;
  if (hidden) return { key, reason: "hidden" };
  if (sketched.ok) return { key, reason: "other-columns" };
  const { problem } = sketched;
  const empty =
    problem.kind === "refused" && ["empty-file", "no-rows"].includes(problem.refusal.code);
  return { key, reason: empty ? "empty" : "no-table" };
}
