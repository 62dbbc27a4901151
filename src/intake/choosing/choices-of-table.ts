import type { IntakeChoices, TableKey } from "../contract.ts";

/** What holds for one table: its own choices before those for all. */
export function choicesOfTable(choices: IntakeChoices, key: TableKey): IntakeChoices {
  const own =
    choices.tables !== undefined && Object.hasOwn(choices.tables, key)
      ? choices.tables[key]
      : undefined;
  if (own === undefined) return choices;
  return { ...choices, ...own, mapping: { ...choices.mapping, ...own.mapping } };
}
