/** What may stand in a hole of a statement. Exact numbers and days travel as text and are cast in SQL. */
export type Scalar = string | number | boolean | null;

/**
 * A piece of SQL as a value: texts of our own with parameters between them, one text more than
 * parameters. It can only be made by the functions of this file, so no text of a user can ever
 * become SQL.
 */
class SqlValue {
  readonly texts: readonly string[];
  readonly parameters: readonly Scalar[];

  constructor(texts: readonly string[], parameters: readonly Scalar[]) {
    this.texts = texts;
    this.parameters = parameters;
  }
}
export type Sql = SqlValue;

/** Holes become parameters; pieces of SQL are put in with theirs. Give a parameter its type: `${date}::DATE`. */
export function sql(parts: TemplateStringsArray, ...holes: readonly (Sql | Scalar)[]): Sql {
  const texts: string[] = [parts[0] ?? ""];
  const parameters: Scalar[] = [];
  const append = (text: string): void => {
    texts.push(`${texts.pop() ?? ""}${text}`);
  };
  holes.forEach((hole, index) => {
    if (hole instanceof SqlValue) {
      append(hole.texts[0] ?? "");
      texts.push(...hole.texts.slice(1));
      parameters.push(...hole.parameters);
    } else {
      parameters.push(hole);
      texts.push("");
    }
    append(parts[index + 1] ?? "");
  });
  return new SqlValue(texts, parameters);
}

/** A quoted name of a table or column, whatever characters it holds. */
export const identifier = (name: string): Sql =>
  new SqlValue([`"${name.replaceAll('"', '""')}"`], []);

/** A quoted text, for the few places where DuckDB takes no parameter (options of `read_csv`). */
export const literal = (text: string): Sql => new SqlValue([`'${text.replaceAll("'", "''")}'`], []);

/** Whole numbers from our own code where DuckDB takes no parameter: the scale of a DECIMAL. */
export function integer(value: number): Sql {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number: ${String(value)}`);
  return new SqlValue([String(value)], []);
}

/** Pieces with a separator between them; the separator is ours, never a user's. */
export function join(
  pieces: readonly Sql[],
  separator: ", " | " AND " | " OR " | " UNION ALL " | "\n",
): Sql {
  const between = new SqlValue([separator], []);
  return pieces.reduce(
    (joined, piece, index) => (index === 0 ? piece : sql`${joined}${between}${piece}`),
    new SqlValue([""], []),
  );
}
