import { bins, type Bin, type RejectionReason } from "../../domain/source.ts";
import { currencyOf } from "../cells/currency-marks.ts";
import type { CellState, NumberReader } from "../cells/number.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { DateHistogram } from "./date-histogram.ts";
import { DatelessRecords } from "./dateless.ts";
import { ExactSum, mostDecimals } from "./exact-sum.ts";
import { LeftOutRows } from "./left-out.ts";
import { LineCells } from "./line-cells.ts";
import { LineWriter } from "./line-writer.ts";
import { mended } from "./mended-cells.ts";
import type { ReadingPlan } from "./plan.ts";
import { OtherDocuments } from "./other-documents.ts";
import { Preview } from "./preview.ts";
import { Rejections } from "./rejections.ts";
import { ReturnedMoney } from "./returned-money.ts";
import { ReturnLines } from "./return-lines.ts";
import { SeenRecords } from "./seen-records.ts";

/** Whole digits that DECIMAL(18, 3) holds. */
const mostQuantityDigits = 15;
const isTooLong = ({ length, decimals }: NumberReader): boolean =>
  length - decimals > mostQuantityDigits;

/**
 * Puts each record into its bin [F2] and writes the accepted and unnamed ones as clean lines. Each
 * rule of SPEC F that needs one record is here; what needs all of them is asked of the engine.
 */
export class LineSorter {
  readonly bins: Record<Bin, number> = emptyBins();
  readonly writer: LineWriter;
  readonly cells: LineCells;
  readonly rejections: Rejections;
  readonly dateless = new DatelessRecords();
  readonly returns: ReturnLines;
  /** The column of returns beside that of sales; null where there is none. */
  readonly returned: ReturnedMoney | null;
  readonly otherDocuments: OtherDocuments;
  readonly preview = new Preview();
  readonly leftOut = new LeftOutRows();
  readonly histogram = new DateHistogram();
  /** Money of accepted and unnamed lines. */
  readonly sum = new ExactSum();
  readonly unnamedSum = new ExactSum();
  /** Money of lines left out by choice, which the file's own total holds too. */
  readonly excludedSum = new ExactSum();
  readonly duplicateSum = new ExactSum();
  readonly currencies = new Map<string, number>();
  readonly grains = { day: 0, month: 0, quarter: 0 };
  row = 0;
  /** Lines with a customer; a record of a cross-tab has several. */
  named = 0;
  unnamed = 0;
  duplicates = 0;
  /** Lines whose money is below zero. */
  belowZero = 0;
  /** Accepted lines whose cost is not known. */
  withoutCost = 0;
  decimals = 2;
  /** Most digits before the point. */
  wholeDigits = 1;
  truncated = false;
  /** Lines whose money had the tail of a binary fraction. */
  binaryTails = 0;

  readonly #plan: ReadingPlan;
  readonly #seen = new SeenRecords();
  #shortLines = 0;
  readonly #headerTexts: readonly string[];

  constructor(plan: ReadingPlan) {
    this.#plan = plan;
    this.cells = new LineCells(plan);
    this.writer = new LineWriter(plan);
    this.returns = new ReturnLines(plan.columns, plan.returns);
    this.returned =
      plan.returnsColumn === null ? null : new ReturnedMoney(plan.returnsColumn, plan);
    this.otherDocuments = new OtherDocuments(plan.columns);
    this.#headerTexts = plan.columns.map(({ header }) => header);
    this.rejections = new Rejections(plan.columns);
  }

  /** Sorts the next record of the file, which is a line as it stands or one of the header. */
  sort(record: RecordCells): void {
    this.row += 1;
    this.cells.record = record;
    const inHead = this.row <= this.#plan.headerRow;
    this.#count(inHead ? this.#headBin() : this.#recordBin(record), record);
  }

  /** Sorts the next record, which its layout took for `lines`, or for a bin of its own. */
  sortAs(taken: Bin | readonly RecordCells[], record: RecordCells): void {
    this.row += 1;
    if (typeof taken === "string") this.#count(taken, record);
    else this.#count(this.#linesBin(taken), record);
  }

  /** After the last record: finds a total without a label. */
  finish(): void {
    const row = this.dateless.unlabelledTotal(this.sum.minor + this.excludedSum.minor);
    if (row === null) return;
    this.#move(row, "rejected", "total");
    this.rejections.remove(row);
  }

