import { groupedBy } from "../../domain/grouping.ts";
import { moneyFromDecimal, decimalFromMoney } from "../../domain/money.ts";
import type { SourceWarning } from "../../domain/source.ts";
import type { CallOptions, Engine } from "../../engines/engine.ts";
import { isCancelled } from "../mapping/row-labels.ts";
import {
  joinedSpellings,
  linesByStatus,
  sumsOfOrders,
  type OrderSums,
  type StatusLines,
} from "./facts-queries.ts";

/** What the loaded facts themselves give reason to warn of, by the source it is told beside. */
export async function warningsOfFacts(
  engine: Engine,
  mapped: {
    /** Names of the columns of statuses, a source each; null where one has none. */
    readonly statusColumns: readonly (string | null)[];
    readonly taxId: boolean;
    /** Columns of money of the sources with a column of orders; null for the others. */
    readonly orderSums: readonly (string | null)[];
  },
  options: CallOptions,
): Promise<ReadonlyMap<number, readonly SourceWarning[]>> {
  const warnings = new Map<number, SourceWarning[]>();
  const warn = (sourceId: number, warning: SourceWarning): void => {
    warnings.set(sourceId, [...(warnings.get(sourceId) ?? []), warning]);
  };
  const { statusColumns } = mapped;
  if (statusColumns.some((column) => column !== null)) {
    const statuses = await engine.run(linesByStatus, options);
    const cancelled = statuses.filter(({ sourceId, status }) =>
      isCancelled(status, statusColumns[sourceId - 1] ?? ""),
    );
    for (const [sourceId, lines] of groupedBy(cancelled, (line) => line.sourceId))
      warn(sourceId, cancelledLines(lines));
  }
  if (mapped.taxId) {
    const spellings = await engine.run(joinedSpellings, options);
    const names = [...groupedBy(spellings, ({ taxId }) => taxId).values()].map((group) =>
      group.map(({ name }) => name).join(" = "),
    );
    // Spellings are joined over all sources; the first one tells it.
    if (names.length > 0) warn(1, { code: "spellings-joined", rows: names.length, names });
  }
  if (mapped.orderSums.some((column) => column !== null)) {
    const sums = await engine.run(sumsOfOrders, options);
    for (const orders of sums)
      if (areRepeated(orders, mapped.orderSums[orders.sourceId - 1] ?? ""))
        warn(orders.sourceId, {
          code: "order-sums-repeated",
          rows: orders.lines,
          revenue: orders.repeated,
        });
  }
  return warnings;
}

/** Where the name of the column speaks of the whole order, one order tells; else several must agree. */
const areRepeated = ({ orders, alike }: OrderSums, column: string): boolean =>
  orders === alike && (orders >= 3 || /документ|заказ|order|invoice/u.test(column));

/** [F7] Counted in the figures; `names` are the statuses, so that one click can leave them out. */
function cancelledLines(statuses: readonly StatusLines[]): SourceWarning {
  const sums = statuses.flatMap(({ revenue }) => moneyFromDecimal(revenue) ?? []);
  const minor = sums.reduce((sum, money) => sum + money.minor, 0n);
  return {
    code: "cancelled-lines",
    rows: statuses.reduce((sum, { lines }) => sum + lines, 0),
    revenue: decimalFromMoney({ minor, scale: sums[0]?.scale ?? 0 }),
    names: statuses.map(({ status }) => status),
  };
}
