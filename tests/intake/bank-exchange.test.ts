import { describe, expect, test } from "vitest";
import { openBankExchange } from "../../src/intake/opening/bank-exchange.ts";
import { IntakeRefused } from "../../src/intake/opening/refused.ts";
import { encoded } from "../support/encoded.ts";

const ours = "40702810000000000001";
const theirs = "40702810900000000099";
const document = (kind: string, ...fields: readonly string[]): readonly string[] => [
  `СекцияДокумент=${kind}`,
  ...fields,
  "КонецДокумента",
];

const receipt = document(
  "Платежное поручение",
  "Номер=12",
  "Дата=13.01.2025",
  "Сумма=1500.10",
  `ПлательщикСчет=${theirs}`,
  "ДатаПоступило=14.01.2025",
  'Плательщик=ИНН 7701234567 КПП 770101001 ООО "Ольха"',
  "ПлательщикИНН=7701234567",
  `ПолучательСчет=${ours}`,
  "Получатель1=АО Наша фирма",
  "ПолучательИНН=7700000000",
  "НазначениеПлатежа=Оплата по счету = 5\tот 10.01.2025",
);
const payment = document(
  "Банковский ордер",
  "Номер=7",
  "Дата=15.01.2025",
  "Сумма=30,00",
  `ПлательщикСчет=${ours}`,
  "ДатаСписано=15.01.2025",
  "Плательщик1=АО Наша фирма",
  `ПолучательСчет=${theirs}`,
  "Получатель1=Банк",
);

const exchange = (...documents: readonly (readonly string[])[]): string =>
  [
    "1CClientBankExchange",
    "ВерсияФормата=1.03",
    "Кодировка=DOS",
    `РасчСчет=${ours}`,
    ...documents.flat(),
    "КонецФайла",
    "",
  ].join("\r\n");

async function cellsOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const blob = new Blob([bytes]);
  const source = { file: { name: "kl_to_1c.txt", bytes: blob }, blob, entry: null };
  const [table] = await openBankExchange(source, {});
  const sample = await table?.sample(1_000_000);
  return new TextDecoder().decode(sample?.bytes).split("\n");
}

const refusalOf = async (text: string): Promise<unknown> =>
  cellsOf(encoded(text, "utf-8")).then(
    () => null,
    (error: unknown) => (error instanceof IntakeRefused ? error.refusal : error),
  );

describe("an exchange of payments with a bank is read as a statement", () => {
  const rows = [
    "Дата\tДокумент\tНомер\tПлательщик\tИНН плательщика\tПолучатель\tИНН получателя\tПоступление\tСписание\tВалюта\tНазначение платежа",
    '2025-01-14\tПлатежное поручение\t12\t"ООО ""Ольха"""\t7701234567\tАО Наша фирма\t7700000000\t1500.10\t\tRUB\t"Оплата по счету = 5\tот 10.01.2025"',
    "2025-01-15\tБанковский ордер\t7\tАО Наша фирма\t\tБанк\t\t\t30.00\tRUB\t",
    "",
  ];

  test.each(["windows-1251", "ibm866", "utf-8", "utf-8-mark"] as const)(
    "in %s, whatever it says of its encoding",
    async (encoding) => {
      expect(await cellsOf(encoded(exchange(receipt, payment), encoding))).toEqual(rows);
    },
  );

  test("with both dates in a payment, the account tells whose money it is", async () => {
    const both = payment.toSpliced(-1, 0, "ДатаПоступило=15.01.2025");
    expect((await cellsOf(encoded(exchange(both), "utf-8")))[1]).toBe(rows[2]);
  });

  test("without an account the date of receipt tells it", async () => {
    const text = exchange(receipt, payment).replace(`РасчСчет=${ours}\r\n`, "");
    expect(await cellsOf(encoded(text, "utf-8"))).toEqual(rows);
  });
});

describe("an exchange is refused", () => {
  test("that ends before its end", async () => {
    const text = exchange(receipt, payment);
    // The header has 4 lines, the receipt 13: the end is met on the line after them.
    const cut = text.slice(0, text.indexOf("СекцияДокумент=Банковский"));
    expect(await refusalOf(cut)).toEqual({ code: "damaged-file", line: 18 });
    expect(await refusalOf(text.slice(0, text.indexOf("ДатаСписано")))).toMatchObject({
      code: "damaged-file",
    });
  });

  test("without payments", async () => {
    expect(await refusalOf(exchange())).toEqual({ code: "no-rows", headerRow: 1 });
  });
});
