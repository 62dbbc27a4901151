import { existsSync } from "node:fs";
import type { FactsDescription, Field, SourceSummary } from "../../src/domain/source.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { Query } from "../../src/sql/query.ts";
import { salesFacts, salesFactsColumns } from "../../src/sql/sales-facts.ts";
import { identifier, join, literal, sql, type Sql } from "../../src/sql/sql.ts";
import * as v from "valibot";

/** A line as a test writes it; what is left out is NULL. Money and quantity are plain decimals. */
export interface Line {
  readonly date: string;
  readonly entity: string | null;
  readonly revenue: string;
  readonly cost?: string;
  readonly taxId?: string;
  readonly orderId?: string;
  readonly product?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly department?: string;
  readonly region?: string;
  readonly keyPerson?: string;
  readonly customerGroup?: string;
  readonly quantity?: string;
}

/** What a test may say of its facts beyond what the lines show. */
export type Described = Partial<
  Pick<FactsDescription, "scale" | "grain" | "currency" | "statedPeriod" | "costKnown">
>;

const optionalFields: Readonly<Record<string, Field>> = {
  cost: "costOfSales",
  taxId: "taxId",
  orderId: "orderId",
  product: "product",
  category: "category",
  manager: "manager",
  department: "department",
  region: "region",
  keyPerson: "keyPerson",
  customerGroup: "customerGroup",
  quantity: "quantity",
};

/** Puts lines into `sales_facts` and describes them as intake would. */
export async function loadLines(
  engine: Engine,
  lines: readonly Line[],
  described: Described = {},
): Promise<FactsDescription> {
  const scale = described.scale ?? 2;
  await makeTable(engine, scale);
  for (let from = 0; from < lines.length; from += 500) {
    const rows = lines.slice(from, from + 500).map((line, index) => rowOf(line, from + index + 1));
    await engine.execute(sql`INSERT INTO ${salesFacts} VALUES ${join(rows, ", ")}`);
  }
  const dates = lines.map((line) => line.date).sort();
  const fields = Object.entries(optionalFields)
    .filter(([key]) => lines.some((line) => key in line))
    .map(([, field]) => field);
  return {
    scale,
    costKnown: lines.length > 0 && lines.every((line) => line.cost !== undefined),
    fields: ["date", "entity", "revenue", ...fields],
    grain: "day",
    currency: "RUB",
    firstDate: dates[0] ?? "2025-01-01",
    lastDate: dates.at(-1) ?? "2025-01-01",
    statedPeriod: null,
    ...described,
  };
}

async function makeTable(engine: Engine, scale: number): Promise<void> {
  await engine.execute(sql`CREATE OR REPLACE TABLE ${salesFacts} (${salesFactsColumns(scale)})`);
}

const rowOf = (line: Line, row: number): Sql => sql`(
  1, ${row}, ${line.date}::DATE, ${line.entity}, ${line.revenue}, ${line.cost ?? null},
  ${line.taxId ?? null}, ${line.orderId ?? null}, ${line.product ?? null}, ${line.category ?? null},
  ${line.manager ?? null}, ${line.department ?? null}, ${line.region ?? null}, NULL,
  ${line.keyPerson ?? null}, ${line.customerGroup ?? null}, ${line.quantity ?? null}, NULL)`;

/** Where a column of a CSV file fills a column of `sales_facts`. */
export interface CsvFile {
  readonly path: string;
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly scale: number;
  readonly currency: string | null;
}

const factColumns: readonly (readonly [Field, string])[] = [
  ["costOfSales", "cost_of_sales"],
  ["taxId", "tax_id"],
  ["orderId", "order_id"],
  ["product", "product"],
  ["category", "category"],
  ["manager", "manager"],
  ["department", "department"],
  ["region", "region"],
  ["status", "status"],
  ["keyPerson", "key_person"],
  ["customerGroup", "customer_group"],
  ["quantity", "quantity"],
  ["currency", "currency"],
];

const extent: Query<{ first: string; last: string }> = {
  name: "extent",
  row: v.object({ first: v.string(), last: v.string() }),
  sql: sql`SELECT strftime(min(date), '%Y-%m-%d') AS first, strftime(max(date), '%Y-%m-%d') AS last
    FROM ${salesFacts}`,
};

const everything = { first: "0000-01-01", last: "9999-12-31" };

