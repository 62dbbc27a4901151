import type {
  Intake,
  IntakeChoices,
  Mend,
  ReadTable,
  TableChoices,
  TableKey,
} from "../../intake/contract.ts";

/** What a person fixes for one table, beside what was fixed for it before. */
export function withTableChoice(
  choices: IntakeChoices,
  key: TableKey,
  change: TableChoices,
): IntakeChoices {
  const own = choices.tables?.[key] ?? {};
  const mapping =
    change.mapping === undefined ? {} : { mapping: { ...own.mapping, ...change.mapping } };
  return {
    ...choices,
    tables: { ...choices.tables, [key]: { ...own, ...change, ...mapping } },
  };
}

/** The same for every table with the same header: twelve monthly files are mended once. */
export const withChoiceForAlike = (
  choices: IntakeChoices,
  tables: readonly ReadTable[],
  { understanding: { fingerprint } }: ReadTable,
  change: TableChoices,
): IntakeChoices =>
  tables
    .filter((table) => table.understanding.fingerprint === fingerprint)
    .reduce((fixed, { key }) => withTableChoice(fixed, key, change), choices);

const isSameCell = (left: Mend, right: Mend): boolean =>
  left.table === right.table && left.column === right.column && left.row === right.row;

/** Another text for a cell; a text that was mended before, and badly, is mended from what the file holds. */
export function withMend(choices: IntakeChoices, mend: Mend): IntakeChoices {
  const mends = choices.mends ?? [];
  const isRepeated = (earlier: Mend) =>
    isSameCell(earlier, mend) && (earlier.to === mend.from || earlier.from === mend.from);
  const repeated = mends.filter(isRepeated).map((earlier) => ({ ...earlier, to: mend.to }));
  const kept = mends.filter((earlier) => !isRepeated(earlier));
  const fresh = repeated.some(({ from }) => from === mend.from) ? [] : [mend];
  return { ...choices, mends: [...kept, ...repeated, ...fresh] };
}

export const withoutMend = (choices: IntakeChoices, mend: Mend): IntakeChoices => ({
  ...choices,
  mends: (choices.mends ?? []).filter((one) => one !== mend),
});

/** Leaves out lines whose cell in a column holds one of these texts, knowingly. */
export const withoutLines = (
  choices: IntakeChoices,
  column: string,
  texts: readonly string[],
): IntakeChoices => {
  const where = texts.map((text) => `${column}!=${text}`);
  return { ...choices, where: [...new Set([...(choices.where ?? []), ...where])] };
};

/** Counts equal lines as often as they stand, as nobody said otherwise. */
export const withDuplicates = ({ duplicates: _, ...choices }: IntakeChoices): IntakeChoices =>
  choices;

/** Takes back one condition. */
export const withLines = (choices: IntakeChoices, condition: string): IntakeChoices => ({
  ...choices,
  where: (choices.where ?? []).filter((one) => one !== condition),
});

/** Reads a table that was skipped besides those that are read, or instead of one of them. */
export function withTable(
  choices: IntakeChoices,
  { tables }: Intake,
  key: TableKey,
  insteadOf?: TableKey,
): IntakeChoices {
  const kept = tables.map((table) => table.key).filter((one) => one !== insteadOf);
  return { ...choices, sheets: [...kept, key] };
}

/** Leaves one of the read tables out. */
export const withoutTable = (
  choices: IntakeChoices,
  { tables }: Intake,
  key: TableKey,
): IntakeChoices => ({
  ...choices,
  sheets: tables.map((table) => table.key).filter((one) => one !== key),
});
