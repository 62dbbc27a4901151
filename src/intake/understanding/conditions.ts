import type { SourceColumn } from "../contract.ts";
import { columnNamed } from "../mapping/columns.ts";
import type { Condition } from "../reading/plan.ts";

/** The conditions of `where` for one table, and the columns that they name and it does not have. */
export interface TableConditions {
  readonly list: readonly Condition[];
  readonly unknown: readonly string[];
}

/** A column that stands in no table of ours: its cells are blank. */
const nowhere = -1;

/** The conditions of `where`; a cell of a column that the table does not have is blank. */
export function conditionsOf(
  where: readonly string[],
  columns: readonly SourceColumn[],
): TableConditions {
  const unknown: string[] = [];
  const list = where.map((text) => {
    const known = conditionOf(text, columns);
    if (known !== null) return known;
    const sign = text.indexOf("=");
    const equal = text[sign - 1] !== "!";
    unknown.push(text.slice(0, equal ? sign : sign - 1).trim());
    return { column: nowhere, equal, value: valueBehind(text, sign) };
  });
  return { list, unknown };
}

/** `Column=Value`; a header may itself hold a sign of equality, so each is tried. */
function conditionOf(text: string, columns: readonly SourceColumn[]): Condition | null {
  for (const { index } of text.matchAll(/=/gu)) {
    const equal = text[index - 1] !== "!";
    const column = columnNamed(columns, text.slice(0, equal ? index : index - 1));
    if (column !== null) return { column: column.index, equal, value: valueBehind(text, index) };
  }
  return null;
}

const valueBehind = (text: string, sign: number): string =>
  text
    .slice(sign + 1)
    .replace(/\s+/gu, " ")
    .trim();
