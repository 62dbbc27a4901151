import { parquetWriteBuffer, type ColumnSource, type ParquetWriteOptions } from "hyparquet-writer";
import type { CaseClass, GeneratedCase } from "../case.ts";
import { expectedOf } from "../expectation.ts";
import { englishCustomers, ledger, type Sale } from "../ledger.ts";
import { plainDecimal } from "../writing/forms.ts";
import { dayCell } from "../writing/workbooks.ts";

type SchemaElement = NonNullable<ParquetWriteOptions["schema"]>[number];

const salesOf = (seed: number): readonly Sale[] => ledger(seed, { customers: englishCustomers });

/** JSON by hand: money is written with all its digits, which no number of JavaScript is asked to keep. */
const objectOf = ({ date, customer, revenue }: Sale): string =>
  `{"date": ${JSON.stringify(date)}, "customer": ${JSON.stringify(customer)}, "amount": ${plainDecimal(revenue)}}`;

const bytesOf = (text: string) => new TextEncoder().encode(text);

function json(
  name: string,
  shows: string,
  seed: number,
  write: (sales: readonly Sale[]) => string,
  file = "sales.json",
  revise: (sale: Sale, index: number) => Sale = (sale) => sale,
): GeneratedCase {
  const sales = salesOf(seed).map(revise);
  return {
    name,
    shows,
    expected: expectedOf(sales, [
      { format: "json", layout: "lines", bins: { accepted: sales.length, rejected: 0 } },
    ]),
    files: () => [{ name: file, bytes: bytesOf(write(sales)) }],
  };
}

const list = (sales: readonly Sale[]): string => `[\n${sales.map(objectOf).join(",\n")}\n]\n`;

interface ParquetTable {
  readonly columns: readonly ColumnSource[];
  readonly schema?: SchemaElement[];
  readonly rowGroupSize?: number;
}

function parquet(
  name: string,
  shows: string,
  seed: number,
  write: (sales: readonly Sale[]) => ParquetTable,
): GeneratedCase {
  const sales = salesOf(seed);
  return {
    name,
    shows,
    expected: expectedOf(sales, [
      { format: "parquet", layout: "lines", bins: { accepted: sales.length, rejected: 0 } },
    ]),
    files: () => {
      const { columns, schema, rowGroupSize } = write(sales);
      const buffer = parquetWriteBuffer({
        columnData: [...columns],
        ...(schema === undefined ? {} : { schema }),
        ...(rowGroupSize === undefined ? {} : { rowGroupSize }),
        createdBy: "generated",
      });
      return [{ name: "sales.parquet", bytes: new Uint8Array(buffer) }];
    },
  };
}

const names = (sales: readonly Sale[]): ColumnSource => ({
  name: "customer",
  data: sales.map(({ customer }) => customer),
  type: "STRING",
});
const textDays = (sales: readonly Sale[]): ColumnSource => ({
  name: "date",
  data: sales.map(({ date }) => date),
  type: "STRING",
});
const doubles = (sales: readonly Sale[]): ColumnSource => ({
  name: "amount",
  data: sales.map(({ revenue }) => Number(plainDecimal(revenue))),
  type: "DOUBLE",
});
const root = (children: number): SchemaElement => ({ name: "root", num_children: children });
const stringElement = (name: string): SchemaElement => ({
  name,
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  repetition_type: "REQUIRED",
});

export const records: CaseClass = {
  name: "records",
  about: "JSON, NDJSON and Parquet.",
  stored: true,
  cases: [
    json("json-list", "A list of objects.", 1301, list),
    json(
      "json-in-a-member",
      "The list lies in a member beside others.",
      1302,
      (sales) => `{"total": ${String(sales.length)}, "page": 1, "data": ${list(sales)}}`,
    ),
    json(
      "json-with-mark",
      "A byte order mark before the list.",
      1303,
      (sales) => `\ufeff${list(sales)}`,
    ),
    json("json-money-as-text", "Money as texts.", 1304, (sales) =>
      list(sales).replace(/"amount": ([-\d.]+)/gu, '"amount": "$1"'),
    ),
    json(
      "json-nested",
      "Customer and sum lie in objects of their own.",
      1305,
      (sales) =>
        `[${sales.map(({ date, customer, revenue }) => `{"date": "${date}T10:00:00Z", "customer": {"name": ${JSON.stringify(customer)}}, "amount": ${plainDecimal(revenue)}}`).join(",\n")}]`,
    ),
    json(
      "json-exact-digits",
      "Digits beyond what a binary fraction holds.",
      1306,
      list,
      "sales.json",
      (sale, index) => (index === 2 ? { ...sale, revenue: 1_234_567_890_123_456_789n } : sale),
    ),
    json(
      "json-null-and-missing",
      "Members that are null or missing in some objects.",
      1307,
      (sales) =>
        `[${sales.map((sale, index) => objectOf(sale).replace(/\}$/u, index % 2 === 0 ? ', "note": null}' : "}")).join(",")}]`,
    ),
    json(
      "ndjson",
      "One object a line.",
      1308,
      (sales) => sales.map(objectOf).join("\n"),
      "sales.ndjson",
    ),
    json(
      "ndjson-named-txt",
      "The same, under another name and with CRLF.",
      1309,
      (sales) => `${sales.map(objectOf).join("\r\n")}\r\n`,
      "sales.txt",
    ),
    json(
      "json-lists-of-cells",
      "A list of lists, the first of which names the columns.",
      1310,
      (sales) =>
        JSON.stringify([
          ["date", "customer", "amount"],
          ...sales.map(({ date, customer, revenue }) => [date, customer, plainDecimal(revenue)]),
        ]),
    ),
    parquet(
      "parquet-texts-and-doubles",
      "Days as texts, money as binary fractions.",
      1321,
      (sales) => ({ columns: [textDays(sales), names(sales), doubles(sales)] }),
    ),
    parquet("parquet-decimals-and-days", "Days as DATE, money as DECIMAL.", 1322, (sales) => ({
      columns: [
        { name: "date", data: sales.map(({ date }) => dayCell(date)) },
        { name: "customer", data: sales.map(({ customer }) => customer) },
        { name: "amount", data: sales.map(({ revenue }) => revenue) },
      ],
      schema: [
        root(3),
        { name: "date", type: "INT32", converted_type: "DATE", repetition_type: "REQUIRED" },
        stringElement("customer"),
        {
          name: "amount",
          type: "INT64",
          converted_type: "DECIMAL",
          scale: 2,
          precision: 18,
          repetition_type: "REQUIRED",
        },
      ],
    })),
    parquet("parquet-timestamps", "Days as moments of a late evening.", 1323, (sales) => ({
      columns: [
        {
          name: "date",
          data: sales.map(({ date }) => new Date(dayCell(date).getTime() + 85_000_000)),
          type: "TIMESTAMP",
        },
        names(sales),
        doubles(sales),
      ],
    })),
    parquet("parquet-row-groups", "Several row groups.", 1324, (sales) => ({
      columns: [textDays(sales), names(sales), doubles(sales)],
      rowGroupSize: 5,
    })),
  ],
};
