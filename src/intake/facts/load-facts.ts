import * as v from "valibot";
import type { Field } from "../../domain/source.ts";
import type { CallOptions, Engine } from "../../engines/engine.ts";
import type { Query } from "../../sql/query.ts";
import { salesFacts, salesFactsColumns } from "../../sql/sales-facts.ts";
import { identifier, integer, join, literal, sql, type Sql } from "../../sql/sql.ts";

/** How the columns of `sales_facts` are named that hold texts of the file. */
const textColumns: Readonly<Partial<Record<Field, string>>> = {
  orderId: "order_id",
  product: "product",
  category: "category",
  manager: "manager",
  department: "department",
  region: "region",
  status: "status",
  keyPerson: "key_person",
  customerGroup: "customer_group",
};

export interface CleanFile {
  readonly path: string;
  readonly sourceId: number;
  /** Most digits before the point of any money. */
  readonly wholeDigits: number;
  /** The column of cost holds gross profit. */
  readonly costIsProfit: boolean;
  /** Text fields in the order of their columns in the file. */
  readonly textFields: readonly Field[];
  /** Written into lines that name no currency of their own. */
  readonly currency: string | null;
}

/** What the engine holds after loading, for comparison with what was read. */
export interface LoadedFacts {
  readonly lines: number;
  readonly revenue: string;
  readonly firstDate: string;
  readonly lastDate: string;
}

/**
 * Makes `sales_facts` of clean files, money with `scale` decimals [F]; what stood in it before is gone.
 */
export async function loadFacts(
  engine: Engine,
  files: readonly CleanFile[],
  scale: number,
  options: CallOptions,
): Promise<LoadedFacts> {
  await engine.execute(sql`DROP TABLE IF EXISTS ${salesFacts}`, options);
  await engine.execute(sql`CREATE TABLE ${salesFacts} (${salesFactsColumns(scale)})`, options);
  for (const file of files) await engine.execute(insertStatement(file, scale), options);
  return factsLoaded(engine, options);
}

/** What `sales_facts` holds now. */
export async function factsLoaded(engine: Engine, options: CallOptions): Promise<LoadedFacts> {
  const [loaded] = await engine.run(loadedFacts, options);
  if (loaded === undefined) throw new Error("sales_facts gave no summary");
  return loaded;
}

function insertStatement(file: CleanFile, scale: number): Sql {
  // Reading text as DECIMAL(38) takes DuckDB twenty times as long as DECIMAL(18), which mostly holds.
  const width = file.wholeDigits + scale <= 18 ? 18 : 38;
  const money = literal(`DECIMAL(${String(width)}, ${String(scale)})`);
  const cost = file.costIsProfit ? sql`revenue - cost_of_sales` : sql`cost_of_sales`;
  const texts = file.textFields.map((field) => identifier(textColumns[field] ?? field));
  // Types and dialect are given, so nothing is sniffed and one scan is enough.
  return sql`
    INSERT INTO ${salesFacts} BY NAME
    WITH lines AS (
      SELECT *
      FROM read_csv(
        ${literal(file.path)},
        auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
        new_line = '\\n', nullstr = '', strict_mode = true,
        columns = {
          row_no: 'INTEGER', date: 'DATE', revenue: ${money},
          cost_of_sales: ${money}, quantity: 'DECIMAL(18, 3)',
          entity: 'VARCHAR', tax_id: 'VARCHAR', currency: 'VARCHAR'${columnsOf(texts)}
        }
      )
    )
    SELECT
      ${integer(file.sourceId)} AS source_id, row_no, date,
      COALESCE(entity, tax_id) AS entity, revenue, ${cost} AS cost_of_sales, tax_id,
      quantity, COALESCE(currency, ${file.currency}::VARCHAR) AS currency${listed(texts)}
    FROM lines`;
}

const columnsOf = (texts: readonly Sql[]): Sql =>
  texts.length === 0
    ? sql``
    : sql`, ${join(
        texts.map((text) => sql`${text}: 'VARCHAR'`),
        ", ",
      )}`;

const listed = (texts: readonly Sql[]): Sql =>
  texts.length === 0 ? sql`` : sql`, ${join(texts, ", ")}`;

const loadedFacts: Query<LoadedFacts> = {
  name: "loaded-facts",
  sql: sql`
    SELECT
      count(*)::INTEGER AS lines,
      sum(revenue)::VARCHAR AS revenue,
      strftime(min(date), '%Y-%m-%d') AS "firstDate",
      strftime(max(date), '%Y-%m-%d') AS "lastDate"
    FROM ${salesFacts}`,
  row: v.object({
    lines: v.number(),
    revenue: v.string(),
    firstDate: v.string(),
    lastDate: v.string(),
  }),
};
