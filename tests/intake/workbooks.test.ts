import { createHash } from "node:crypto";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { IntakeProgress } from "../../src/intake/contract.ts";
import { linesOf, sheetsOf, stylesWith, textOf, xlsxByHand } from "../support/workbooks.ts";

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe("a workbook becomes rows of text", () => {
  test.each([
    ["xlsx", writeXlsx],
    ["ods", writeOds],
  ] as const)(
    "%s: numbers, dates, texts and blanks as a person sees them",
    async (format, write) => {
      const workbook = await write({
        sheets: [
          {
            name: "Продажи",
            rows: [
              ["Дата", "Контрагент", "ИНН", "Код", "Сумма"],
              [day("2025-01-31"), 'ООО "Вектор"', 7700000016, "00042", 0.1 + 0.2],
              [],
              [day("2024-02-29"), "Строка\nвторая", 7700000017, "1,50", -1234.5],
              [null, "  Отступ", null, "1.234", 1.234],
              [null, null, true, false, 1e15],
            ],
          },
        ],
      });
      const [sheet] = await sheetsOf(workbook, format);
      expect(sheet).toMatchObject({ format, sheet: "Продажи", hidden: false, isCells: true });
      expect(await textOf(sheet)).toBe(
        [
          "Дата\tКонтрагент\tИНН\tКод\tСумма",
          '2025-01-31\t"ООО ""Вектор"""\t7700000016\t00042\t0.3',
          "",
          '2024-02-29\t"Строка\nвторая"\t7700000017\t1,50\t-1234.5',
          '\t"  Отступ"\t\t1.234\t1.234E0',
          "\t\tTRUE\tFALSE\t1000000000000000",
          "",
        ].join("\n"),
      );
    },
  );

  test("[F] sheets come in their order, each with its own rows; hidden ones are marked", async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: "Январь", rows: [["a", 1]] },
        { name: "Справочник", hidden: true, rows: [["b", 2]] },
        { name: "Архив", veryHidden: true, rows: [["c", 3]] },
        { name: "Пусто", rows: [] },
      ],
    });
    const sheets = await sheetsOf(workbook, "xlsx");
    expect(sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Январь", false],
      ["Справочник", true],
      ["Архив", true],
      ["Пусто", false],
    ]);
    expect(await Promise.all(sheets.map(textOf))).toEqual(["a\t1\n", "b\t2\n", "c\t3\n", ""]);
  });

  test("the title of merged cells stands in the first of them", async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: "Отчёт",
          rows: [["Продажи за 2025 год"], ["Дата", "Сумма"]],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 5 }],
        },
      ],
    });
    expect(await linesOf(workbook, "xlsx")).toEqual(["Продажи за 2025 год", "Дата\tСумма"]);
  });

  test("names and cells made to harm stay texts", async () => {
    const cells = ["__proto__", "constructor", "=1+1", "<script>", "'; DROP TABLE", "\u202eabc"];
    const workbook = await writeXlsx({ sheets: [{ name: "__proto__", rows: [cells] }] });
    const [sheet] = await sheetsOf(workbook, "xlsx");
    expect(sheet?.sheet).toBe("__proto__");
    expect(await textOf(sheet)).toBe(`${cells.join("\t")}\n`);
  });
});

describe("reading a sheet", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, `Покупатель ${row}`]);
  const written = rows.map(([number, name]) => `${number}\t${name}\n`).join("");

  test("gives the head alone, then all, each time from the beginning", async () => {
    const [sheet] = await sheetsOf(await writeXlsx({ sheets: [{ name: "1", rows }] }), "xlsx");
    const head = await sheet?.sample(1000);
    expect(head?.whole).toBe(false);
    expect(written.startsWith(new TextDecoder().decode(head?.bytes.subarray(0, 1000)))).toBe(true);
    expect(await textOf(sheet)).toBe(written);
    expect(await textOf(sheet)).toBe(written);
    expect((await sheet?.sample(10 ** 9))?.whole).toBe(true);
  });

  test("tells its progress in bytes of the file, and the SHA-256 of the file", async () => {
    const told: IntakeProgress[] = [];
    const workbook = await writeXlsx({ sheets: [{ name: "1", rows }] });
    const [sheet] = await sheetsOf(workbook, "xlsx", {
      onProgress: (progress) => told.push(progress),
    });
    await textOf(sheet);
    const done = told.map((progress) => progress.done);
    expect(done.length).toBeGreaterThan(2);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(told.at(-1)).toEqual({
      stage: "reading",
      file: "sales.xlsx",
      done: workbook.length,
      total: workbook.length,
    });
    const hash = createHash("sha256").update(workbook).digest("hex");
    expect(await sheet?.sha256()).toBe(hash);
  });

  test.each([
    ["xlsx", writeXlsx],
    ["ods", writeOds],
  ] as const)("%s: stops when it is told to", async (format, write) => {
    const stop = new AbortController();
    const workbook = await write({ sheets: [{ name: "1", rows }] });
    const reading = async (): Promise<void> => {
      const [sheet] = await sheetsOf(workbook, format, {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      });
      await textOf(sheet);
    };
    await expect(reading()).rejects.toThrow("aborted");
  });
});

