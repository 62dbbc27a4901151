import {
  comparedWindows,
  innovation,
  innovationIndex,
  innovators,
  isRising,
  lastYear,
  newProductsFrom,
  trends,
  typesOf,
  type InnovationRow,
  type TrendRow,
} from "../../analysis/index.ts";
import { BILLION } from "../../analysis/types/rule.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { ReportCustomer } from "../document.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

/** What the data say of types [T1]; null where they are too short, or know no products. */
export interface TypeAnswers {
  readonly trends: readonly TrendRow[] | null;
  readonly innovations: readonly InnovationRow[] | null;
}

/** Asks what the types of every party follow from. */
export async function askAboutTypes(
  workbench: Workbench,
  plan: Plan,
  options: CallOptions,
): Promise<TypeAnswers> {
  const { unit } = plan.settings;
  const windows = comparedWindows(plan.fullMonths);
  const year = lastYear(plan.fullMonths);
  const newFrom = newProductsFrom(plan.facts.firstDate);
  return {
    trends:
      windows === null || year === null
        ? null
        : await workbench.ask(trends(unit, plan.measure.measure, windows, year), options),
    innovations: plan.facts.fields.includes("product")
      ? await workbench.ask(innovation(unit, newFrom, plan.lines), options)
      : null,
  };
}

/** What a party is known by when its types are told. */
interface TypedParty {
  readonly party: number;
  readonly value: bigint;
  readonly state: ReportCustomer["state"];
  readonly tag: CustomerTag | null;
}

/** What follows from answers alone: reckoned once, however often settings change. */
interface Reckoned {
  readonly trendOf: ReadonlyMap<number, TrendRow>;
  readonly rising: ReadonlySet<number>;
  readonly indexOf: ReadonlyMap<number, bigint | null>;
  readonly first: ReadonlySet<number>;
}

const trendsReckoned = new WeakMap<object, Pick<Reckoned, "trendOf" | "rising">>();
const innovationsReckoned = new WeakMap<object, Pick<Reckoned, "indexOf" | "first">>();

function reckonedTrends(rows: readonly TrendRow[], months: number) {
  const known = trendsReckoned.get(rows);
  if (known !== undefined) return known;
  const rising = rows.filter((row) => isRising(row, months));
  const reckoned = {
    trendOf: new Map(rows.map((row) => [row.party, row])),
    rising: new Set(rising.map(({ party }) => party)),
  };
  trendsReckoned.set(rows, reckoned);
  return reckoned;
}

function reckonedInnovations(rows: readonly InnovationRow[]) {
  const known = innovationsReckoned.get(rows);
  if (known !== undefined) return known;
  const reckoned = {
    indexOf: new Map(rows.map((row) => [row.party, innovationIndex(row)])),
    first: innovators(rows),
  };
  innovationsReckoned.set(rows, reckoned);
  return reckoned;
}

/** How early each party buys what is new [T1]; undefined where the file knows no products. */
export function innovationFor(
  answers: TypeAnswers,
): (party: number) => ReportCustomer["innovation"] {
  if (answers.innovations === null) return () => undefined;
  const { indexOf } = reckonedInnovations(answers.innovations);
  return (party) => {
    const index = indexOf.get(party) ?? null;
    return index === null ? null : ratioOf(index, BILLION);
  };
}

/** The types of each party [T1]. */
export function typesFor(
  plan: Plan,
  answers: TypeAnswers,
  base: bigint,
): (party: TypedParty) => ReportCustomer["types"] {
  const months = comparedWindows(plan.fullMonths)?.months ?? 0;
  const { trendOf, rising } = reckonedTrends(answers.trends ?? [], months);
  const { first } = reckonedInnovations(answers.innovations ?? []);
  const year = lastYear(plan.fullMonths);
  return ({ party, value, state, tag }) => [
    ...typesOf({
      value,
      base,
      state,
      rising: rising.has(party),
      yearRevenue: trendOf.get(party)?.yearRevenue ?? "0",
      year,
      innovator: first.has(party),
      tag,
    }),
  ];
}
