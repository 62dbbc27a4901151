import { lettersOf, type WrittenEncoding } from "./letters.ts";
import type { Row } from "./rows.ts";

/** How a program writes a table as text. */
export interface Dialect {
  readonly encoding: WrittenEncoding;
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly lineBreak: "\r\n" | "\n" | "\r";
  readonly quotes: "where-needed" | "all";
  /** Whether a line break ends the last record. */
  readonly closed: boolean;
  /** What stands before the first record. */
  readonly before: string;
}

/** As 1C and a Russian Excel save a table. */
export const usualDialect: Dialect = {
  encoding: "utf-8-mark",
  delimiter: ";",
  lineBreak: "\r\n",
  quotes: "where-needed",
  closed: true,
  before: "",
};

function textOf(rows: readonly Row[], dialect: Dialect): string {
  const { delimiter, lineBreak, quotes, closed, before } = dialect;
  const written = (cell: string): string =>
    quotes === "all" || /["\r\n]/u.test(cell) || cell.includes(delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = rows.map(({ cells }) => cells.map(written).join(delimiter));
  return before + lines.join(lineBreak) + (closed ? lineBreak : "");
}

export const bytesOf = (rows: readonly Row[], dialect: Dialect): Uint8Array<ArrayBuffer> =>
  lettersOf(textOf(rows, dialect), dialect.encoding);