describe("numbers under a format", () => {
  const shown = async (code: string, value: string, properties = ""): Promise<string> => {
    const workbook = await xlsxByHand({
      styles: stylesWith(code),
      workbookProperties: properties,
      sheets: [{ name: "1", rows: `<row><c s="1"><v>${value}</v></c></row>` }],
    });
    return (await linesOf(workbook, "xlsx")).join("|");
  };

  test.each([
    ["dd.mm.yyyy", "45688", "2025-01-31"],
    ["d mmmm yyyy &quot;г.&quot;", "45688.999", "2025-01-31"],
    ["[$-419]mmmm\\ yyyy;@", "45658", "2025-01-01"],
    ["ДД.ММ.ГГГГ", "45688", "2025-01-31"],
    // A day reckoned by a formula, a hair before midnight.
    ["yyyy-mm-dd", "45687.99999999999", "2025-01-31"],
    ["yyyy-mm-dd hh:mm", "45687.9999", "2025-01-30"],
    // The 1900 system: its first days, the day that never was, and the first right one.
    ["dd.mm.yyyy", "1", "1900-01-01"],
    ["dd.mm.yyyy", "59", "1900-02-28"],
    ["dd.mm.yyyy", "60", "1900-02-29"],
    ["dd.mm.yyyy", "61", "1900-03-01"],
    ["dd.mm.yyyy", "0", "1900-01-00"],
    ["dd.mm.yyyy", "-5", "-5"],
    ["h:mm", "0.5", "12:00"],
    ["[h]:mm", "1.5", "1.5"],
    ["mm:ss", "0.25", "06:00"],
    ["0.00%", "0.155", "0.155"],
    ["0.00E+00", "1234.5", "1234.5"],
    ["[Red]#,##0.00;[Blue]-#,##0.00", "-12.5", "-12.5"],
    ["#,##0.00\\ &quot;₽&quot;", "1234.5", "1234.5 ₽"],
    ["#,##0.00 [$₽-419]", "1234.5", "1234.5 ₽"],
    ["[$€-407] #,##0.00", "1234.5", "1234.5 €"],
    ["_-* #,##0.00\\ &quot;руб.&quot;_-;-* #,##0.00\\ &quot;руб.&quot;_-", "7", "7 руб."],
    ["#,##0.000&quot; ₽&quot;", "1.234", "₽ 1.234E0"],
    ["0&quot; шт&quot;", "12", "12"],
  ])("%s of %s is %s", async (code, value, expected) => {
    expect(await shown(code, value)).toBe(expected);
  });

  test.each([
    ["0", "1904-01-01"],
    ["44226", "2025-01-31"],
  ])("in the 1904 system day %s is %s", async (value, expected) => {
    expect(await shown("dd.mm.yyyy", value, '<workbookPr date1904="1"/>')).toBe(expected);
  });

  test.each([
    ["0.30000000000000004", "0.3"],
    ["1E-3", "0.001"],
    ["1.5E-10", "0.00000000015"],
    ["1.23456789012346E+18", "1234567890123460000"],
    ["123456789012345680", "123456789012346000"],
    ["999999999999999", "999999999999999"],
    ["-0", "0"],
    ["1234.5670000000001", "1234.567"],
    ["-1.2340000000000002", "-1.234E0"],
    ["0.125", "0.125"],
  ])("%s is written %s", async (value, expected) => {
    expect(await shown("General", value)).toBe(expected);
  });
});
