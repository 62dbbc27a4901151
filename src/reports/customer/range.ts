import {
  comparedWindows,
  lastYear,
  offersTo,
  productLevel,
  productsOf,
  similarTo,
  type StepRange,
} from "../../analysis/index.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { Plan } from "../compose/plan.ts";
import type { Asked } from "./asked.ts";
import type { CustomerDetail } from "./detail.ts";

const datesOf = ({ months }: Plan, { from, to }: StepRange) => ({
  first: months[from]?.first ?? "",
  last: months[to]?.last ?? "",
});

/** What the customer buys and what those like it buy besides; null where the data has no range. */
export async function rangeFrom({
  workbench,
  plan,
  unit,
  id,
  options,
}: Asked): Promise<CustomerDetail["range"]> {
  const level = productLevel(plan.facts);
  if (level === null) return null;
  const { measure } = plan.measure;
  const compared = comparedWindows(plan.fullMonths);
  const windows = compared && {
    before: datesOf(plan, compared.before),
    after: datesOf(plan, compared.after),
    months: compared.months,
  };
  const year = lastYear(plan.fullMonths);
  const span = year === null ? { first: plan.first, last: plan.last } : datesOf(plan, year);
  const rows = await workbench.ask(
    productsOf(unit, measure, id, level, plan.lines, windows),
    options,
  );
  const similar = await workbench.ask(similarTo(unit, id, level, plan.lines), options);
  return {
    level,
    products: rows.map((product) => ({
      ...product,
      gone:
        windows !== null &&
        product.lastPurchase !== null &&
        product.lastPurchase < windows.after.first,
    })),
    windows,
    similar: similar.map(({ id: other, name, common, either }) => ({
      id: other,
      name,
      common,
      likeness: ratioOf(BigInt(common), BigInt(either)) ?? 0,
    })),
    offers:
      similar.length === 0
        ? []
        : [...(await workbench.ask(offersTo(unit, id, level, plan.lines, span), options))],
    offerMonths: year === null ? 0 : year.to - year.from + 1,
  };
}
