import type { CaseClass } from "../case.ts";
import { ledger, type Sale } from "../ledger.ts";
import { textCase } from "../text-case.ts";
import type { Dialect } from "../writing/dialect.ts";
import { isoDate, moneyForm, pointDate, pointMoney } from "../writing/forms.ts";
import {
  blankRow,
  englishColumns,
  leastColumns,
  listRows,
  textColumn,
  type Row,
} from "../writing/rows.ts";

const simple = (name: string, shows: string, seed: number, dialect: Partial<Dialect>) => {
  const sales = ledger(seed);
  return textCase({ name, shows, sales, rows: listRows(sales, leastColumns()), dialect });
};

const shaped = (
  name: string,
  shows: string,
  seed: number,
  rowsOf: (sales: readonly Sale[]) => readonly Row[],
  dialect: Partial<Dialect> = {},
) => {
  const sales = ledger(seed);
  return textCase({ name, shows, sales, rows: rowsOf(sales), dialect });
};

const itemColumn = textColumn("Номенклатура", ({ item }) => item);
const noteColumn = (note: (index: number) => string) =>
  textColumn("Комментарий", (_, index) => note(index));

export const delimiters: CaseClass = {
  name: "delimiters",
  about: "What parts cells and records.",
  stored: true,
  cases: [
    simple("semicolons", "Semicolons and decimal commas.", 201, {}),
    simple("tabs", "Tabs.", 202, { delimiter: "\t", encoding: "utf-8" }),
    simple("pipes", "Upright strokes.", 203, { delimiter: "|" }),
    simple(
      "commas-beside-decimal-commas",
      "Commas part cells and decimals; money is quoted.",
      204,
      {
        delimiter: ",",
      },
    ),
    simple("every-cell-quoted", "Quotes around each cell.", 205, { quotes: "all" }),
    simple("sep-semicolon", "Excel's line `sep=;` at the head.", 206, { before: "sep=;\r\n" }),
    simple("sep-tab", "Excel's line `sep=` with a tab.", 207, {
      before: "sep=\t\r\n",
      delimiter: "\t",
      encoding: "utf-8",
    }),
    simple("carriage-returns-only", "Old Mac line ends.", 208, { lineBreak: "\r" }),
    simple("line-feeds-only", "Unix line ends.", 209, { lineBreak: "\n" }),
    simple("last-record-not-closed", "No line break behind the last record.", 210, {
      closed: false,
    }),
    shaped("quoted-delimiters", "Cells that hold the delimiter itself.", 211, (sales) =>
      listRows(sales, [...leastColumns(), noteColumn((index) => `срочно; партия ${index}`)]),
    ),
    shaped("doubled-quotes", "Names in straight quotes, which are written doubled.", 212, (sales) =>
      listRows(sales, [...leastColumns(), noteColumn((index) => `"${index}"; "да"`)]),
    ),
    shaped("line-breaks-in-cells", "Line breaks inside quotes are no new record.", 213, (sales) =>
      listRows(sales, [...leastColumns(), noteColumn((index) => `первая\r\nвторая ${index}`)]),
    ),
    shaped("ragged-rows", "Rows that leave out their empty cells at the end.", 214, (sales) =>
      listRows(sales, [...leastColumns(), itemColumn, noteColumn(() => "")]).map((each, index) =>
        index % 3 === 2 ? { ...each, cells: each.cells.slice(0, 3) } : each,
      ),
    ),
    shaped("trailing-delimiters", "A delimiter behind the last cell of each row.", 215, (sales) =>
      listRows(sales, leastColumns()).map((each) => ({ ...each, cells: [...each.cells, ""] })),
    ),
    shaped("blank-rows-between", "Blank rows between the lines.", 216, (sales) =>
      listRows(sales, leastColumns()).flatMap((each, index) =>
        index % 4 === 3 ? [each, blankRow] : [each],
      ),
    ),
    shaped("blanks-around-cells", "Blanks around every cell.", 217, (sales) =>
      listRows(sales, leastColumns()).map((each) => ({
        ...each,
        cells: each.cells.map((cell) => `  ${cell} `),
      })),
    ),
    shaped(
      "commas-with-points",
      "The English CSV: commas and decimal points.",
      218,
      (sales) => listRows(sales, englishColumns(isoDate, pointMoney)),
      { delimiter: ",", lineBreak: "\n", encoding: "utf-8" },
    ),
    shaped(
      "semicolons-with-points",
      "Semicolons beside decimal points and thousands by commas.",
      219,
      (sales) => listRows(sales, leastColumns(pointDate, moneyForm(".", ","))),
    ),
  ],
};
