import { damaged } from "./workbook-xml.ts";

/** The bytes of a stream; its reader knows arrays of numbers too. */
export type RecordBytes = Uint8Array | number[];

const endOfSheet = 0x0a;
/** Passed over by every reader. */
const drawing = 0xec;
/** Records that hold formulas and no value: ARRAY, SHRFMLA, NAME, EXTERNNAME. */
const formulaOnly: ReadonlySet<number> = new Set([
  0x21, 0x221, 0xbc, 0x4bc, 0x18, 0x218, 0x23, 0x223,
]);
const formulas: ReadonlySet<number> = new Set([0x06, 0x206, 0x406]);
const firstOfExcel2 = 0x09;
const firstOfExcel5 = 0x809;

/**
 * Checks that the records of an old workbook are whole, and takes the formulas out of them in place, so
 * that only their saved values stay: a damaged formula keeps SheetJS 0.20.3 reading without end.
 */
export function keepValuesOnly(bytes: RecordBytes): void {
  const first = numberAt(bytes, 0);
  const formulaAt = first === firstOfExcel5 ? 20 : 16;
  let at = 0;
  let type = -1;
  while (at + 4 <= bytes.length) {
    const next = numberAt(bytes, at);
    // Zeros fill up the last block.
    if (type === endOfSheet && next === 0) return;
    type = next;
    const length = numberAt(bytes, at + 2);
    if (formulaOnly.has(type)) setNumber(bytes, at, drawing);
    else if (formulas.has(type) && length > formulaAt) {
      // The length of the formula, one byte in Excel 2.
      bytes[at + 4 + formulaAt] = 0;
      if (first !== firstOfExcel2) bytes[at + 5 + formulaAt] = 0;
    }
    at += 4 + length;
  }
  if (type !== endOfSheet || at > bytes.length) throw damaged();
}

const numberAt = (bytes: RecordBytes, at: number): number =>
  (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;

function setNumber(bytes: RecordBytes, at: number, value: number): void {
  bytes[at] = value % 256;
  bytes[at + 1] = Math.floor(value / 256);
}
