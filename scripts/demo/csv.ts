import type { DemoRow } from "./generate.ts";

const canonicalHeader =
  "date,order_id,customer,inn,key_person,manager,department,region,category,product,quantity,unit_price,discount_pct,amount,cost";
const accountingHeader =
  "Период;Регистратор;Контрагент;ИНН;Контактное лицо;Менеджер;Подразделение;Регион;Номенклатурная группа;Номенклатура;Количество;Цена;Скидка, %;Выручка;Себестоимость";

/** The plain form: UTF-8, LF, commas, decimal points, ISO days, quoted only where needed. */
export function canonicalCsv(rows: readonly DemoRow[]): string {
  const lines = rows.map((row) =>
    cellsOf(row, row.date, pointMoney).map(quotedForCommas).join(","),
  );
  return [canonicalHeader, ...lines, ""].join("\n");
}

/** As 1C writes it: BOM, CRLF, semicolons, title lines, decimal commas, NBSP thousands, a total row. */
export function accountingCsv(rows: readonly DemoRow[]): string {
  const lines = rows.map((row) =>
    cellsOf(row, russianDay(row.date), commaMoney).map(quotedForSemicolons).join(";"),
  );
  const total = (value: (row: DemoRow) => number): number =>
    rows.reduce((sum, row) => sum + value(row), 0);
  const blanks = ";".repeat(10);
  const totals = [
    `Итого${blanks}${String(total((row) => row.quantity))}`,
    "",
    "",
    commaMoney(total((row) => row.amount)),
    commaMoney(total((row) => row.cost)),
  ].join(";");
  return (
    "\uFEFF" +
    [
      "Анализ продаж",
      "Период: 09.01.2023 - 19.12.2025",
      "Показатели: Количество; Выручка; Себестоимость",
      "",
      accountingHeader,
      ...lines,
      totals,
      "",
    ].join("\r\n")
  );
}

function cellsOf(
  row: DemoRow,
  date: string,
  money: (kopecks: number) => string,
): readonly string[] {
  return [
    date,
    row.document,
    row.customer,
    row.taxId,
    row.keyPerson,
    row.manager,
    row.department,
    row.region,
    row.category,
    row.product,
    String(row.quantity),
    money(row.unitPrice),
    String(row.discountPercent),
    money(row.amount),
    money(row.cost),
  ];
}

const russianDay = (date: string): string => date.split("-").reverse().join(".");

function pointMoney(kopecks: number): string {
  const digits = String(Math.abs(kopecks)).padStart(3, "0");
  return `${kopecks < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const commaMoney = (kopecks: number): string =>
  pointMoney(kopecks)
    .replace(".", ",")
    .replace(/\d(?=(\d{3})+,)/g, "$&\u00A0");

const quotedForCommas = (cell: string): string => (/[,"\r\n]/.test(cell) ? quoted(cell) : cell);
const quotedForSemicolons = (cell: string): string => (/[;"]/.test(cell) ? quoted(cell) : cell);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
