import { describe, expect, test } from "vitest";
import { linesOf, packageOf, sheetsOf, textOf, xlsxByHand } from "../support/workbooks.ts";

const sheetWith = (rows: string, more: object = {}): Promise<Blob> =>
  xlsxByHand({ sheets: [{ name: "1", rows }], ...more });

describe("an .xlsx as other programs write it", () => {
  test("the strict form of the standard, with its dates as texts", async () => {
    const workbook = await sheetWith(
      '<row r="1"><c r="A1" t="d"><v>2025-01-31T00:00:00</v></c><c r="B1"><v>5</v></c></row>',
      { strict: true },
    );
    expect(await linesOf(workbook, "xlsx")).toEqual(["2025-01-31\t5"]);
  });

  test("texts within the cells, in runs, with pronunciation and escaped letters", async () => {
    const rows = [
      '<row><c t="inlineStr"><is><t>ООО </t></is></c>',
      '<c t="inlineStr"><is><r><t>А</t></r><r><t xml:space="preserve"> Б</t></r><rPh><t>х</t></rPh></is></c>',
      '<c t="inlineStr"/><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>',
    ].join("");
    const strings =
      "<si><t>Ромашка &amp; Ко &#8470;1</t></si><si><r><t>a_x000A_</t></r><r><t><![CDATA[<b>]]></t></r></si>";
    const [sheet] = await sheetsOf(await sheetWith(rows, { strings }), "xlsx");
    expect(await textOf(sheet)).toBe('ООО \tА Б\t\tРомашка & Ко №1\t"a\n<b>"\n');
  });

  test("rows and cells that do not say where they are, or say so in leaps", async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>' +
      '<row/><row><c r="B6"><v>5</v></c></row>';
    expect(await linesOf(await sheetWith(rows), "xlsx")).toEqual([
      "1\t2",
      "",
      "",
      "\t\t3\t4",
      "",
      "\t5",
    ]);
  });

  test("a row that says it stands above the last one follows it", async () => {
    const rows = ["5", "2", "5"].map((row) => `<row r="${row}"><c><v>${row}</v></c></row>`);
    expect(await linesOf(await sheetWith(rows.join("")), "xlsx")).toEqual([
      "",
      "",
      "",
      "",
      "5",
      "2",
      "5",
    ]);
  });

  test("blank cells and rows with a style only take no room at the end", async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1" s="1"/></row><row r="900000"><c r="A900000" s="1"/></row>';
    expect(await linesOf(await sheetWith(rows), "xlsx")).toEqual(["a"]);
  });

  test("elements with a prefix, an empty sheet, parts named in other letters", async () => {
    const workbook = await packageOf({
      "[content_types].xml": "<Types/>",
      "xl\\Workbook.xml":
        '<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet name="A &quot;B&quot;" rel:id="q"/></x:sheets></x:workbook>',
      "xl/_rels/workbook.xml.rels":
        '<p:Relationships xmlns:p="x"><p:Relationship Id="q" Type="a/worksheet" Target="../xl/./w/1.xml"/></p:Relationships>',
      "XL/w/1.xml":
        "\ufeff<?xml version='1.0'?><!-- > --><x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'>" +
        "<x:c r = 'A1' t='str' note='a>b'><x:v>да</x:v></x:c></x:row></x:sheetData></x:worksheet>\n",
    });
    const [sheet] = await sheetsOf(workbook, "xlsx");
    expect(sheet?.sheet).toBe('A "B"');
    expect(await textOf(sheet)).toBe("да\n");
  });

  test("sheets of charts are passed over", async () => {
    const workbook = await packageOf({
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="График" r:id="a"/><sheet name="Продажи" r:id="b"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="a" Type="x/chartsheet" Target="c.xml"/><Relationship Id="b" Type="x/worksheet" Target="s.xml"/></Relationships>',
      "xl/s.xml": "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>",
    });
    expect((await sheetsOf(workbook, "xlsx")).map(({ sheet }) => sheet)).toEqual(["Продажи"]);
  });

  test("errors stay texts; formulas without a saved value are blank and counted", async () => {
    const rows = [
      '<row><c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c t="str"><f>""</f><v></v></c>',
      "<c><f>A1</f></c><c><f>A2</f><v/></c><c t='b'><v>1</v></c><c><v>7</v></c></row>",
    ].join("");
    const [sheet] = await sheetsOf(await sheetWith(rows), "xlsx");
    expect(await textOf(sheet)).toBe("#N/A\t2\t\t\t\tTRUE\t7\n");
    expect(sheet?.formulasWithoutValues()).toBe(2);
  });

  test("a 0 is no value where formulas wait to be reckoned", async () => {
    const cell = (formula: string, value: string): string => `<c>${formula}<v>${value}</v></c>`;
    const rows = `<row>${cell("<f>A1</f>", "0")}${cell("<f>A1</f>", "5")}${cell("", "0")}</row>`;
    const reckoned = await sheetWith(rows);
    expect(await linesOf(reckoned, "xlsx")).toEqual(["0\t5\t0"]);
    const workbookProperties = '<calcPr fullCalcOnLoad="1"/>';
    const [sheet] = await sheetsOf(await sheetWith(rows, { workbookProperties }), "xlsx");
    expect(await textOf(sheet)).toBe("\t5\t0\n");
    expect(sheet?.formulasWithoutValues()).toBe(1);
  });

  test("entities of a file's own blow nothing up, and blanks are no number", async () => {
    const rows = "<row><c t='str'><v>&lol;&#x10FFFF1;</v></c><c><v> </v></c><c><v>1</v></c></row>";
    const workbook = await packageOf({
      "xl/workbook.xml": '<workbook><sheets><sheet name="1" r:id="a"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>',
      "xl/s.xml": `<!DOCTYPE w [<!ENTITY lol "ha">]><worksheet><sheetData>${rows}</sheetData></worksheet>`,
    });
    expect(await linesOf(workbook, "xlsx")).toEqual(["&lol;&#x10FFFF1;\t\t1"]);
  });

  test("levels of rows and indents of cells become blanks in front", async () => {
    const indents = [0, 1, 2].map((indent) => `<xf><alignment indent="${indent}"/></xf>`);
    const styles = `<cellXfs>${indents.join("")}<xf><alignment horizontal="right" indent="3"/></xf></cellXfs>`;
    const cell = (text: string, style = 0): string =>
      `<c t="str" s="${style}"><v>${text}</v></c><c s="3"><v>5</v></c>`;
    const rows = [
      `<row>${cell("Менеджер")}</row>`,
      `<row outlineLevel="1">${cell("Клиент")}</row>`,
      `<row outlineLevel="2">${cell("&quot;Товар&quot;")}</row>`,
      `<row>${cell("С отступом", 1)}</row>`,
      `<row outlineLevel="1">${cell("Глубже", 2)}</row>`,
      `<row outlineLevel="1"><c/>${cell("Во второй")}</row>`,
    ].join("");
    expect(await linesOf(await sheetWith(rows, { styles }), "xlsx")).toEqual([
      "Менеджер\t5",
      '"  Клиент"\t5',
      '"    ""Товар"""\t5',
      '"  С отступом"\t5',
      '"    Глубже"\t5',
      '\t"  Во второй"\t5',
    ]);
  });
});

