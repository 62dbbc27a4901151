import { asked, type CaseClass, type Expected } from "../case.ts";
import { ledger, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import { commaMoney, pointDate } from "../writing/forms.ts";
import {
  costColumn,
  leastColumns,
  listRows,
  textColumn,
  totalRow,
  type Column,
} from "../writing/rows.ts";

/** Every fourth sale is a return of half of it. */
const withReturns = (sales: readonly Sale[]): readonly Sale[] =>
  sales.map((sale, index) =>
    index % 4 === 3
      ? {
          ...sale,
          revenue: -sale.revenue / 2n,
          cost: -sale.cost / 2n,
          document: sale.document.replace(
            "Реализация товаров и услуг",
            "Возврат товаров от клиента",
          ),
        }
      : sale,
  );

function returned(
  name: string,
  shows: string,
  seed: number,
  columns: readonly Column[],
  revise = withReturns,
) {
  const sales = revise(ledger(seed, { count: 16 }));
  const rows = [...listRows(sales, columns), totalRow("Итого", sales, columns)];
  return textCase({ name, shows, sales, rows, table: statedTotal(sales) });
}

const documents = textColumn("Документ", ({ document }) => document);
const kinds = textColumn("Вид операции", ({ revenue }) => (revenue < 0n ? "Возврат" : "Продажа"));
const red = textColumn("Операция", ({ revenue }) => (revenue < 0n ? "Сторно" : "Реализация"));

/** A journal of documents whose returns only their names tell. */
function withoutMinus(name: string, shows: string, also: Expected) {
  const sales = withReturns(ledger(887, { count: 16 }));
  const magnitude = (minor: bigint): string => commaMoney(minor < 0n ? -minor : minor);
  const rows = listRows(sales, [documents, ...leastColumns(pointDate, magnitude)]);
  return textCase({ name, shows, sales, rows, also });
}

export const returns: CaseClass = {
  name: "returns",
  about: "Returns and reversals lessen revenue and are lines.",
  stored: true,
  cases: [
    returned("negative-amounts", "A return is negative.", 881, leastColumns()),
    returned("documents-of-return", "Documents of return among those of sale.", 882, [
      ...leastColumns(),
      documents,
    ]),
    returned("kinds-of-operation", "A column says «Возврат».", 883, [...leastColumns(), kinds]),
    returned("reversals", "«Сторно» of 1C, negative cost beside it.", 884, [
      ...leastColumns(),
      red,
      costColumn(),
    ]),
    returned(
      "in-parentheses",
      "Returns in parentheses.",
      885,
      leastColumns(pointDate, (minor) =>
        minor < 0n ? `(${commaMoney(-minor)})` : commaMoney(minor),
      ),
    ),
    withoutMinus("without-minus", "Returns stand without a minus: asked.", asked("returns")),
    withoutMinus("without-minus-answered", "The same, answered: they are taken off.", {
      choices: { returns: "negative" },
    }),
    returned(
      "all-undone",
      "Each sale is returned whole: the sum is 0,00.",
      886,
      [...leastColumns(), documents],
      (sales) =>
        sales.flatMap((sale) => [
          sale,
          { ...sale, revenue: -sale.revenue, document: "Возврат товаров от клиента" },
        ]),
    ),
  ],
};
