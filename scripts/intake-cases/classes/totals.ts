import type { CaseClass, ExpectedTable } from "../case.ts";
import { groupedBy, ledger, revenueOf, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import { commaMoney, isoDate, plainDecimal, pointMoney } from "../writing/forms.ts";
import {
  englishColumns,
  leastColumns,
  listRows,
  row,
  totalRow,
  type Row,
} from "../writing/rows.ts";

const columns = leastColumns();

function totalled(
  name: string,
  shows: string,
  seed: number,
  rowsOf: (sales: readonly Sale[], list: readonly Row[]) => readonly Row[],
  table: (sales: readonly Sale[]) => ExpectedTable = statedTotal,
) {
  const sales = ledger(seed);
  const rows = rowsOf(sales, listRows(sales, columns));
  return textCase({ name, shows, sales, rows, table: table(sales) });
}

const behind = (name: string, label: string, seed: number) =>
  totalled(name, `A total row called «${label}».`, seed, (sales, list) => [
    ...list,
    totalRow(label, sales, columns),
  ]);

const monthTotals = (sales: readonly Sale[]): readonly Row[] =>
  groupedBy(sales, ({ date }) => date.slice(0, 7)).flatMap(([month, some]) => [
    ...listRows(some, columns).slice(1),
    totalRow(`Итого за ${month}`, some, columns),
  ]);

const english = (() => {
  const sales = ledger(611);
  const given = englishColumns(isoDate, pointMoney);
  return textCase({
    name: "grand-total",
    shows: "`Grand total` behind an English list.",
    sales,
    rows: [...listRows(sales, given), totalRow("Grand total", sales, given)],
    dialect: { delimiter: "," },
    table: statedTotal(sales),
  });
})();

const calledTotal = (() => {
  const sales = ledger(610, { customers: ["ООО Итого", "Всего понемногу", "Тотал Групп"] });
  return textCase({
    name: "customers-called-total",
    shows: "Customers «ООО Итого» and «Всего понемногу» are customers.",
    sales,
    rows: listRows(sales, columns),
    table: { statedTotal: null },
  });
})();

export const totals: CaseClass = {
  name: "totals",
  about: "Totals are checked and never added in.",
  stored: true,
  cases: [
    behind("itogo", "Итого", 601),
    behind("itogo-with-colon", "Итого:", 602),
    behind("vsego", "ВСЕГО", 603),
    behind("common-total", "Общий итог", 604),
    totalled(
      "total-in-the-second-column",
      "The label stands in the column of customers.",
      605,
      (sales, list) => [...list, row("total", "", "Итого", commaMoney(revenueOf(sales)))],
    ),
    totalled(
      "total-without-label",
      "The last row holds the exact sum and no word.",
      606,
      (sales, list) => [...list, row("total", "", "", commaMoney(revenueOf(sales)))],
    ),
    totalled("months-and-total", "Subtotals of months and a grand total.", 607, (sales, list) => [
      ...list.slice(0, 1),
      ...monthTotals(sales),
      totalRow("Всего", sales, columns),
    ]),
    totalled(
      "customers-and-total",
      "«Итого по ООО «Ромашка»» behind each customer's lines.",
      608,
      (sales, list) => [
        ...list.slice(0, 1),
        ...groupedBy(sales, ({ customer }) => customer).flatMap(([customer, some]) => [
          ...listRows(some, columns).slice(1),
          totalRow(`Итого по ${customer}`, some, columns),
        ]),
        totalRow("Итого", sales, columns),
      ],
    ),
    totalled(
      "total-differs",
      "The stated total is a rouble too large: said, not believed.",
      609,
      (sales, list) => [...list, row("total", "Итого", "", commaMoney(revenueOf(sales) + 100n))],
      (sales) => ({
        statedTotal: plainDecimal(revenueOf(sales) + 100n),
        statedTotalMatches: false,
      }),
    ),
    calledTotal,
    english,
    totalled(
      "total-twice",
      "The total comes twice, «Итого» and «Всего с учётом скидок».",
      612,
      (sales, list) => [
        ...list,
        totalRow("Итого", sales, columns),
        totalRow("Всего", sales, columns),
      ],
    ),
  ],
};
