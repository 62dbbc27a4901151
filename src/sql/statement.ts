import type { Scalar, Sql } from "./sql.ts";

/** A text as a DuckDB literal. Only `'` has a meaning inside one; NUL cannot stand in a statement. */
function textLiteral(text: string): string {
  const pieces = text.split("\0").map((piece) => `'${piece.replaceAll("'", "''")}'`);
  return pieces.length === 1 ? (pieces[0] ?? "''") : `(${pieces.join(" || chr(0) || ")})`;
}

function scalarLiteral(value: Scalar): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textLiteral(value);
  if (Number.isSafeInteger(value)) return String(value);
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${String(value)}`);
  return `'${String(value)}'::DOUBLE`;
}

/**
 * The full text of a statement with its parameters written in as literals. Both engines run this
 * same text: a bound parameter has no type of its own, and DuckDB-WASM can cancel only statements
 * without parameters.
 */
export function statementText({ texts, parameters }: Sql): string {
  return texts.reduce(
    (text, piece, index) => text + scalarLiteral(parameters[index - 1] ?? null) + piece,
  );
}
