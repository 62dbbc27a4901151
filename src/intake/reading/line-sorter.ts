import { bins, type Bin, type RejectionReason } from "../../domain/source.ts";
import { currencyOf } from "../cells/currency-marks.ts";
import { DateReader } from "../cells/date.ts";
import { NumberReader, type CellState } from "../cells/number.ts";
import { isFilled, cellText } from "../cells/text.ts";
import type { RecordSplitter } from "../table/records.ts";
import { DateHistogram } from "./date-histogram.ts";
import { DatelessRecords } from "./dateless.ts";
import { ExactSum } from "./exact-sum.ts";
import { LineWriter } from "./line-writer.ts";
import type { ReadingPlan } from "./plan.ts";
import { Preview } from "./preview.ts";
import { Rejections } from "./rejections.ts";
import { SeenRecords } from "./seen-records.ts";

/** Whole digits that DECIMAL(18, 3) holds. */
const mostQuantityDigits = 15;
const isTooLong = ({ length, decimals }: NumberReader): boolean =>
  length - decimals > mostQuantityDigits;

const shiftOf = (unit: number): number => Math.round(Math.log10(unit));

/**
 * Puts each record into its bin [F2] and writes the accepted and unnamed ones as clean lines. Each
 * rule of SPEC F that needs one record is here; what needs all of them is asked of the engine.
 */
export class LineSorter {
  readonly bins: Record<Bin, number> = emptyBins();
  readonly writer: LineWriter;
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
  /** Most digits before the point. */
  wholeDigits = 1;
  truncated = false;

  readonly #plan: ReadingPlan;
  readonly #splitter: RecordSplitter;
  readonly #seen = new SeenRecords();
  #shortLines = 0;
  readonly #headerTexts: readonly string[];

  constructor(plan: ReadingPlan, splitter: RecordSplitter) {
    this.#plan = plan;
    this.#splitter = splitter;
    this.writer = new LineWriter(plan, splitter);
    this.dates = new DateReader(plan.dateOrder);
    this.revenue = new NumberReader(plan.decimalSeparator, { shift: shiftOf(plan.moneyUnit) });
    this.cost = new NumberReader(plan.decimalSeparator, { shift: shiftOf(plan.costUnit) });
    this.quantity = new NumberReader(plan.decimalSeparator, { anyWord: true });
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
    const quantity = this.#readNumber(this.quantity, fields.quantity);
    if (quantity === "unreadable" || (quantity === "read" && isTooLong(this.quantity)))
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
    const { revenue, dates, quantity } = this;
    const named = this.writer.write({
      row: this.row,
      date: dates,
      revenue,
      cost: cost === "read" ? this.cost : null,
      quantity: quantity.state === "read" ? quantity : null,
      currency,
    });
    const { block, recordStart, recordEnd } = this.#splitter;
    this.sum.add(this.revenue);
    this.#widen(this.revenue);
    if (cost === "read") this.#widen(this.cost);
    else if (named) this.withoutCost += 1;
    this.grains[this.dates.grain] += 1;
    if (currency !== null) this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1);
    if (this.#seen.add(block, recordStart, recordEnd)) {
      this.duplicates += 1;
      this.duplicateSum.add(this.revenue);
    }
    return named ? "accepted" : "unnamed";
  }

  #widen({ length, decimals }: NumberReader): void {
    if (decimals > this.decimals) this.decimals = decimals;
    if (length - decimals > this.wholeDigits) this.wholeDigits = length - decimals;
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
