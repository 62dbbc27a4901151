/** What may stand in a hole of a statement. Exact numbers and days travel as text and are cast in SQL. */
export type Scalar = string | number | boolean | null;

/**
 * A piece of SQL as a value. It can only be made by `sql`, `identifier`, `literal` and `join`,
 * so no text of a user can ever become SQL.
 */
class SqlValue {
  readonly text: string;
  readonly parameters: readonly Scalar[];

  constructor(text: string, parameters: readonly Scalar[]) {
    this.text = text;
    this.parameters = parameters;
  }
}
export type Sql = SqlValue;

/** Holes become parameters; pieces of SQL are put in with theirs. Give a parameter its type: `${date}::DATE`. */
export function sql(parts: TemplateStringsArray, ...holes: readonly (Sql | Scalar)[]): Sql {
  let text = parts[0] ?? "";
  const parameters: Scalar[] = [];
  holes.forEach((hole, index) => {
    if (hole instanceof SqlValue) {
      text += hole.text;
      parameters.push(...hole.parameters);
    } else {
      text += "?";
      parameters.push(hole);
    }
    text += parts[index + 1] ?? "";
  });
  return new SqlValue(text, parameters);
}

/** A quoted name of a table or column, whatever characters it holds. */
export const identifier = (name: string): Sql =>
  new SqlValue(`"${name.replaceAll('"', '""')}"`, []);

/** A quoted text, for the few places where DuckDB takes no parameter (options of `read_csv`). */
export const literal = (text: string): Sql => new SqlValue(`'${text.replaceAll("'", "''")}'`, []);

/** Whole numbers from our own code where DuckDB takes no parameter: the scale of a DECIMAL. */
export function integer(value: number): Sql {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${String(value)}`);
  return new SqlValue(String(value), []);
}

/** Pieces with a separator between them; the separator is ours, never a user's. */
export function join(pieces: readonly Sql[], separator: ", " | " AND " | " OR " | "\n"): Sql {
  return new SqlValue(
    pieces.map((piece) => piece.text).join(separator),
    pieces.flatMap((piece) => piece.parameters),
  );
}
