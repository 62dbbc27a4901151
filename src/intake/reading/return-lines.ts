import type { SourceColumn } from "../contract.ts";
import { ExactSum } from "./exact-sum.ts";
import type { LineCells } from "./line-cells.ts";

/** Columns that say what kind of document a line stands in. */
export const kindOfDocument =
  /вид|тип|операц|документ|регистратор|движени|хозяйств|status|статус|type|kind|document|transaction|invoice|order/iu;
const returned =
  /^(?:возврат|сторно|корректировка реализации \(возврат|return|refund|credit[ -]?(?:note|memo)|reversal)/iu;

/** Columns of yes and no that mark a line as a return. */
const markOfReturn = /^(?:(?:это )?возврат|(?:is )?returned?|(?:is )?refund(?:ed)?)$/iu;
const isYes = /^(?:да|yes|true|истина|1|\+|v|x)$/iu;

/** Of a document's name its beginning is enough. */
const firstLetters = new Set("ВвСсКкRrCc");

/** Finds lines that call themselves a return or take goods back (a quantity below zero), and notes how their money is signed. */
export class ReturnLines {
  /** Returns whose money is above zero, with their sum. */
  positive = 0;
  readonly positiveSum = new ExactSum();
  negative = 0;
  /** Corrections of earlier sales that are no returns by their name, and their money. */
  corrections = 0;
  readonly correctionsSum = new ExactSum();
  readonly #columns: readonly number[];
  readonly #marks: readonly number[];
  /** A person had those above zero taken off. */
  readonly isTakenOff: boolean;

  constructor(columns: readonly SourceColumn[], choice: "negative" | "as-written" | null) {
    this.#columns = columns
      .filter(({ header }) => kindOfDocument.test(header))
      .map(({ index }) => index);
    this.#marks = columns
      .filter(({ header }) => markOfReturn.test(header))
      .map(({ index }) => index);
    this.isTakenOff = choice === "negative";
  }

  /** Notes the line in hand, whose money was read; takes its money off where a person said so. */
  note(cells: LineCells): void {
    const { revenue, cost, quantity } = cells;
    const isSentBack = quantity.state === "read" && quantity.length > 0 && quantity.negative;
    if (revenue.length === 0) return;
    if (!(isSentBack || this.#isCalledReturn(cells))) {
      if (!this.#columns.some((column) => isCorrection(cells.text(column)))) return;
      this.corrections += 1;
      this.correctionsSum.add(revenue);
      return;
    }
    if (revenue.negative) {
      this.negative += 1;
      return;
    }
    this.positive += 1;
    this.positiveSum.add(revenue);
    if (!this.isTakenOff) return;
    for (const number of [revenue, cost, quantity]) number.negative = number.length > 0;
  }

  #isCalledReturn(cells: LineCells): boolean {
    return (
      this.#columns.some((column) => isReturn(cells.text(column))) ||
      this.#marks.some((column) => isYes.test(cells.text(column)))
    );
  }
}

/** What it corrects may stand in it whole or as the difference: only a person knows. */
const corrected =
  /^(?:корректировка (?:реализации|поступления|долга|продаж)|исправление (?:реализации|документа)|correct(?:ion|ive)|adjust(?:ment|ing)|corrected invoice)/iu;
const correctionLetters = new Set("КкИиCcAa");

const isCorrection = (text: string): boolean =>
  correctionLetters.has(text.charAt(0)) && corrected.test(text);

const isReturn = (text: string): boolean => firstLetters.has(text.charAt(0)) && returned.test(text);
