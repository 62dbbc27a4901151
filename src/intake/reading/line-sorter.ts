import type { Bin, RejectionReason } from "../../domain/source.ts";
import { currencyOf } from "../cells/currency-marks.ts";
import type { CellState, NumberReader } from "../cells/number.ts";
import { totalLabel } from "../mapping/row-labels.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { BrokenEnd } from "./broken-end.ts";
import { DateHistogram } from "./date-histogram.ts";
import { totalLabelIn } from "./dated-totals.ts";
import { DatelessRecords } from "./dateless.ts";
import { DuplicateLines } from "./duplicates.ts";
import { ExactSum, mostDecimals } from "./exact-sum.ts";
import { usuallyKept } from "./left-out.ts";
import { LineCells } from "./line-cells.ts";
import { LineWriter } from "./line-writer.ts";
import { mended } from "./mended-cells.ts";
import type { ReadingPlan } from "./plan.ts";
import { OtherDocuments } from "./other-documents.ts";
import { OtherTable } from "./other-table.ts";
import { RecordBins } from "./record-bins.ts";
import { Rejections } from "./rejections.ts";
import { ReturnedColumns } from "./returned-columns.ts";
import { ReturnLines } from "./return-lines.ts";
import { StatedTotals } from "./stated-totals.ts";

/** Whole digits that DECIMAL(18, 3) holds. */
const mostQuantityDigits = 15;
const isTooLong = ({ length, decimals }: NumberReader): boolean =>
  length - decimals > mostQuantityDigits;

/**
 * Puts each record into its bin [F2] and writes the accepted and unnamed ones as clean lines. Each
 * rule of SPEC F that needs one record is here; what needs all of them is asked of the engine.
 */
export class LineSorter {
  readonly records: RecordBins;
  readonly writer: LineWriter;
  readonly cells: LineCells;
  readonly rejections: Rejections;
  readonly dateless = new DatelessRecords();
  readonly totals = new StatedTotals();
  readonly returns: ReturnLines;
  readonly returned: ReturnedColumns;
  readonly otherDocuments: OtherDocuments;
  readonly histogram = new DateHistogram();
  /** Money of accepted and unnamed lines. */
  readonly sum = new ExactSum();
  readonly unnamedSum = new ExactSum();
  /** Money of lines left out by choice, which the file's own total holds too. */
  readonly excludedSum = new ExactSum();
  readonly duplicates = new DuplicateLines();
  readonly end: BrokenEnd;
  readonly currencies = new Map<string, number>();
  readonly grains = { day: 0, month: 0, quarter: 0 };
  row = 0;
  /** Lines with a customer; a record of a cross-tab has several. */
  named = 0;
  unnamed = 0;
  /** Lines whose money has another decimal sign than most. */
  otherSigns = 0;
  /** Lines whose money is below zero. */
  belowZero = 0;
  /** Accepted lines whose cost is not known. */
  withoutCost = 0;
  decimals = 2;
  /** Most digits before the point. */
  wholeDigits = 1;
  /** Lines whose money had the tail of a binary fraction. */
  binaryTails = 0;

  readonly #plan: ReadingPlan;
  readonly #otherTable: OtherTable;
  /** The line in hand was made of a column of returns. */
  #isMade = false;

  constructor(plan: ReadingPlan) {
    this.#plan = plan;
    this.cells = new LineCells(plan);
    this.writer = new LineWriter(plan);
    this.returns = new ReturnLines(plan.columns, plan.returns);
    this.returned = new ReturnedColumns(plan);
    this.records = new RecordBins(plan.mostLeftOut);
    this.otherDocuments = new OtherDocuments(plan.columns);
    this.#otherTable = new OtherTable(plan);
    this.end = new BrokenEnd(plan.columns.length);
    this.rejections = new Rejections(plan.columns, plan.mostLeftOut ?? usuallyKept);
  }

  /** Sorts the next record of the file, which is a line as it stands or one of the header. */
  sort(record: RecordCells): void {
    this.row += 1;
    this.cells.record = record;
    const inHead = this.row <= this.#plan.headerRow;
    this.records.add(this.row, inHead ? this.#headBin() : this.#recordBin(record), record);
  }

  /** Sorts the next record, which its layout took for `lines`, or for a bin of its own. */
  sortAs(taken: Bin | readonly RecordCells[], record: RecordCells): void {
    this.row += 1;
    this.records.add(this.row, typeof taken === "string" ? taken : this.#linesBin(taken), record);
  }

  /** After the last record: finds a total without a label. */
  finish(): void {
    const row = this.totals.isEmpty ? this.dateless.unlabelledTotal(this.readMinor) : null;
    if (row === null) return;
    this.totals.note(row, "", this.readMinor, this.readMinor);
    this.records.move(row, "rejected", "total");
    this.rejections.remove(row);
  }

  /** Money of all lines so far, in millionths; those left out by choice are in the file's own totals. */
  get readMinor(): bigint {
    return this.sum.minor + this.excludedSum.minor;
  }

  #headBin(): Bin {
    const { headerRow, headerRows } = this.#plan;
    if (this.row > headerRow - headerRows) return "header";
    return this.cells.filled(0, this.cells.record.count) ? "preamble" : "blank";
  }

  /** A record, and what came back of it where that stands in a column of its own. */
  #recordBin(record: RecordCells): Bin {
    const bin = this.#lineBin(record);
    if (bin !== "accepted" && bin !== "unnamed") return bin;
    this.#isMade = true;
    for (const line of this.returned.linesOf(this.cells.record)) {
      this.cells.record = line;
      this.#bodyBin();
    }
    this.#isMade = false;
    return bin;
  }

