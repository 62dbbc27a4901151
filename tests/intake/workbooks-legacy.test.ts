import { utils, write, type BookType, type WorkSheet } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { encoded } from "../support/encoded.ts";
import { linesOf, refusalOf, sheetsOf, textOf } from "../support/workbooks.ts";

function bookOf(type: BookType, sheets: Readonly<Record<string, WorkSheet>>, is1904 = false) {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    WBProps: { date1904: is1904 },
    Sheets: Object.keys(sheets).map((name) => ({ Hidden: name === "Скрытый" ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { bookType: type, type: "array" }) as ArrayBuffer);
}

const sales = utils.aoa_to_sheet([
  ["Дата", "Контрагент", "ИНН", "Сумма"],
  [{ t: "n", v: 45688.99, z: "dd.mm.yyyy" }, 'ООО "Вектор"', 7700000016, 0.1 + 0.2],
  [],
  [null, "00042", true, { t: "e", v: 0x2a }],
  [null, "  1,50", null, 1.234],
]);
const salesLines = [
  "Дата\tКонтрагент\tИНН\tСумма",
  '2025-01-31\t"ООО ""Вектор"""\t7700000016\t0.3',
  "",
  "\t00042\tTRUE\t#N/A",
  '\t"  1,50"\t\t1.234E0',
];

describe("workbooks of old Excel", () => {
  test.each([
    ["Excel 97 to 2003", "biff8", "xls"],
    ["the binary form of later years", "xlsb", "xls"],
    ["SpreadsheetML 2003", "xlml", "spreadsheetml"],
  ] as const)("%s", async (_what, type, format) => {
    const workbook = bookOf(type, { Продажи: sales, Скрытый: utils.aoa_to_sheet([["x", 1]]) });
    const sheets = await sheetsOf(workbook, format);
    expect(sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Продажи", false],
      ["Скрытый", true],
    ]);
    expect(await textOf(sheets[0])).toBe(`${salesLines.join("\n")}\n`);
    expect(await textOf(sheets[1])).toBe("x\t1\n");
  });

  test("Excel 5 and 95, which write in the code page of their system", async () => {
    const workbook = bookOf("biff5", { Prodazhi: utils.aoa_to_sheet([["Pokupatel", 1.5]]) });
    // The writer knows Latin letters only: others of as many bytes are put in their place.
    const patch = (from: Uint8Array, to: Uint8Array): void => {
      const text = new TextDecoder("latin1").decode(workbook);
      workbook.set(to, text.indexOf(new TextDecoder("latin1").decode(from)));
    };
    const latin = (text: string): Uint8Array => new TextEncoder().encode(text);
    patch(latin("Prodazhi"), encoded("Продажа1", "windows-1251"));
    patch(latin("Pokupatel"), encoded("Заказчик1", "windows-1251"));
    patch(Uint8Array.from([0x42, 0, 2, 0, 0xe4, 4]), Uint8Array.from([0x42, 0, 2, 0, 0xe3, 4]));
    const [sheet] = await sheetsOf(workbook, "xls");
    expect(sheet?.sheet).toBe("Продажа1");
    expect(await textOf(sheet)).toBe("Заказчик1\t1.5\n");
  });

  test("the 1904 system, and a currency in the format", async () => {
    const sheet = utils.aoa_to_sheet([
      [
        { t: "n", v: 44226, z: "dd.mm.yyyy" },
        { t: "n", v: 12.5, z: '#,##0.00 "₽"' },
      ],
    ]);
    const workbook = bookOf("biff8", { "1": sheet }, true);
    expect(await linesOf(workbook, "xls")).toEqual(["2025-01-31\t12.5 ₽"]);
  });

  test.each(["biff8", "biff5", "biff2", "xlsb"] as const)(
    "%s: formulas by their saved values",
    async (type) => {
      const sheet = utils.aoa_to_sheet([[1, 7, "abc", 9]]);
      Object.assign(sheet, {
        B1: { t: "n", v: 7, f: "A1+6" },
        C1: { t: "s", v: "abc", f: '"abc"' },
      });
      expect(await linesOf(bookOf(type, { "1": sheet }), "xls")).toEqual(["1\t7\tabc\t9"]);
    },
  );

  test.each(["biff8", "biff5", "biff2", "xlsb"] as const)(
    "%s cut anywhere is damaged",
    async (type) => {
      const rows = Array.from({ length: 2000 }, (_, row) => [row, `Покупатель ${row}`]);
      const whole = bookOf(type, { "1": utils.aoa_to_sheet(rows) });
      for (const share of [0.02, 0.3, 0.6, 0.98])
        expect(await refusalOf(whole.slice(0, whole.length * share), "xls")).toEqual({
          code: "damaged-archive",
        });
    },
  );

  // BOF of a workbook of Excel 97.
  const beginning = [0x09, 0x08, 0x10, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0];
  const end = [0x0a, 0, 0, 0];

  test("a formula cut short is damage, one without sense is passed over", async () => {
    const short = Uint8Array.from([...beginning, 0x06, 0, 4, 0, 0, 0, 0, 0, ...end]);
    expect(await refusalOf(short, "xls")).toEqual({ code: "damaged-archive" });
    const array = [0x21, 0x02, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0x7f];
    const cell = [0x03, 0x02, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f];
    const senseless = Uint8Array.from([...beginning, ...array, ...cell, ...end]);
    expect(await linesOf(senseless, "xls")).toEqual(["1.5"]);
  });

  test("a password is told from damage", async () => {
    const filePass = [0x2f, 0, 6, 0, 0, 0, 0x34, 0x12, 0x56, 0x78];
    const workbook = Uint8Array.from([...beginning, ...filePass, ...end]);
    expect(await refusalOf(workbook, "xls")).toEqual({ code: "password" });
  });
});

