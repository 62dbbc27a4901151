import type { SourceColumn } from "../contract.ts";
import { ExactSum } from "./exact-sum.ts";
import type { LineCells } from "./line-cells.ts";
import { kindOfDocument } from "./return-lines.ts";

const noSale =
  /^(?:поступление (?:товаров|услуг|\(|материалов|на (?:расч[её]тный )?сч[её]т)|приобретение|закупка|аванс|оплата(?: от| покупател|$)|плат[её]ж|приходный кассовый|списание с|сч[её]т на оплату|заказ поставщику|purchase|vendor|payment|receipt|advance|deposit|bill(?: |$)|quot(?:e|ation)(?: |$)|estimate|pro ?forma)/iu;
const firstLetters = new Set("ПпЗзСсАаОоPpVvBbQqEeRrAaDd");

/** Counts lines whose document is no sale: purchases, payments, advances, bills to be paid, quotations. */
export class OtherDocuments {
  rows = 0;
  readonly sum = new ExactSum();
  readonly #columns: readonly number[];

  constructor(columns: readonly SourceColumn[]) {
    this.#columns = columns
      .filter(({ header }) => kindOfDocument.test(header))
      .map(({ index }) => index);
  }

  /** Notes the line in hand, whose money was read. */
  note(cells: LineCells): void {
    if (!this.#columns.some((column) => isNoSale(cells.text(column)))) return;
    this.rows += 1;
    this.sum.add(cells.revenue);
  }
}

const isNoSale = (text: string): boolean => firstLetters.has(text.charAt(0)) && noSale.test(text);
