import type { CaseClass, GeneratedCase } from "../case.ts";
import { expectedOf } from "../expectation.ts";
import { ledger, type Sale } from "../ledger.ts";
import { usualDialect } from "../writing/dialect.ts";
import { bytesOf } from "../writing/dialect.ts";
import { lettersOf } from "../writing/letters.ts";
import { commaMoney, plainDecimal, pointDate } from "../writing/forms.ts";
import { listRows, row, textColumn, type Row } from "../writing/rows.ts";

const title: readonly Row[] = [
  row("preamble", "ООО «Наша фирма»"),
  row("preamble", "Карточка счета 62 за 1 квартал 2025 г."),
  row("preamble", "Выводимые данные: БУ (данные бухгалтерского учета)"),
];
const head: readonly Row[] = [
  row(
    "header",
    "Период",
    "Документ",
    "Аналитика Дт",
    "Аналитика Кт",
    "Дебет",
    "",
    "Кредит",
    "",
    "Текущее сальдо",
    "",
  ),
  row("header", "", "", "", "", "Счет", "Сумма", "Счет", "Сумма", "", ""),
];

/** The card of account 62: each sale a debit, its payment a credit a line later. */
function accountCard(
  name: string,
  shows: string,
  seed: number,
  withPayments: boolean,
): GeneratedCase {
  const sales = ledger(seed, { count: 10 });
  let balance = 0n;
  const entry = (sale: Sale, isSale: boolean): Row => {
    balance += isSale ? sale.revenue : -sale.revenue;
    const parties = `${sale.customer}\nДоговор № 1\n${sale.document}`;
    const money = commaMoney(sale.revenue);
    const document = isSale
      ? sale.document.replace("товаров и услуг", "(акт, накладная)")
      : `Поступление на расчетный счет 00БП-000001 от ${pointDate(sale.date)}`;
    return isSale
      ? row(
          "accepted",
          pointDate(sale.date),
          document,
          parties,
          sale.item,
          "62.01",
          money,
          "90.01.1",
          "",
          "Д",
          commaMoney(balance),
        )
      : row(
          "excluded",
          pointDate(sale.date),
          document,
          "Основной счет",
          parties,
          "51",
          "",
          "62.01",
          money,
          "Д",
          commaMoney(balance),
        );
  };
  const rows = [
    ...title,
    ...head,
    row("total", "Сальдо на начало", "", "", "", "", "", "", "", "", "0,00"),
    ...sales.flatMap((sale, index) =>
      withPayments && index % 2 === 1
        ? [entry(sale, true), entry(sale, false)]
        : [entry(sale, true)],
    ),
    row(
      "total",
      "Обороты за период и сальдо на конец",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "Д",
      commaMoney(balance),
    ),
  ];
  return {
    name,
    shows,
    expected: expectedOf(sales, [
      { format: "text", bins: { accepted: sales.length, preamble: 3, header: 2 } },
    ]),
    files: () => [{ name: "card62.csv", bytes: bytesOf(rows, usualDialect) }],
  };
}

/** A statement of account: receipts stand for sales, and the page says so. */
function bankStatement(
  name: string,
  shows: string,
  seed: number,
  withPayments: boolean,
): GeneratedCase {
  const receipts = ledger(seed, { count: 12 });
  const columns = [
    textColumn("Дата операции", ({ date }) => pointDate(date)),
    textColumn("Номер документа", (_, index) => String(100 + index)),
    textColumn("Контрагент", ({ customer }) => customer),
    textColumn("Приход", ({ revenue }) => commaMoney(revenue)),
    textColumn("Расход", () => ""),
    textColumn("Назначение платежа", ({ document }) => `Оплата по счету, ${document}`),
  ];
  const list = listRows(receipts, columns);
  const rows = list.flatMap((each, index): readonly Row[] =>
    withPayments && index % 4 === 3
      ? [
          each,
          row(
            "excluded",
            each.cells[0] ?? "",
            "900",
            "ООО «Арендодатель»",
            "",
            "15000,00",
            "Аренда",
          ),
        ]
      : [each],
  );
  return {
    name,
    shows,
    expected: {
      ...expectedOf(receipts, [{ format: "text", bins: { accepted: receipts.length, header: 1 } }]),
      warnings: ["receipts-not-sales"],
    },
    files: () => [{ name: "statement.csv", bytes: bytesOf(rows, usualDialect) }],
  };
}

const ours = "40702810000000000001";

/** The text by which client banks and 1C exchange payment orders. */
function bankExchange(
  name: string,
  shows: string,
  seed: number,
  encoding: "windows-1251" | "ibm866" | "utf-8",
): GeneratedCase {
  const receipts = ledger(seed, { count: 8 }).map((sale) => ({
    ...sale,
    customer: sale.customer.replaceAll(/[«»]/gu, '"'),
  }));
  const order = (sale: Sale, index: number, incoming: boolean): readonly string[] => [
    "СекцияДокумент=Платежное поручение",
    `Номер=${String(index + 1)}`,
    `Дата=${pointDate(sale.date)}`,
    `Сумма=${plainDecimal(sale.revenue)}`,
    `ПлательщикСчет=${incoming ? "40702810900000000099" : ours}`,
    incoming ? `ДатаПоступило=${pointDate(sale.date)}` : `ДатаСписано=${pointDate(sale.date)}`,
    `Плательщик1=${incoming ? sale.customer : 'ООО "Наша фирма"'}`,
    `ПлательщикИНН=${incoming ? sale.taxId : "7700000000"}`,
    `ПолучательСчет=${incoming ? ours : "40702810900000000098"}`,
    `Получатель1=${incoming ? 'ООО "Наша фирма"' : 'ООО "Арендодатель"'}`,
    `НазначениеПлатежа=Оплата по счету ${String(index + 1)}`,
    "КонецДокумента",
  ];
  const [paid] = receipts;
  const text = [
    "1CClientBankExchange",
    "ВерсияФормата=1.03",
    "Кодировка=Windows",
    "ДатаНачала=01.01.2025",
    "ДатаКонца=31.03.2025",
    `РасчСчет=${ours}`,
    ...receipts.flatMap((sale, index) => order(sale, index, true)),
    ...(paid === undefined ? [] : order(paid, 99, false)),
    "КонецФайла",
    "",
  ].join("\r\n");
  return {
    name,
    shows,
    expected: {
      ...expectedOf(receipts, [{ bins: { accepted: receipts.length } }]),
      warnings: ["receipts-not-sales"],
    },
    files: () => [{ name: "kl_to_1c.txt", bytes: lettersOf(text, encoding) }],
  };
}

export const ledgersOfAccounts: CaseClass = {
  name: "accounts",
  about: "The card of account 62, bank statements, and the exchange of client banks with 1C.",
  stored: true,
  cases: [
    accountCard("card-62-sales", "A card of account 62 with sales only.", 841, false),
    accountCard("card-62-with-payments", "Sales are debits; payments are none.", 842, true),
    bankStatement("statement-receipts", "A bank statement of receipts.", 843, false),
    bankStatement("statement-with-payments", "Our own payments are no sales.", 844, true),
    bankExchange(
      "exchange-windows-1251",
      "`1CClientBankExchange` of windows-1251.",
      845,
      "windows-1251",
    ),
    bankExchange("exchange-utf-8", "The same in UTF-8.", 846, "utf-8"),
    bankExchange("exchange-ibm866", "The same of DOS.", 847, "ibm866"),
  ],
};
