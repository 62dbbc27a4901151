import { bins, type Bin, type Field, type RejectionReason } from "../../domain/source.ts";
import { currencyOf } from "../cells/currency-marks.ts";
import { DateReader } from "../cells/date.ts";
import { NumberReader, type CellState } from "../cells/money.ts";
import { isFilled, cellText } from "../cells/text.ts";
import { taxIdIn } from "../cells/tax-id.ts";
import { namelessEntities } from "../mapping/synonyms.ts";
import type { RecordSplitter } from "../table/records.ts";
import { CleanCsv } from "./clean-csv.ts";
import { DateHistogram } from "./date-histogram.ts";
import { DatelessRecords } from "./dateless.ts";
import { ExactSum, mostDecimals } from "./exact-sum.ts";
import type { ReadingPlan } from "./plan.ts";
import { Preview } from "./preview.ts";
import { Rejections } from "./rejections.ts";
import { SeenRecords } from "./seen-records.ts";

/** Fields whose cells go into the facts as texts, in the order of the clean file. */
const textFields = [
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

const shiftOf = (unit: number): number => Math.round(Math.log10(unit));

/**
 * Puts each record into its bin [F2] and writes the accepted and unnamed ones as clean lines. Each
 * rule of SPEC F that needs one record is here; what needs all of them is asked of the engine.
 */
export class LineSorter {
  readonly bins: Record<Bin, number> = emptyBins();
  readonly csv = new CleanCsv();
  readonly rejections: Rejections;
  readonly dateless = new DatelessRecords();
  readonly dates: DateReader;
  readonly revenue: NumberReader;
  readonly cost: NumberReader;
  readonly quantity: NumberReader;
  readonly preview = new Preview();
  readonly histogram = new DateHistogram();
  /** Money of accepted and unnamed lines. */
  readonly sum = new ExactSum();
  /** Money of lines left out by choice, which the file's own total holds too. */
  readonly excludedSum = new ExactSum();
  readonly duplicateSum = new ExactSum();
  readonly currencies = new Map<string, number>();
  readonly grains = { day: 0, month: 0, quarter: 0 };
  row = 0;
  duplicates = 0;
  /** Accepted lines whose cost is not known. */
  withoutCost = 0;
  decimals = 2;
  truncated = false;

  readonly #plan: ReadingPlan;
  readonly #splitter: RecordSplitter;
  readonly #seen = new SeenRecords();
  #shortLines = 0;
  readonly #headerTexts: readonly string[];

  constructor(plan: ReadingPlan, splitter: RecordSplitter) {
    this.#plan = plan;
    this.#splitter = splitter;
    this.dates = new DateReader(plan.dateOrder);
    this.revenue = new NumberReader(plan.decimalSeparator, shiftOf(plan.moneyUnit));
    this.cost = new NumberReader(plan.decimalSeparator, shiftOf(plan.costUnit));
    this.quantity = new NumberReader(plan.decimalSeparator);
    this.#headerTexts = plan.columns.map(({ header }) => header);
    this.rejections = new Rejections(plan.columns);
  }

  /** The record in hand of the splitter. */
  sort(): void {
    this.row += 1;
    const bin = this.row <= this.#plan.headerRow ? this.#headBin() : this.#bodyBin();
    this.bins[bin] += 1;
    this.preview.add(this.row, bin, this.#splitter);
  }

  /** After the last record: finds a total without a label. */
  finish(): void {
    const row = this.dateless.unlabelledTotal(this.sum.minor + this.excludedSum.minor);
    if (row === null) return;
    this.#move(row, "rejected", "total");
    this.rejections.remove(row);
  }

  #headBin(): Bin {
    if (this.row === this.#plan.headerRow) return "header";
    return this.#filled(0, this.#splitter.count) ? "preamble" : "blank";
  }

  #bodyBin(): Bin {
    if (this.#readDate() !== "read") return this.#datelessBin();
    for (const row of this.dateless.dated()) {
      this.#move(row, "footer", "rejected");
      this.rejections.addMissing(row, this.#plan.fields.date);
    }
    if (this.#filled(this.#plan.columns.length, this.#splitter.count))
      return this.#reject(this.#plan.columns.length - 1, "too-many-cells");
    if (!this.#meetsConditions()) return this.#exclude();
    this.histogram.add(this.dates.dayNumber);
    const { dateWindow } = this.#plan;
    const day = dateWindow === null ? 0 : this.dates.dayNumber;
    if (dateWindow !== null && (day < dateWindow.first || day > dateWindow.last))
      return this.#reject(this.#plan.fields.date, "date-implausible");
    return this.#moneyBin();
  }

  #moneyBin(): Bin {
    const { fields } = this.#plan;
    const revenue = this.#readNumber(this.revenue, fields.revenue);
    if (revenue === "blank") return this.#reject(fields.revenue, "revenue-missing");
    if (revenue === "unreadable" || this.#cutOff(fields.revenue))
      return this.#reject(fields.revenue, "revenue-unreadable");
    const cost = this.#readNumber(this.cost, fields.costOfSales);
    this.#round();
    if (cost === "unreadable" || this.#cutOff(fields.costOfSales))
      return this.#reject(fields.costOfSales, "cost-unreadable");
    if (this.#readNumber(this.quantity, fields.quantity) === "unreadable")
      return this.#reject(fields.quantity, "quantity-unreadable");
    const currency = this.#currency();
    const picked = this.#plan.currency;
    if (picked !== null && currency !== null && currency !== picked) return this.#exclude();
    return this.#accept(currency, cost);
  }

  #round(): void {
    const { decimals } = this.#plan;
    if (decimals === null) return;
    this.revenue.round(decimals);
    this.cost.round(decimals);
  }

  #accept(currency: string | null, cost: CellState): Bin {
    const named = this.#write(currency, cost);
    const { block, recordStart, recordEnd } = this.#splitter;
    this.sum.add(this.revenue);
    this.decimals = Math.max(this.decimals, this.revenue.decimals);
    if (cost === "read") this.decimals = Math.max(this.decimals, this.cost.decimals);
    else if (named) this.withoutCost += 1;
    this.grains[this.dates.grain] += 1;
    if (currency !== null) this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1);
    if (this.#seen.add(block, recordStart, recordEnd)) {
      this.duplicates += 1;
      this.duplicateSum.add(this.revenue);
    }
    return named ? "accepted" : "unnamed";
  }

  /** Writes the clean line; false when nobody is named in it. */
  #write(currency: string | null, cost: CellState): boolean {
    const { csv } = this;
    const { fields } = this.#plan;
    csv.begin(this.row);
    csv.reserve(512);
    csv.delimiter();
    csv.length = this.dates.write(csv.buffer, csv.length);
    csv.delimiter();
    csv.length = this.revenue.write(csv.buffer, csv.length);
    csv.delimiter();
    if (cost === "read") csv.length = this.cost.write(csv.buffer, csv.length);
    csv.delimiter();
    if (this.quantity.state === "read") csv.length = this.quantity.write(csv.buffer, csv.length);
    const from = csv.length;
    const named = this.#writeText(fields.entity) && !this.#nameless(from);
    if (!named) {
      csv.length = from;
      csv.delimiter();
    }
    const identified = this.#writeTaxId();
    csv.reserve(8);
    csv.delimiter();
    if (currency !== null)
      for (let at = 0; at < currency.length; at += 1)
        csv.buffer[csv.length++] = currency.charCodeAt(at);
    for (const field of textFields) if (fields[field] !== undefined) this.#writeText(fields[field]);
    csv.end();
    return named || identified;
  }

  #writeText(column: number | undefined): boolean {
    const { block, starts, ends, doubled, count } = this.#splitter;
    if (column === undefined || column >= count) {
      this.csv.reserve(1);
      this.csv.delimiter();
      return false;
    }
    const start = starts[column] ?? 0;
    return this.csv.text(block, start, ends[column] ?? start, doubled[column] === 1);
  }

  /** Whether the name just written from `from` on stands for nobody: «<...>», `(blank)`. */
  #nameless(from: number): boolean {
    const length = this.csv.length - from;
    if (length > 48) return false;
    const first = this.csv.buffer[from + 2] ?? 0;
    // Only these letters begin such a word: signs, N and n, «Н», «н», «П», «п», dashes.
    if (first >= 0x30 && first !== 0x3c && first !== 0x4e && first !== 0x6e && first < 0xd0)
      return false;
    const text = new TextDecoder().decode(this.csv.buffer.subarray(from + 2, this.csv.length - 1));
    return namelessEntities.has(text.toLowerCase());
  }

  #writeTaxId(): boolean {
    const { taxId } = this.#plan.fields;
    if (taxId === undefined || this.#plan.taxIdByHand) return this.#writeText(taxId);
    const from = this.csv.length;
    if (!this.#writeText(taxId)) return false;
    const written = this.csv.buffer.subarray(from + 2, this.csv.length - 1);
    if (written.every((byte) => byte >= 0x30 && byte <= 0x39)) return true;
    const cleaned = taxIdIn(new TextDecoder().decode(written));
    this.csv.length = from;
    const bytes = new TextEncoder().encode(/[\p{L}\d]/u.test(cleaned) ? cleaned : "");
    return this.csv.text(bytes, 0, bytes.length, false);
  }

  #currency(): string | null {
    const { currency } = this.#plan.fields;
    if (currency === undefined) return this.revenue.currency;
    const text = this.#text(currency);
    return text === ""
      ? this.revenue.currency
      : (currencyOf(text) ?? text.toUpperCase().slice(0, 8));
  }

  #datelessBin(): Bin {
    const { count } = this.#splitter;
    let filled = 0;
    let first = -1;
    for (let index = 0; index < count; index += 1) {
      if (!this.#filled(index, index + 1)) continue;
      filled += 1;
      if (first < 0) first = index;
    }
    if (filled === 0) return "blank";
    if (this.#repeatsHeader()) return "header";
    const { date, revenue } = this.#plan.fields;
    const money = this.#readNumber(this.revenue, revenue);
    const total = new ExactSum();
    if (money === "read") total.add(this.revenue);
    const bin = this.dateless.binOf({
      row: this.row,
      label: this.#text(first),
      filled,
      money: money === "read" ? total.minor : null,
      dateIsBlank: this.dates.state === "blank",
      moneyIsBlank: money === "blank",
    });
    if (bin !== "rejected") return bin;
    if (!this.#meetsConditions()) return "excluded";
    return this.#reject(date, this.dates.state === "blank" ? "date-missing" : "date-unreadable");
  }

  /** Page breaks of printed reports repeat the header. */
  #repeatsHeader(): boolean {
    const { date, revenue, entity } = this.#plan.fields;
    return [date, revenue, entity].every(
      (column) => column === undefined || this.#text(column) === this.#headerTexts[column],
    );
  }

  #exclude(): Bin {
    if (this.#readNumber(this.revenue, this.#plan.fields.revenue) === "read")
      this.excludedSum.add(this.revenue);
    return "excluded";
  }

  #meetsConditions(): boolean {
    return this.#plan.conditions.every(
      ({ column, equal, value }) => (this.#text(column) === value) === equal,
    );
  }

  #reject(column: number | undefined, reason: RejectionReason): Bin {
    const place = column ?? 0;
    const text =
      reason === "too-many-cells" ? this.#text(this.#splitter.count - 1) : this.#text(place);
    this.rejections.add({ row: this.row, column: place, text, reason });
    return "rejected";
  }

  /** In a file that breaks off, the last cell may be half a number. */
  #cutOff(column: number | undefined): boolean {
    const { closed, count } = this.#splitter;
    if (count >= this.#plan.columns.length) return false;
    if (closed || this.#shortLines > 0) {
      this.#shortLines += 1;
      return false;
    }
    this.truncated = true;
    return column === count - 1;
  }

  #move(row: number, from: Bin, to: Bin): void {
    this.bins[from] -= 1;
    this.bins[to] += 1;
    this.preview.change(row, to);
  }

  #readDate(): CellState {
    const { starts, ends, count, block } = this.#splitter;
    const column = this.#plan.fields.date ?? count;
    if (column >= count) return (this.dates.state = "blank");
    return this.dates.read(block, starts[column] ?? 0, ends[column] ?? 0);
  }

  #readNumber(reader: NumberReader, column: number | undefined): CellState {
    const { starts, ends, count, block } = this.#splitter;
    if (column === undefined || column >= count) return (reader.state = "blank");
    return reader.read(block, starts[column] ?? 0, ends[column] ?? 0);
  }

  #filled(from: number, to: number): boolean {
    const { starts, ends, block } = this.#splitter;
    for (let index = from; index < to; index += 1)
      if (isFilled(block, starts[index] ?? 0, ends[index] ?? 0)) return true;
    return false;
  }

  #text(column: number): string {
    const { starts, ends, doubled, count, block } = this.#splitter;
    if (column < 0 || column >= count) return "";
    return cellText(block, starts[column] ?? 0, ends[column] ?? 0, doubled[column] === 1);
  }
}

const emptyBins = (): Record<Bin, number> => {
  // Object.fromEntries forgets the keys; every bin is among them.
  return Object.fromEntries(bins.map((bin) => [bin, 0])) as Record<Bin, number>;
};

export { mostDecimals, textFields };