/** Loads a clean CSV file without intake, for suites that are about analysis alone. */
export async function loadCsv(
  engine: Engine,
  file: CsvFile,
  within: { readonly first: string; readonly last: string } = everything,
): Promise<FactsDescription> {
  const { columns, scale } = file;
  const column = (field: Field): Sql => {
    const header = columns[field];
    return header === undefined ? sql`NULL` : sql`nullif(trim(${identifier(header)}), '')`;
  };
  const rest = factColumns.map(([field]) => column(field));
  await makeTable(engine, scale);
  await engine.execute(sql`INSERT INTO ${salesFacts}
    SELECT 1, row_number() OVER (), CAST(${column("date")} AS DATE), ${column("entity")},
      ${column("revenue")}, ${join(rest, ", ")}
    FROM read_csv(${literal(file.path)}, header = true, all_varchar = true, delim = ',',
      quote = '"', escape = '"', auto_detect = false, columns = ${await headerOf(file)})
    WHERE ${column("date")} BETWEEN ${within.first} AND ${within.last}`);
  const [span] = await engine.run(extent);
  return {
    scale,
    costKnown: columns.costOfSales !== undefined,
    fields: Object.keys(columns) as Field[],
    grain: "day",
    currency: file.currency,
    firstDate: span?.first ?? "",
    lastDate: span?.last ?? "",
    statedPeriod: null,
  };
}

async function headerOf(file: CsvFile): Promise<Sql> {
  const { createReadStream } = await import("node:fs");
  const { createGunzip } = await import("node:zlib");
  const plain = createReadStream(file.path);
  const stream = file.path.endsWith(".gz") ? plain.pipe(createGunzip()) : plain;
  let text = "";
  for await (const piece of stream) {
    text += String(piece);
    if (text.includes("\n")) break;
  }
  plain.destroy();
  const names = (text.split(/\r?\n/)[0] ?? "").split(",");
  return sql`{${join(
    names.map((name) => sql`${literal(name)}: 'VARCHAR'`),
    ", ",
  )}}`;
}

const root = new URL("../../", import.meta.url).pathname;

export const demo: CsvFile = {
  path: `${root}data/demo_lines.csv`,
  scale: 2,
  currency: "RUB",
  columns: {
    date: "date",
    orderId: "order_id",
    entity: "customer",
    taxId: "inn",
    keyPerson: "key_person",
    manager: "manager",
    department: "department",
    region: "region",
    category: "category",
    product: "product",
    quantity: "quantity",
    revenue: "amount",
    costOfSales: "cost",
  },
};

const shared = `${root}../shared/data/`;

export const northwind: CsvFile = {
  path: `${shared}northwind_lines.csv`,
  scale: 4,
  currency: "USD",
  columns: {
    date: "date",
    orderId: "order_id",
    entity: "customer",
    keyPerson: "contact",
    manager: "manager",
    region: "region",
    category: "category",
    product: "product",
    quantity: "quantity",
    revenue: "amount",
  },
};

export const adventureWorks: CsvFile = {
  path: `${shared}adventureworks_reseller_lines.csv.gz`,
  scale: 4,
  currency: "USD",
  columns: {
    date: "date",
    orderId: "order_id",
    entity: "customer",
    manager: "manager",
    region: "region",
    category: "category",
    product: "product",
    quantity: "quantity",
    revenue: "amount",
    costOfSales: "cost",
  },
};

/** Whether the public sets lie beside the project; a clone without them skips their tests. */
export const sharedDataPresent = existsSync(northwind.path);

/** A source as intake would describe it, for documents whose sources do not matter. */
export const plainSource: SourceSummary = {
  name: "sales.csv",
  sha256: "0".repeat(64),
  format: "text",
  entry: null,
  rows: 0,
  facts: 0,
  layout: "lines",
  encoding: "utf-8",
  delimiter: ",",
  sheet: null,
  vat: "unknown",
  moneyUnit: 1,
  bins: {
    accepted: 0,
    unnamed: 0,
    rejected: 0,
    excluded: 0,
    blank: 0,
    preamble: 0,
    header: 0,
    group: 0,
    total: 0,
    footer: 0,
  },
  rejections: [],
  statedTotal: null,
  statedTotalMatches: null,
  mapping: {},
  warnings: [],
};
