import type { IntakeChoices, TableChoices, TableKey } from "../contract.ts";

/** What holds for one table: its own choices before those for all. */
export function choicesOfTable(choices: IntakeChoices, key: TableKey): IntakeChoices {
  const own =
    choices.tables !== undefined && Object.hasOwn(choices.tables, key)
      ? choices.tables[key]
      : undefined;
  if (own === undefined) return choices;
  return { ...choices, ...own, mapping: { ...choices.mapping, ...own.mapping } };
}

/** Of what holds for a table, the part that is about this table alone; nothing that is not fixed. */
export function fixedIn(choices: IntakeChoices): TableChoices {
  const { encoding, delimiter, headerRow, headerRows, layout, decimalSeparator, dateOrder } =
    choices;
  const { year, returns, returnsColumn, mapping = {} } = choices;
  return {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(headerRow !== undefined && { headerRow }),
    ...(headerRows !== undefined && { headerRows }),
    ...(layout && { layout }),
    ...(decimalSeparator && { decimalSeparator }),
    ...(dateOrder && { dateOrder }),
    ...(year !== undefined && { year }),
    ...(returns && { returns }),
    ...(returnsColumn && { returnsColumn }),
    ...(Object.keys(mapping).length > 0 && { mapping }),
  };
}
