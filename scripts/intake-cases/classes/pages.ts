import type { CaseClass, ExpectedTable, GeneratedCase } from "../case.ts";
import { binCounts, expectedOf } from "../expectation.ts";
import { ledger, type Sale } from "../ledger.ts";
import { statedTotal } from "../text-case.ts";
import { typedList } from "../workbook-case.ts";
import { lettersOf, type WrittenEncoding } from "../writing/letters.ts";
import { leastColumns, listRows, row, totalRow, type Row } from "../writing/rows.ts";
import { oldWorkbookOf } from "../writing/workbooks.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

interface Page {
  readonly encoding?: WrittenEncoding;
  readonly charset?: string;
  readonly total?: boolean;
  readonly title?: boolean;
  readonly file?: string;
  readonly before?: string;
  readonly cell?: (text: string) => string;
}

function page(name: string, shows: string, seed: number, options: Page = {}): GeneratedCase {
  const { encoding = "utf-8", charset = "utf-8", cell = escaped, before = "" } = options;
  const sales = ledger(seed);
  const list = listRows(sales, leastColumns());
  const rows: readonly Row[] = [
    ...(options.title === true ? [row("preamble", "Отчёт о продажах")] : []),
    ...list,
    ...(options.total === true ? [totalRow("Итого", sales, leastColumns())] : []),
  ];
  const written = rows.map(({ bin, cells }) => {
    const tag = bin === "header" ? "th" : "td";
    const wide = cells.length === 1 ? ' colspan="3"' : "";
    return `<tr>${cells.map((text) => `<${tag}${wide}>${cell(text)}</${tag}>`).join("")}</tr>`;
  });
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${before}<table border="1">\n${written.join("\n")}\n</table></body></html>`;
  return {
    name,
    shows,
    expected: expectedOf(sales, [
      { format: "html", bins: binCounts(rows), ...stated(sales, options) },
    ]),
    files: () => [{ name: options.file ?? "sales.xls", bytes: lettersOf(html, encoding) }],
  };
}

const stated = (sales: readonly Sale[], { total = false }: Page): ExpectedTable =>
  total ? statedTotal(sales) : {};

function pageOfProgram(): GeneratedCase {
  const sales = ledger(1205);
  const rows = typedList(sales);
  return {
    name: "page-of-another-program",
    shows: "A page as a spreadsheet library saves it.",
    expected: expectedOf(sales, [{ format: "html", bins: binCounts(rows) }]),
    files: () => [{ name: "sales.html", bytes: oldWorkbookOf([{ name: "Лист1", rows }], "html") }],
  };
}

export const pages: CaseClass = {
  name: "pages",
  about: "Tables of HTML, mostly under the name of an old workbook.",
  stored: true,
  cases: [
    page("html-named-xls", "A page that calls itself a workbook.", 1201),
    page("html-windows-1251", "A page of windows-1251 that says so.", 1202, {
      encoding: "windows-1251",
      charset: "windows-1251",
    }),
    page("html-title-and-total", "A title over all columns, and a total.", 1203, {
      title: true,
      total: true,
    }),
    page("html-nested-marks", "Marks inside cells.", 1204, {
      cell: (text) => `<font size="2"><b>${escaped(text)}</b>&nbsp;</font>`,
    }),
    pageOfProgram(),
    page("html-menu-before", "A table of links above the table of sales.", 1206, {
      before: '<table><tr><td><a href="#">Главная</a></td></tr></table>',
      file: "sales.html",
    }),
  ],
};
