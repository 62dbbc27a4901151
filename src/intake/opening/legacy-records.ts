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
/** Where a formula begins in its record: at its length, one byte in Excel 2 and two later. */
const formulaAt: ReadonlyMap<number, number> = new Map([
  [0x09, 16],
  [0x209, 16],
  [0x409, 16],
  [0x809, 20],
]);

/**
 * Checks that the records of an old workbook are whole, and takes the formulas out of them in place, so
 * that only their saved values stay: a damaged formula keeps SheetJS 0.20.3 reading without end.
 */
export function keepValuesOnly(bytes: RecordBytes): void {
  const first = numberAt(bytes, 0);
  const start = formulaAt.get(first);
  if (start === undefined) throw damaged();
  let at = 0;
  let type = -1;
  while (at + 4 <= bytes.length) {
    const next = numberAt(bytes, at);
    // Zeros fill up the last block.
    if (type === endOfSheet && next === 0) return;
    type = next;
    const length = numberAt(bytes, at + 2);
    if (formulaOnly.has(type)) setNumber(bytes, at, drawing);
    else if (formulas.has(type)) {
      const end = first === 0x09 ? start + 1 : start + 2;
      if (length < end) throw damaged();
      for (let place = start; place < end; place += 1) bytes[at + 4 + place] = 0;
    } else if (formulaAt.has(type) && type !== first) throw damaged();
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
