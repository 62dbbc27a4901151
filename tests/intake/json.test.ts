import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openJson } from "../../src/intake/opening/json.ts";
import { IntakeRefused } from "../../src/intake/opening/refused.ts";
import { encoded } from "../support/encoded.ts";

async function opened(text: string | Uint8Array<ArrayBuffer>, pieceBytes = 1024 * 1024) {
  const blob = new Blob([text]);
  const source = { file: { name: "sales.json", bytes: blob }, blob, entry: null };
  const [table] = await openJson(source, { pieceBytes });
  if (table === undefined) throw new Error("no table");
  return table;
}

/** The cells as the text that everything after the container reads. */
async function cellsOf(text: string | Uint8Array<ArrayBuffer>, pieceBytes?: number) {
  const decoder = new TextDecoder();
  let cells = "";
  for await (const piece of (await opened(text, pieceBytes)).pieces())
    cells += decoder.decode(piece, { stream: true });
  return cells;
}

const refusalOf = async (text: string): Promise<unknown> =>
  opened(text).then(
    () => null,
    (error: unknown) => (error instanceof IntakeRefused ? error.refusal : error),
  );

const lines = (...records: readonly string[]): string =>
  records.map((line) => `${line}\n`).join("");
const sales = lines("date\tcustomer\tamount", "2025-01-13\tОльха\t10.50", "2025-02-01\tBirch\t-3");

describe("rows of JSON", () => {
  const rows =
    '[{"date":"2025-01-13","customer":"Ольха","amount":10.50}, {"date":"2025-02-01","customer":"Birch","amount":-3}]';

  test.each([
    ["an array of objects", rows],
    ["an array under a key", `{"@odata.count":2,"value":${rows}}`],
    ["an array deeper inside", `{"ok":true,"data":{"page":1,"rows":${rows}},"errors":[]}`],
    ["the longest of several arrays", `{"links":[{"rel":"self"}],"data":${rows}}`],
    ["one object a line", rows.slice(1, -1).replace("}, {", "}\r\n{")],
    [
      "an array of lists",
      '[["date","customer","amount"],["2025-01-13","Ольха",10.50],["2025-02-01","Birch",-3]]',
    ],
    [
      "lists with their names elsewhere",
      '{"columns":["date","customer","amount"],"data":[["2025-01-13","Ольха",10.50],["2025-02-01","Birch",-3]]}',
    ],
  ])("%s", async (_what, text) => {
    expect(await cellsOf(text)).toBe(sales);
  });

  test.each([1, 2, 3, 7])("are the same when %i bytes come at a time", async (pieceBytes) => {
    expect(await cellsOf(`{"ok":true,"data":${rows}}`, pieceBytes)).toBe(sales);
  });

  test.each(["utf-8-mark", "utf-16le", "windows-1251"] as const)("in %s", async (encoding) => {
    expect(await cellsOf(encoded(rows, encoding))).toBe(sales);
  });

  test("columns come in the order of their first appearance, also of late keys", async () => {
    expect(await cellsOf('[{"b":1},{"a":2,"b":3},{"c":null}]')).toBe(
      lines("b\ta\tc", "1", "3\t2", "\t\t"),
    );
  });

  test("inner objects become columns, inner arrays and what lies deeper do not", async () => {
    const row =
      '{"id":1,"customer":{"name":"Alder","address":{"city":"Omsk","street":{"house":5}}},"items":[{"sku":7}]}';
    expect(await cellsOf(`[${row},${row}]`)).toBe(
      lines("id\tcustomer.name\tcustomer.address.city", "1\tAlder\tOmsk", "1\tAlder\tOmsk"),
    );
  });

  test("keys of prototypes are columns like any other", async () => {
    expect(await cellsOf('[{"__proto__":"a","constructor":"b","hasOwnProperty":"c"}]')).toBe(
      lines("__proto__\tconstructor\thasOwnProperty", "a\tb\tc"),
    );
  });

  test("one line of NDJSON is a sale", async () => {
    expect(await cellsOf('{"date":"2025-01-13","customer":"Alder","amount":1}')).toBe(
      lines("date\tcustomer\tamount", "2025-01-13\tAlder\t1"),
    );
  });

  test("equal rows stay as many as they are", async () => {
    expect(await cellsOf('{"a":1}\n{"a":1}\n{"a":1}\n')).toBe(lines("a", "1", "1", "1"));
  });

  test("words and breaks in a text are kept, quoted where the cells need it", async () => {
    expect(
      await cellsOf('[{"a":true,"b":false,"c":null,"d":"x\\ty","e":"\\"\\u041e\\"","f":" <b>"}]'),
    ).toBe(lines("a\tb\tc\td\te\tf", 'true\tfalse\t\t"x\ty"\t"""О"""\t" <b>"'));
  });
});

describe("numbers of JSON keep every digit", () => {
  test.each([
    ["0.1234567890123456789", "0.1234567890123456789"],
    ["12345678901234567890.12", "12345678901234567890.12"],
    ["9007199254740993", "9007199254740993"],
    ["1000000000000000.01", "1000000000000000.01"],
    ["-0.10", "-0.10"],
    ["1.5e3", "1.5e3"],
    // A point before three digits could part thousands; in JSON it never does.
    ["1.234", "1.234E0"],
    ["-12.500", "-12.500E0"],
    ["0.500", "0.500"],
    ["NaN", ""],
  ])("%s", async (number, cell) => {
    expect(await cellsOf(`[{"a":"x","amount":${number}}]`)).toBe(lines("a\tamount", `x\t${cell}`));
  });
});

describe("a JSON text is refused", () => {
  test.each([
    ["cut inside a text", '[{"a":1},\n{"a":"Ol', 2],
    ["cut between rows", '[{"a":1},\n{"a":2},\n', 3],
    ["cut inside a number", '{"data":[{"a":1},{"a":2', 1],
    ["with a broken line of NDJSON", '{"a":1}\n{"a":2}\n{a:3}\n{"a":4}\n', 3],
    ["with an escape that is none", '[{"a":"\\x"}]', 1],
    ["with a comma too many", '[{"a":1},]', 1],
    ["with brackets crossed", '[{"a":1]}', 1],
    ["nested a million deep", "[".repeat(1_000_000), 1],
  ])("%s", async (_what, text, line) => {
    expect(await refusalOf(text)).toEqual({ code: "damaged-file", line });
  });

  test("that holds no rows", async () => {
    expect(await refusalOf('{"data":[]}')).toEqual({ code: "no-table" });
    expect(await refusalOf("[]")).toEqual({ code: "no-table" });
    expect(await refusalOf('{"theme":"dark","version":3}')).toEqual({ code: "no-table" });
  });
});

test("any rows come back as JSON.parse reads them, however the bytes are cut", async () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .filter((value) => value.isWellFormed());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ a: text, b: fc.integer() }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(undefined, 2),
      async (rows, pieceBytes, indent) => {
        const quoted = (value: string): string =>
          /^\s|["\t\n\r]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
        const expected = rows.map(({ a, b }) => `${quoted(a)}\t${String(b)}`);
        expect(await cellsOf(JSON.stringify(rows, null, indent), pieceBytes)).toBe(
          lines("a\tb", ...expected),
        );
      },
    ),
    { numRuns: 60 },
  );
});
