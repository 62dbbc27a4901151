import { NumberReader, type CellState } from "../cells/number.ts";
import type { RecordCells } from "../table/record-cells.ts";

const places = 6;
const decoder = new TextDecoder();

/** Money of cells as whole millionths, exact [F1]; what is finer reads as unreadable. */
export class MillionthsReader {
  state: CellState = "blank";
  value = 0n;
  readonly #number: NumberReader;

  constructor(decimalSeparator: "," | ".") {
    this.#number = new NumberReader(decimalSeparator);
  }

  read({ block, starts, ends, count }: RecordCells, column: number): CellState {
    this.value = 0n;
    if (column < 0 || column >= count) return (this.state = "blank");
    const number = this.#number;
    this.state = number.read(block, starts[column] ?? 0, ends[column] ?? 0);
    if (this.state !== "read" || number.length === 0) return this.state;
    if (number.decimals > places) return (this.state = "unreadable");
    const digits = decoder.decode(number.digits.subarray(0, number.length));
    const minor = BigInt(digits) * 10n ** BigInt(places - number.decimals);
    this.value = number.negative ? -minor : minor;
    return this.state;
  }

  /** The money of a cell, null where it holds none. */
  moneyIn(record: RecordCells, column: number): bigint | null {
    return this.read(record, column) === "read" ? this.value : null;
  }
}

const encoder = new TextEncoder();

/** Millionths of a text whose decimal sign is not known yet; 0 where it is no number. */
export function millionthsIn(text: string): bigint {
  const block = encoder.encode(text);
  const cell = {
    block,
    count: 1,
    starts: Int32Array.of(0),
    ends: Int32Array.of(block.length),
    doubled: Uint8Array.of(0),
    recordStart: 0,
    recordEnd: block.length,
    closed: true,
  };
  return new MillionthsReader(".").moneyIn(cell, 0) ?? 0n;
}

/** A plain decimal of millionths, written with the decimal sign of its file. */
export function decimalText(millionths: bigint, decimalSeparator: "," | "."): string {
  const sign = millionths < 0n ? "-" : "";
  const digits = (millionths < 0n ? -millionths : millionths).toString().padStart(places + 1, "0");
  return `${sign}${digits.slice(0, -places)}${decimalSeparator}${digits.slice(-places)}`;
}