  #count(bin: Bin, record: RecordCells): void {
    this.bins[bin] += 1;
    this.preview.add(this.row, bin, record);
    this.leftOut.add(this.row, bin, record);
  }

  #headBin(): Bin {
    const { headerRow, headerRows } = this.#plan;
    if (this.row > headerRow - headerRows) return "header";
    return this.cells.filled(0, this.cells.record.count) ? "preamble" : "blank";
  }

  /** A record, and what came back of it where that stands in a column of its own. */
  #recordBin(record: RecordCells): Bin {
    const bin = this.#lineBin(record);
    const { returned } = this;
    if (returned === null || (bin !== "accepted" && bin !== "unnamed")) return bin;
    const line = this.cells.record;
    if (returned.read(line) !== "read" || !returned.note() || !this.#takesReturnsOff) return bin;
    this.cells.record = returned.lineOf(line);
    return this.#bodyBin();
  }

  get #takesReturnsOff(): boolean {
    return this.#plan.returnsOf === "take-off";
  }

  /** The money in hand with what came back taken off, in millionths. */
  #netMinor(): bigint {
    const net = new ExactSum();
    net.add(this.cells.revenue);
    const { returned } = this;
    if (returned === null || !this.#takesReturnsOff) return net.minor;
    return returned.read(this.cells.record) === "read" ? net.minor - returned.minor : net.minor;
  }

  /** A record is taken with all its lines or not at all. */
  #linesBin(lines: readonly RecordCells[]): Bin {
    const [first] = lines;
    if (first === undefined) return "blank";
    if (lines.length > 1)
      for (const line of lines) {
        const blame = this.#unreadableIn(line);
        if (blame !== null) return this.#reject(blame, "revenue-unreadable");
      }
    const met = new Set(lines.map((line) => this.#recordBin(line)));
    return binOrder.find((bin) => met.has(bin)) ?? "rejected";
  }

  /** The column of money that cannot be read in one of several lines, or null. */
  #unreadableIn(line: RecordCells): number | null {
    this.cells.record = line;
    const { revenue } = this.#plan.fields;
    return this.cells.readRevenue() === "unreadable" && revenue !== undefined ? revenue : null;
  }

  #lineBin(line: RecordCells): Bin {
    const { mends } = this.#plan;
    this.cells.record = mends.length === 0 ? line : mended(line, this.row, mends);
    return this.#bodyBin();
  }

  #bodyBin(): Bin {
    if (this.cells.readDate() !== "read") return this.#datelessBin();
    for (const row of this.dateless.dated()) {
      this.#move(row, "footer", "rejected");
      this.rejections.addMissing(row, this.#plan.fields.date);
    }
    if (this.cells.filled(this.#plan.columns.length, this.cells.record.count))
      return this.#reject(this.#plan.columns.length - 1, "too-many-cells");
    if (!this.#meetsConditions()) return this.#exclude();
    this.histogram.add(this.cells.dates.dayNumber);
    const { dateWindow } = this.#plan;
    const day = dateWindow === null ? 0 : this.cells.dates.dayNumber;
    if (dateWindow !== null && (day < dateWindow.first || day > dateWindow.last))
      return this.#reject(this.#plan.fields.date, "date-implausible");
    return this.#moneyBin();
  }

  #moneyBin(): Bin {
    const { fields } = this.#plan;
    const revenue = this.cells.readRevenue();
    const isCutOff = this.#cutOff(fields.revenue);
    if (revenue === "blank") return this.#reject(fields.revenue, "revenue-missing");
    if (revenue === "unreadable" || isCutOff)
      return this.#reject(fields.revenue, "revenue-unreadable");
    const cost = this.cells.readCost();
    this.#round();
    if (cost === "unreadable" || this.#cutOff(fields.costOfSales))
      return this.#reject(fields.costOfSales, "cost-unreadable");
    const { returned } = this;
    if (this.#takesReturnsOff && returned?.read(this.cells.record) === "unreadable")
      return this.#reject(this.#plan.returnsColumn ?? undefined, "revenue-unreadable");
    const quantity = this.cells.readQuantity();
    if (quantity === "unreadable" || (quantity === "read" && isTooLong(this.cells.quantity)))
      return this.#reject(fields.quantity, "quantity-unreadable");
    const currency = this.#currency();
    const picked = this.#plan.currency;
    if (picked !== null && currency !== null && currency !== picked) return this.#exclude();
    this.returns.note(this.cells);
    this.otherDocuments.note(this.cells);
    if (this.cells.revenue.negative) this.belowZero += 1;
    return this.#accept(currency, cost);
  }

  #round(): void {
    const { decimals } = this.#plan;
    const { revenue, cost } = this.cells;
    const hadTail = revenue.dropBinaryTail(mostDecimals);
    if (cost.dropBinaryTail(mostDecimals) || hadTail) this.binaryTails += 1;
    if (decimals === null) return;
    revenue.round(decimals);
    cost.round(decimals);
  }

  #accept(currency: string | null, cost: CellState): Bin {
    const { revenue, dates, quantity, record } = this.cells;
    const named = this.writer.write({
      row: this.row,
      date: dates,
      revenue,
      cost: cost === "read" ? this.cells.cost : null,
      quantity: quantity.state === "read" ? quantity : null,
      currency,
      record,
    });
    if (named) this.named += 1;
    else {
      this.unnamed += 1;
      this.unnamedSum.add(revenue);
    }
    const { block, recordStart, recordEnd } = record;
    this.sum.add(this.cells.revenue);
    this.#widen(this.cells.revenue);
    if (cost === "read") this.#widen(this.cells.cost);
    else if (named) this.withoutCost += 1;
    this.grains[this.cells.dates.grain] += 1;
    if (currency !== null) this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1);
    if (this.#seen.add(block, recordStart, recordEnd)) {
      this.duplicates += 1;
      this.duplicateSum.add(this.cells.revenue);
    }
    return named ? "accepted" : "unnamed";
  }

  #widen({ length, decimals }: NumberReader): void {
    if (decimals > this.decimals) this.decimals = decimals;
    if (length - decimals > this.wholeDigits) this.wholeDigits = length - decimals;
  }

  #currency(): string | null {
    const { currency } = this.#plan.fields;
    if (currency === undefined) return this.cells.revenue.currency;
    const text = this.cells.text(currency);
    return text === ""
      ? this.cells.revenue.currency
      : (currencyOf(text) ?? text.toUpperCase().slice(0, 8));
  }

  #datelessBin(): Bin {
    const { count } = this.cells.record;
    let filled = 0;
    let first = -1;
    for (let index = 0; index < count; index += 1) {
      if (!this.cells.filled(index, index + 1)) continue;
      filled += 1;
      if (first < 0) first = index;
    }
    if (filled === 0) return "blank";
    if (this.#repeatsHeader()) return "header";
    const { date } = this.#plan.fields;
    const money = this.cells.readRevenue();
    const bin = this.dateless.binOf({
      row: this.row,
      label: this.cells.text(first),
      filled,
      money: money === "read" ? this.#netMinor() : null,
      dateIsBlank: this.cells.dates.state === "blank",
      moneyIsBlank: money === "blank",
    });
    if (bin !== "rejected") return bin;
    if (!this.#meetsConditions()) return this.#exclude();
    return this.#reject(
      date,
      this.cells.dates.state === "blank" ? "date-missing" : "date-unreadable",
    );
  }

  /** Page breaks of printed reports repeat the header. */
  #repeatsHeader(): boolean {
    const { date, revenue, entity } = this.#plan.fields;
    return [date, revenue, entity].every(
      (column) => column === undefined || this.cells.text(column) === this.#headerTexts[column],
    );
  }

  #exclude(): Bin {
    if (this.cells.readRevenue() === "read") this.excludedSum.addMinor(this.#netMinor());
    return "excluded";
  }

  #meetsConditions(): boolean {
    return this.#plan.conditions.every(
      ({ column, equal, value }) => (this.cells.text(column) === value) === equal,
    );
  }

  #reject(column: number | undefined, reason: RejectionReason): Bin {
    const place = column ?? 0;
    const text =
      reason === "too-many-cells"
        ? this.cells.text(this.cells.record.count - 1)
        : this.cells.text(place);
    this.rejections.add({ row: this.row, column: place, text, reason });
    return "rejected";
  }

  /** In a file that breaks off, the last cell may be half a number. */
  #cutOff(column: number | undefined): boolean {
    const { closed, count } = this.cells.record;
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
    this.leftOut.change(row, to);
  }
}

/** What a record of several lines is, when its lines are not all alike. */
const binOrder: readonly Bin[] = ["rejected", "accepted", "unnamed", "excluded", "total"];

const emptyBins = (): Record<Bin, number> => {
  // Object.fromEntries forgets the keys; every bin is among them.
  return Object.fromEntries(bins.map((bin) => [bin, 0])) as Record<Bin, number>;
};
