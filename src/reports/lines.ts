import { countedLines } from "../analysis/index.ts";
import { lines, lineSums, type LinesSlice, type LinesWanted } from "../analysis/lines/query.ts";
import type { LineRow, LineSumsRow } from "../analysis/lines/row.ts";
import { differenceOfDecimals } from "../domain/decimal.ts";
import type { FactsDescription, Field } from "../domain/source.ts";
import type { Measure } from "../domain/words.ts";
import type { CallOptions, Engine } from "../engines/engine.ts";
import type { ReportRequest } from "./compose.ts";
import { joinsOf } from "./joins.ts";
import { restOnEntities } from "./compose/plan.ts";
import { atWorkbench } from "./compose/workbench.ts";

/** What a line shows, in this order; those that no column of the file fills are left out. */
export type LineColumn = keyof LineRow;

/** Some lines behind a figure, and what all of them add up to. */
export interface LinesPage {
  readonly columns: readonly LineColumn[];
  readonly rows: readonly LineRow[];
  readonly count: number;
  /** Plain decimals; null where the file knows nothing of it. */
  readonly sums: Readonly<Record<Measure, string | null>> & { readonly costOfSales: string | null };
}

type Request = Pick<ReportRequest, "facts" | "settings" | "links" | "drawn" | "merges">;

/** The lines that a figure of the report on the same request was made of. */
export function listLines(
  engine: Engine,
  request: Request,
  wanted: LinesWanted,
  slice: LinesSlice,
  options: CallOptions = {},
): Promise<LinesPage> {
  const { facts, settings } = request;
  const counted = countedLines(settings, facts);
  return atWorkbench(engine, facts, async (workbench) => {
    await restOnEntities(workbench, settings, joinsOf(request), options);
    const [sums] = await workbench.ask(lineSums(wanted, counted), options);
    // Not kept: the lines of a whole book would push out the answers that reports are made of.
    const rows = await workbench.askOnce(lines(wanted, counted, slice), options);
    return {
      columns: columnsOf(facts),
      rows,
      count: sums?.count ?? 0,
      sums: sumsOf(sums, facts),
    };
  });
}

const always: readonly LineColumn[] = ["source", "row", "date", "entity", "revenue"];

const fieldColumns: readonly (LineColumn & Field)[] = [
  "taxId",
  "orderId",
  "product",
  "category",
  "manager",
  "region",
  "quantity",
  "costOfSales",
];

const order: readonly LineColumn[] = [
  ...always.slice(0, -1),
  ...fieldColumns.slice(0, -1),
  "revenue",
  "costOfSales",
];

function columnsOf({ fields }: FactsDescription): readonly LineColumn[] {
  const filled = new Set<LineColumn>([
    ...always,
    ...fieldColumns.filter((column) => fields.includes(column)),
  ]);
  return order.filter((column) => filled.has(column));
}

function sumsOf(sums: LineSumsRow | undefined, facts: FactsDescription): LinesPage["sums"] {
  const { revenue = "0", costOfSales = "0", quantity = "0", orders = "0" } = sums ?? {};
  const has = (field: Field): boolean => facts.fields.includes(field);
  return {
    revenue,
    costOfSales: has("costOfSales") ? costOfSales : null,
    grossProfit: facts.costKnown ? differenceOfDecimals(revenue, costOfSales) : null,
    quantity: has("quantity") ? quantity : null,
    orders: has("orderId") ? orders : null,
  };
}
