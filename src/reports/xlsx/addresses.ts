/* Places of cells as formulas name them; rows and columns are counted from 0 here. */

const LETTERS = 26;

/** `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnLetters(Math.floor(column / LETTERS) - 1) + letter;
}

/** `D6`. */
export const cellAt = (column: number, row: number): string =>
  columnLetters(column) + String(row + 1);

/** `$D$6`. */
export const fixedCell = (column: number, row: number): string =>
  `$${columnLetters(column)}$${String(row + 1)}`;

/** `$D$6:$D$55`, or over several columns `$A$1:$D$55`. */
export const fixedRange = (column: number, first: number, last: number, to = column): string =>
  `${fixedCell(column, first)}:${fixedCell(to, last)}`;

/** `'Sheet'!$D$6`; the name is always quoted, since Cyrillic and spaces need it. */
export const onSheet = (sheet: string, place: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${place}`;
