import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { packageOf, refusalOf, xlsxByHand } from "../support/workbooks.ts";

const rows = Array.from({ length: 3000 }, (_, row) => [row, `Покупатель ${(row * 7919) % 3000}`]);
const workbooks = {
  xlsx: await writeXlsx({ sheets: [{ name: "1", rows }] }),
  ods: await writeOds({ sheets: [{ name: "1", rows }] }),
};
const damaged = { code: "damaged-archive" };

describe("[F6] a workbook that cannot be read whole is refused", () => {
  test.each(["xlsx", "ods"] as const)("%s: cut anywhere", async (format) => {
    const whole = workbooks[format];
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await refusalOf(whole.slice(0, whole.length * share), format)).toEqual(damaged);
  });

  test.each(["xlsx", "ods"] as const)("%s: damaged within its rows", async (format) => {
    const bytes = Uint8Array.from(workbooks[format]);
    const place = new TextDecoder("latin1")
      .decode(bytes)
      .indexOf(format === "xlsx" ? "sheet1.xml" : "content.xml");
    bytes.fill(0x55, place + 2000, place + 2040);
    expect(await refusalOf(bytes, format)).toEqual(damaged);
  });

  test("the XML of a sheet ends too early, though the archive is whole", async () => {
    const row = "<row><c><v>1</v></c></row>";
    const cut = await packageOf({
      "xl/workbook.xml": '<workbook><sheets><sheet name="1" r:id="a"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>',
      "xl/s.xml": `<worksheet><sheetData>${row}${row.slice(0, 10)}`,
    });
    expect(await refusalOf(cut, "xlsx")).toEqual(damaged);
  });

  test("the XML of a sheet closes what it has not opened", async () => {
    const workbook = await xlsxByHand({ sheets: [{ name: "1", rows: "<row></c></row>" }] });
    expect(await refusalOf(workbook, "xlsx")).toEqual(damaged);
  });

  test("a cell names a text that is not there", async () => {
    const workbook = await xlsxByHand({
      sheets: [{ name: "1", rows: '<row><c t="s"><v>5</v></c></row>' }],
      strings: "<si><t>a</t></si>",
    });
    expect(await refusalOf(workbook, "xlsx")).toEqual(damaged);
  });

  test("a workbook without a sheet of cells", async () => {
    expect(await refusalOf(await xlsxByHand({ sheets: [] }), "xlsx")).toEqual({ code: "no-table" });
  });
});

describe("a password is told from damage", () => {
  test("an .ods whose parts are encrypted", async () => {
    const workbook = await packageOf({
      "content.xml": new Uint8Array([1, 2, 3]),
      "META-INF/manifest.xml":
        '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    });
    expect(await refusalOf(workbook, "ods")).toEqual({ code: "password" });
  });
});

describe("a workbook made to fill the memory", () => {
  /** As much as the program holds, in MB. */
  const held = (): number => process.memoryUsage().rss / 1e6;
  const within = async (work: () => Promise<unknown>): Promise<void> => {
    const [before, since] = [held(), performance.now()];
    await work();
    expect(performance.now() - since).toBeLessThan(5000);
    expect(held() - before).toBeLessThan(300);
  };
  const megabyte = 2 ** 20;
  const blanks = (megabytes: number): Uint8Array => new Uint8Array(megabytes * megabyte).fill(0x20);
  /** The same archive, which says of a part of so many MB that it has others. */
  const declaring = async (workbook: Blob, from: number, to: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(await workbook.arrayBuffer());
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === from * megabyte) view.setUint32(at, to * megabyte, true);
    return bytes;
  };

  test.each([
    ["xlsx", "xl/worksheets/sheet1.xml", 300, 256],
    ["xlsx", "xl/sharedStrings.xml", 80, 64],
    ["ods", "content.xml", 300, 256],
  ] as const)("%s: %s that says it unpacks to %i MB", async (format, part, megabytes, limit) => {
    const workbook = await packageOf({
      "xl/workbook.xml": '<workbook><sheets><sheet name="1" r:id="a"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
        '<Relationship Id="b" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml": "<worksheet/>",
      [part]: blanks(3),
    });
    await within(async () => {
      expect(await refusalOf(await declaring(workbook, 3, megabytes), format)).toEqual({
        code: "unpacks-too-large",
        limitMegabytes: limit,
      });
    });
  });

  test("a part that unpacks to more than the archive says", async () => {
    const workbook = await declaring(await packageOf({ "content.xml": blanks(200) }), 200, 1);
    await within(async () => {
      expect(await refusalOf(workbook, "ods")).toEqual(damaged);
    });
  });

  test("cells and rows repeated without end", async () => {
    const cell =
      '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>';
    const workbook = await packageOf({
      "content.xml": `<d><table:table table:name="1"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></d>`,
    });
    await within(async () => {
      expect(await refusalOf(workbook, "ods")).toEqual({
        code: "too-many-cells",
        limit: 30_000_000,
      });
    });
  });

  test("a row without end of blank cells before the last, and a mark without end", async () => {
    const far = Array.from(
      { length: 3000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    const wide = await xlsxByHand({ sheets: [{ name: "1", rows: far.join("") }] });
    expect(await refusalOf(wide, "xlsx")).toMatchObject({ code: "too-many-cells" });
    const column = await xlsxByHand({
      sheets: [{ name: "1", rows: '<row><c r="ZZZZZ1"><v>1</v></c></row>' }],
    });
    expect(await refusalOf(column, "xlsx")).toEqual(damaged);
    const mark = await xlsxByHand({ sheets: [{ name: "1", rows: `<row a="${" ".repeat(5e6)}` }] });
    expect(await refusalOf(mark, "xlsx")).toEqual(damaged);
  });
});
