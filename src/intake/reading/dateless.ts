import type { Bin } from "../../domain/source.ts";
import { partOfTotalLabel, totalLabel } from "../mapping/row-labels.ts";

/** What is known of a record without a readable date. */
export interface DatelessRecord {
  readonly row: number;
  /** Text of its first filled cell. */
  readonly label: string;
  readonly filled: number;
  /** Its money in millionths; null where the cell is blank or no number. */
  readonly money: bigint | null;
  readonly dateIsBlank: boolean;
  readonly moneyIsBlank: boolean;
}

/**
 * Tells total rows and footers from lines that lack a date [F2] [F3]. A footer is only known as one
 * when no line of data follows, so footers wait until the end or the next dated line.
 */
export class DatelessRecords {
  #afterTotal = false;
  #waiting: number[] = [];
  #lastRejected: DatelessRecord | null = null;

  /** `footer` is provisional until `dated` or the end. */
  binOf(record: DatelessRecord): Bin {
    if (totalLabel.test(record.label)) {
      this.#afterTotal = true;
      return "total";
    }
    if (this.#afterTotal && partOfTotalLabel.test(record.label)) return "total";
    const mayBeFooter =
      record.money === null && (this.#afterTotal || (record.filled <= 2 && record.moneyIsBlank));
    if (mayBeFooter) {
      this.#waiting.push(record.row);
      return "footer";
    }
    this.#lastRejected = record;
    return "rejected";
  }

  /** A line of data follows: what waited as footers was none. Gives their rows. */
  dated(): readonly number[] {
    this.#afterTotal = false;
    this.#lastRejected = null;
    if (this.#waiting.length === 0) return noRows;
    const rows = this.#waiting;
    this.#waiting = [];
    return rows;
  }

  /** The last record, when it has no date nor label but exactly the sum of all lines: an unlabelled total. */
  unlabelledTotal(sum: bigint): number | null {
    const last = this.#lastRejected;
    return last !== null && last.dateIsBlank && last.money === sum ? last.row : null;
  }
}

const noRows: readonly number[] = [];