describe("SpreadsheetML 2003 as other programs write it", () => {
  const workbookOf = (rows: string, styles = ""): string =>
    `<?xml version="1.0" encoding="windows-1251"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles>${styles}</Styles><Worksheet ss:Name="Лист 1"><Table>${rows}</Table></Worksheet></Workbook>`;

  test("in windows-1251, read in pieces of any size", async () => {
    const styles = `<Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>
      <Style ss:ID="i"><Alignment ss:Indent="2"/></Style>`;
    const rows = `<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">Отчёт</Data></Cell><Cell><Data ss:Type="String">б</Data></Cell></Row>
      <Row ss:Index="3"><Cell><Data ss:Type="DateTime">2025-01-31T00:00:00.000</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="Number">45688</Data></Cell>
      <Cell ss:Index="5"><Data ss:Type="Number">1234.5670000000001</Data><Comment><Data>нет</Data></Comment></Cell></Row>
      <Row ss:Span="1"/><Row><Cell ss:StyleID="i"><ss:Data ss:Type="String"><B>ООО</B> &lt;Вектор&gt;&#10;2</ss:Data></Cell><Cell ss:Formula="=1"/></Row>
      <Row><Cell><Data ss:Type="DateTime">1899-12-31T09:30:00.000</Data></Cell></Row>`;
    const bytes = encoded(workbookOf(rows, styles), "windows-1251");
    for (const pieceBytes of [1, 7, 1000]) {
      const [sheet] = await sheetsOf(bytes, "spreadsheetml", { pieceBytes });
      expect(sheet?.sheet).toBe("Лист 1");
      expect(await textOf(sheet)).toBe(
        [
          "Отчёт\t\t\tб",
          "",
          "2025-01-31\t2025-01-31\t\t\t1234.567",
          "",
          "",
          '"    ООО <Вектор>\n2"',
          "09:30",
          "",
        ].join("\n"),
      );
      expect(sheet?.formulasWithoutValues()).toBe(1);
    }
  });

  test("cut in the middle is damaged", async () => {
    const row = "<Row><Cell><Data>a</Data></Cell></Row>";
    const workbook = new TextEncoder().encode(workbookOf(row.repeat(50)));
    expect(await refusalOf(workbook.slice(0, 900), "spreadsheetml")).toEqual({
      code: "damaged-archive",
    });
  });
});

describe("pages with the name of a workbook", () => {
  const page = `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>a < b</title><style>td > p { color: red }</style></head><body><!-- <table> -->
<TABLE border=1><tr><td colspan=2>Продажи&nbsp;за 2025<td title="a>b">№<tr><th>Дата</th><th>Контрагент</th><th rowspan="2">Сумма</th></tr>
<tr><td>с</td><td>&nbsp;&nbsp;по</td></tr>
<tr><td>01.02.2025</td><td>00042</td><td>1&nbsp;234,56</td></tr>
<tr></tr><tr><td> 1.234,56 </td><td>5 < 6 &amp; &#8470;&laquo;1&raquo; &unknown;</td><td><b>TRUE</b></td></tr>
<tr><td>ООО<br>Вектор<script>var x = "<td>";</script></td><td></td><td><p>1</p><p>2</p></td></tr></TABLE></body></html>`;
  const lines = [
    "Продажи\u00a0за 2025\t\t№",
    "Дата\tКонтрагент\tСумма",
    'с\t"  по"',
    "01.02.2025\t00042\t1\u00a0234,56",
    "",
    "1.234,56\t5 < 6 & №«1» &unknown;\tTRUE",
    '"ООО\nВектор"\t\t"1\n2"',
  ];

  test("[F] texts stay as they are shown: no dates, numbers or codes are guessed", async () => {
    for (const pieceBytes of [1, 5, 10_000]) {
      const [sheet] = await sheetsOf(encoded(page, "windows-1251"), "html", { pieceBytes });
      expect(await textOf(sheet)).toBe(`${lines.join("\n")}\n`);
    }
  });

  test("what the bytes are goes before what the page says of itself", async () => {
    const text = "<meta charset=windows-1251><table><tr><td>Покупатель</td></tr></table>";
    expect(await linesOf(text, "html")).toEqual(["Покупатель"]);
    const unsaid = encoded("<table><tr><td>Покупатель</td></tr></table>", "windows-1251");
    expect(await linesOf(unsaid, "html")).toEqual(["Покупатель"]);
  });

  test("each table is one, that within another too", async () => {
    const outer =
      "<table><tr><td>вокруг<table><tr><td>1</td></tr></table></td><td>2</td></tr></table>";
    const sheets = await sheetsOf(`${outer}<table><tr><td>3</table>`, "html");
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["1", "2", "3"]);
    expect(await Promise.all(sheets.map(textOf))).toEqual(["вокруг\t2\n", "1\n", "3\n"]);
  });

  test("a page without a table, and one cut within it", async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(await refusalOf(bytes("<p>login</p>"), "html")).toEqual({ code: "no-table" });
    expect(await refusalOf(bytes("<table><tr><td>1</td></tr><tr>"), "html")).toEqual({
      code: "damaged-archive",
    });
  });
});
