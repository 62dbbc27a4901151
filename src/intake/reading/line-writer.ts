import type { Field } from "../../domain/source.ts";
import type { DateReader } from "../cells/date.ts";
import type { NumberReader } from "../cells/number.ts";
import { taxIdIn } from "../cells/tax-id.ts";
import { namelessEntities } from "../mapping/row-labels.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { CleanCsv } from "./clean-csv.ts";
import type { ReadingPlan } from "./plan.ts";

/** Fields whose cells go into the facts as texts, in the order of the clean file. */
export const textFields = [
  "orderId",
  "product",
  "category",
  "manager",
  "department",
  "region",
  "status",
  "keyPerson",
  "customerGroup",
] as const satisfies readonly Field[];

/** What was read of one line; the texts are taken from the record in hand. */
export interface Line {
  readonly row: number;
  readonly date: DateReader;
  readonly revenue: NumberReader;
  readonly cost: NumberReader | null;
  readonly quantity: NumberReader | null;
  readonly currency: string | null;
  readonly record: RecordCells;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * Writes accepted lines as clean CSV: row, date, revenue, cost, quantity, entity, tax id, currency,
 * then the mapped text fields.
 */
export class LineWriter {
  readonly csv = new CleanCsv();
  readonly #plan: ReadingPlan;
  readonly #texts: readonly number[];

  constructor(plan: ReadingPlan) {
    this.#plan = plan;
    this.#texts = textFields.flatMap((field) => plan.fields[field] ?? []);
  }

  /** Writes one line; false when it names nobody [F4]. */
  write({ row, date, revenue, cost, quantity, currency, record }: Line): boolean {
    const { csv } = this;
    csv.begin(row);
    csv.reserve(512);
    csv.delimiter();
    csv.length = date.write(csv.buffer, csv.length);
    for (const number of [revenue, cost, quantity]) {
      csv.delimiter();
      if (number !== null) csv.length = number.write(csv.buffer, csv.length);
    }
    const from = csv.length;
    const named = this.#text(record, this.#plan.fields.entity) && !this.#nameless(from);
    if (!named) {
      csv.length = from;
      csv.delimiter();
    }
    const identified = this.#taxId(record);
    const code = currency === null ? noBytes : encoder.encode(currency);
    csv.text(code, 0, code.length, false);
    for (const column of this.#texts) this.#text(record, column);
    csv.end();
    return named || identified;
  }

  /** Writes a cell of the record in hand and says whether it holds anything. */
  #text(record: RecordCells, column: number | undefined): boolean {
    const { block, starts, ends, doubled, count } = record;
    if (column === undefined || column >= count) return this.csv.text(noBytes, 0, 0, false);
    const start = starts[column] ?? 0;
    return this.csv.text(block, start, ends[column] ?? start, doubled[column] === 1);
  }

  /** Whether the name just written from `from` on stands for nobody: «<...>», `(blank)`. */
  #nameless(from: number): boolean {
    const { buffer, length } = this.csv;
    if (length - from > 48 || !mayBeginNameless(buffer[from + 2] ?? 0, buffer[from + 3] ?? 0))
      return false;
    const text = decoder.decode(buffer.subarray(from + 2, length - 1));
    return namelessEntities.has(text.toLowerCase());
  }

  #taxId(record: RecordCells): boolean {
    const { taxId } = this.#plan.fields;
    const from = this.csv.length;
    const filled = this.#text(record, taxId);
    if (!filled || this.#plan.taxIdByHand) return filled;
    const written = this.csv.buffer.subarray(from + 2, this.csv.length - 1);
    if (written.every((byte) => byte >= 0x30 && byte <= 0x39)) return true;
    const cleaned = taxIdIn(decoder.decode(written));
    this.csv.length = from;
    const bytes = /[\p{L}\d]/u.test(cleaned) ? encoder.encode(cleaned) : noBytes;
    return this.csv.text(bytes, 0, bytes.length, false);
  }
}

const noBytes = new Uint8Array(0);

/** Signs, dashes, N, n, «Н», «н», «П», «п»: the letters that words for nobody begin with. */
const mayBeginNameless = (first: number, second: number): boolean =>
  first < 0x30 ||
  first === 0x3c ||
  first === 0x4e ||
  first === 0x6e ||
  first === 0xe2 ||
  first === 0xe3 ||
  (first === 0xd0 && (second === 0x9d || second === 0xbd || second === 0x9f || second === 0xbf));