  /** The money in hand with what came back taken off, in millionths. */
  #netMinor(): bigint {
    const net = new ExactSum();
    net.add(this.cells.revenue);
    return net.minor - this.returned.minorIn(this.cells.record);
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
    const isDated = this.cells.readDate() === "read";
    if (this.#otherTable.isOpen) return this.#otherTableBin();
    if (!isDated) return this.#datelessBin();
    if (this.#isDatedTotal()) return "total";
    for (const row of this.dateless.dated()) {
      this.records.move(row, "footer", "rejected");
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
    const isCutOff = this.end.isIn(this.cells.record, fields.revenue);
    if (revenue === "blank") return this.#reject(fields.revenue, "revenue-missing");
    if (revenue === "unreadable" || isCutOff)
      return this.#reject(fields.revenue, "revenue-unreadable");
    const cost = this.cells.readCost();
    this.#round();
    if (cost === "unreadable" || this.end.isIn(this.cells.record, fields.costOfSales))
      return this.#reject(fields.costOfSales, "cost-unreadable");
    const unreadReturn = this.returned.unreadableIn(this.cells.record);
    if (unreadReturn !== null) return this.#reject(unreadReturn, "revenue-unreadable");
    const quantity = this.cells.readQuantity();
    if (quantity === "unreadable" || (quantity === "read" && isTooLong(this.cells.quantity)))
      return this.#reject(fields.quantity, "quantity-unreadable");
    const currency = this.#currency();
    const picked = this.#plan.currency;
    if (picked !== null && currency !== null && currency !== picked) return this.#exclude();
    this.returns.note(this.cells);
    if (this.#isLeftOutDuplicate()) {
      this.excludedSum.addMinor(this.#netMinor());
      return "excluded";
    }
    this.otherDocuments.note(this.cells);
    if (this.cells.revenue.negative) this.belowZero += 1;
    return this.#accept(currency, cost);
  }

  /** Notes an equal line; what came back was made of one that is none itself. */
  #isLeftOutDuplicate(): boolean {
    if (this.#isMade) return false;
    const isEqual = this.duplicates.note(this.cells.record, this.cells.revenue);
    return isEqual && this.#plan.duplicates === "leave-out";
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
    this.sum.add(revenue);
    const { decimalSign } = revenue;
    if (decimalSign !== null && decimalSign !== this.#plan.decimalSeparator) this.otherSigns += 1;
    this.#widen(revenue);
    if (cost === "read") this.#widen(this.cells.cost);
    else if (named) this.withoutCost += 1;
    this.grains[this.cells.dates.grain] += 1;
    if (currency !== null) this.currencies.set(currency, (this.currencies.get(currency) ?? 0) + 1);
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
    const { first, filled } = this.cells.contents();
    if (filled === 0) return "blank";
    const header = this.#otherTable.headerIn(this.cells);
    if (header === "own") return this.#repeatedHeader();
    if (header === "other") return this.#otherTableBin();
    const { date } = this.#plan.fields;
    const label = this.cells.text(first);
    const money = this.cells.readRevenue();
    const bin = this.dateless.binOf({
      row: this.row,
      label,
      filled,
      money: money === "read" ? this.#netMinor() : null,
      dateIsBlank: this.cells.dates.state === "blank",
      moneyIsBlank: money === "blank",
    });
    if (bin === "total" && totalLabel.test(label))
      this.totals.note(this.row, label, money === "read" ? this.#netMinor() : null, this.readMinor);
    if (bin !== "rejected") return bin;
    if (!this.#meetsConditions()) return this.#exclude();
    return this.#reject(
      date,
      this.cells.dates.state === "blank" ? "date-missing" : "date-unreadable",
    );
  }

  /** What stood above the header of a section is its title. */
  #repeatedHeader(): Bin {
    for (const row of this.dateless.dated()) this.records.move(row, "footer", "preamble");
    return "header";
  }

  /** Records below the header of another table, until our own header comes again. */
  #otherTableBin(): Bin {
    const { record } = this.cells;
    if (!this.cells.filled(0, record.count)) return "blank";
    this.#otherTable.isOpen = this.#otherTable.headerIn(this.cells) !== "own";
    return this.#otherTable.isOpen ? this.#reject(0, "another-table") : this.#repeatedHeader();
  }

  /** A total may bear the last day of its month; one that a customer could be called is told by its sum. */
  #isDatedTotal(): boolean {
    const found = totalLabelIn(this.cells, this.#plan.fields.entity);
    if (found === null || this.cells.readRevenue() !== "read") return false;
    const money = this.#netMinor();
    const isSum = this.named + this.unnamed > 1 && this.totals.isSumAbove(money, this.readMinor);
    if (!found.isSure && !isSum) return false;
    this.totals.note(this.row, found.label, money, this.readMinor);
    return true;
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
}

/** What a record of several lines is, when its lines are not all alike. */
const binOrder: readonly Bin[] = ["rejected", "accepted", "unnamed", "excluded", "total"];