describe("an .ods as LibreOffice writes it", () => {
  const odsWith = (tables: string, styles = ""): Promise<Blob> =>
    packageOf({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml":
        `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    });
  const cell = (attributes: string, text = ""): string =>
    `<table:table-cell ${attributes}>${text === "" ? "" : `<text:p>${text}</text:p>`}</table:table-cell>`;

  test("values are taken as they are saved, not as they are shown", async () => {
    const row = [
      cell('office:value-type="float" office:value="1234.567"', "1 235"),
      cell('office:value-type="percentage" office:value="0.155"', "15,5%"),
      cell('office:value-type="currency" office:currency="RUB" office:value="10.5"', "10,50 ₽"),
      cell('office:value-type="date" office:date-value="2025-01-31T23:59:59"', "31.01.25"),
      cell('office:value-type="boolean" office:boolean-value="true"', "ИСТИНА"),
      cell('office:value-type="time" office:time-value="PT09H30M00S"', "09:30"),
      cell(
        'table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"',
        "#DIV/0!",
      ),
      cell('table:formula="of:=A1"'),
      cell('office:value-type="string"', "00042"),
    ].join("");
    const table = `<table:table table:name="Л"><table:table-row>${row}</table:table-row></table:table>`;
    const [sheet] = await sheetsOf(await odsWith(table), "ods");
    expect(await textOf(sheet)).toBe(
      "1234.567\t0.155\t10.5 RUB\t2025-01-31\tTRUE\t09:30\t#DIV/0!\t\t00042\n",
    );
    expect(sheet?.formulasWithoutValues()).toBe(1);
  });

  test("repeated cells and rows, groups, indents, merged cells, comments and hidden sheets", async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>' +
      '<style:style style:name="ce1"><style:paragraph-properties fo:margin-left="0.706cm"/></style:style>';
    const text = 'office:value-type="string"';
    const rows = [
      `<table:table-row>${cell(text, "Титул")}<table:covered-table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:covered-table-cell>${cell(text, "б")}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
      `<table:table-row table:number-rows-repeated="2">${cell('table:number-columns-repeated="2" office:value-type="float" office:value="7"', "7")}</table:table-row>`,
      `<table:table-row-group><table:table-row>${cell(text, "Клиент<text:s text:c='2'/><office:annotation><text:p>нет</text:p></office:annotation>А")}</table:table-row></table:table-row-group>`,
      `<table:table-row>${cell(`${text} table:style-name="ce1"`, "Товар</text:p><text:p>вторая<text:line-break/>и<text:tab/>третья")}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    ].join("");
    const workbook = await odsWith(
      `<table:table table:name="1">${rows}</table:table><table:table table:name="2" table:style-name="ta2"/>`,
      styles,
    );
    const sheets = await sheetsOf(workbook, "ods");
    expect(sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["1", false],
      ["2", true],
    ]);
    expect(await textOf(sheets[0])).toBe(
      [
        "Титул\t\t\tб",
        "",
        "",
        "7\t7",
        "7\t7",
        '"  Клиент  А"',
        '"    Товар\nвторая\nи\tтретья"',
        "",
      ].join("\n"),
    );
  });
});
