import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EncodingName } from "../../src/intake/contract.ts";
import { guessEncoding } from "../../src/intake/text/encoding.ts";
import { utf8Writer } from "../../src/intake/text/utf8.ts";
import { encoded } from "../support/encoded.ts";

const russian = ["windows-1251", "koi8-r", "ibm866"] as const;
type Russian = (typeof russian)[number];

const guessed = (text: string, encoding: Parameters<typeof encoded>[1]): EncodingName =>
  guessEncoding(encoded(text, encoding), true).value;

describe("letters of one byte", () => {
  test("as the tables of their encodings have them", () => {
    // А, я, ё by the code charts of windows-1251, KOI8-R and CP866.
    const bytes: Readonly<Record<Russian, readonly number[]>> = {
      "windows-1251": [0xc0, 0xff, 0xb8],
      "koi8-r": [0xe1, 0xd1, 0xa3],
      ibm866: [0x80, 0xef, 0xf1],
    };
    for (const encoding of russian) {
      const writer = utf8Writer(encoding);
      const utf8 = writer.push(Uint8Array.from(bytes[encoding]));
      expect(new TextDecoder().decode(utf8)).toBe("Аяё");
    }
  });

  test("with frames and other letters of three bytes in UTF-8", () => {
    const text = "║ № 5 ║ Ольха ═══";
    const utf8 = utf8Writer("ibm866").push(encoded(text, "ibm866"));
    expect(new TextDecoder().decode(utf8)).toBe(text);
  });
});

describe("the encoding of a Russian text is told by its letters", () => {
  const texts = [
    "Дата;Клиент;Сумма",
    "ДАТА;КЛИЕНТ;СУММА",
    "дата;клиент;сумма",
    "Дата",
    "Итого\t1 500,00",
    "Date;Customer;Выручка",
    "2025-01-13;ООО «Ольха»;150,00\r\n".replace(/[«»]/gu, '"'),
    "Отгрузки за март 2025 г.\r\n\r\nДата;Контрагент;Сумма, руб.\r\n",
    "Щёлково;Юг;5",
    "id,name,amount\n1,Ёлкин,5\n",
  ];
  test.each(russian.flatMap((encoding) => texts.map((text) => [encoding, text] as const)))(
    "%s: %s",
    (encoding, text) => {
      expect(guessed(text, encoding)).toBe(encoding);
    },
  );

  test("frames of a DOS report count for CP866", () => {
    const report =
      "┌──────────┬───────┐\n│ Клиент   │ Сумма │\n├──────────┼───────┤\n│ ОЛЬХА    │ 15.00 │\n";
    expect(guessed(report, "ibm866")).toBe("ibm866");
    expect(guessed("════════════════════\n", "ibm866")).toBe("ibm866");
  });

  test("signs alone say little, and windows-1251 is the likeliest", () => {
    const guess = guessEncoding(encoded("a;1\u00a0500,00\n", "windows-1251"), true);
    expect(guess.value).toBe("windows-1251");
    expect(guess.confidence).toBeLessThan(0.8);
    expect(guess.alternatives).toContain("windows-1252");
  });

  test("more letters make it surer", () => {
    const sureness = (text: string): number =>
      guessEncoding(encoded(text, "koi8-r"), true).confidence;
    expect(sureness("Дата;Клиент")).toBeGreaterThan(sureness("Дата"));
    expect(sureness("Дата;Клиент;Сумма;Менеджер;Город")).toBeGreaterThan(0.99);
  });

  const letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  const names = ["Ольха", "Берёза", "ООО Рябина", "ИП Щукин Ю. Ф.", "ЗАО ЭЛЕКТРОЩИТ", "Завод №3"];
  const word = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom("Иванова", "Петров", "Москва", "Санкт-Петербург", "Доска обрезная", "шт"),
    // A word of rare letters now and then.
    fc.string({ unit: fc.constantFrom(...Array.from(letters)), minLength: 3, maxLength: 8 }),
  );
  const row = fc
    .tuple(fc.integer({ min: 10, max: 28 }), word, word, fc.integer({ min: 0, max: 1e6 }))
    .map(
      ([day, customer, product, sum]) =>
        `${String(day)}.01.2025;${customer};${product};${String(sum)},50`,
    );
  const header = fc.constantFrom(
    "Дата;Клиент;Товар;Сумма",
    "ДАТА;КЛИЕНТ;ТОВАР;СУММА",
    "Период;Контрагент;Номенклатура;Выручка",
    "date;customer;product;amount",
  );

  test.each(russian)("any rows of sales in %s", (encoding) => {
    fc.assert(
      fc.property(header, fc.array(row, { minLength: 3, maxLength: 12 }), (first, rows) => {
        const text = [first, ...rows]
          .join("\r\n")
          .replaceAll("№", encoding === "koi8-r" ? "N" : "№");
        expect(guessed(text, encoding)).toBe(encoding);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the encoding of a Western text", () => {
  test.each([
    "Müller;Straße\n",
    "Société Générale,Café\n",
    "señor;año",
    "£1,200.50",
    "customer;amount\nÅse Øster;€5\nMÜLLER;3\n",
  ])("%s", (text) => {
    expect(guessed(text, "windows-1252")).toBe("windows-1252");
  });
});

describe("wide encodings are told by their form", () => {
  test.each(["utf-8", "utf-8-mark", "utf-16le", "utf-16be"] as const)("%s", (encoding) => {
    expect(guessed("Дата;Клиент;Сумма\n", encoding)).toBe(encoding.replace("-mark", ""));
  });
});
