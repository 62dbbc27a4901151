import type { IntakeProblem, SourceColumn } from "../contract.ts";
import { columnNamed, columnName } from "../mapping/columns.ts";
import type { Condition } from "../reading/plan.ts";

/** The conditions of `where`, or the problem of one that names no column. */
export function conditionsOf(
  where: readonly string[],
  columns: readonly SourceColumn[],
): { readonly list: readonly Condition[] } | Extract<IntakeProblem, { kind: "unknown-column" }> {
  const list: Condition[] = [];
  for (const text of where) {
    const condition = conditionOf(text, columns);
    if (condition === null)
      return {
        kind: "unknown-column",
        column: text.replace(/!?=.*$/su, "").trim(),
        columns: columns.map((column) => columnName(columns, column)),
      };
    list.push(condition);
  }
  return { list };
}

/** `Column=Value`; a header may itself hold a sign of equality, so each is tried. */
function conditionOf(text: string, columns: readonly SourceColumn[]): Condition | null {
  for (const { index } of text.matchAll(/=/gu)) {
    const equal = text[index - 1] !== "!";
    const column = columnNamed(columns, text.slice(0, equal ? index : index - 1));
    if (column !== null) {
      const value = text
        .slice(index + 1)
        .replace(/\s+/gu, " ")
        .trim();
      return { column: column.index, equal, value };
    }
  }
  return null;
}
