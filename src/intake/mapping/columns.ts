import type { SourceColumn } from "../contract.ts";

/** What a column is called where it must be told from all others: `Сумма[2]` among equals, `#3` without a header. */
export function columnName(columns: readonly SourceColumn[], column: SourceColumn): string {
  if (column.header === "") return `#${String(column.index + 1)}`;
  const equals = columns.filter(({ header }) => header === column.header);
  if (equals.length === 1) return column.header;
  return `${column.header}[${String(equals.indexOf(column) + 1)}]`;
}

/** The column that a person means by a header, `#3` or `Сумма[2]`; null when there is none. */
export function columnNamed(columns: readonly SourceColumn[], name: string): SourceColumn | null {
  const wanted = name.replace(/\s+/gu, " ").trim();
  const byName = columns.find((column) => columnName(columns, column) === wanted);
  const byHeader = byName ?? columns.find(({ header }) => header === wanted);
  if (byHeader !== undefined) return byHeader;
  const place = /^#(\d+)$/u.exec(wanted)?.[1];
  return columns.find(({ index }) => index === Number(place) - 1) ?? null;
}
