import {
  abcBordersOf,
  matrixOf,
  xyzBorders,
  type Filters,
  type LossPlan,
  type RhythmRow,
  type Valued,
} from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { SourceSummary } from "../../domain/source.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { Plan } from "./plan.ts";

/** What was understood of one file, as the document keeps it. */
export const sourceFrom = (source: SourceSummary): ReportDocument["sources"][number] => ({
  ...source,
  bins: { ...source.bins },
  rejections: source.rejections.map((rejection) => ({ ...rejection })),
  mapping: { ...source.mapping },
  warnings: source.warnings.map(({ names, ...warning }) => ({
    ...warning,
    ...(names === undefined ? {} : { names: [...names] }),
  })),
});

/** The span studied and how it is cut [P1] [P2] [P4]. */
export const periodFrom = (plan: Plan): ReportDocument["period"] => ({
  first: plan.first,
  last: plan.last,
  step: plan.step,
  stepChosen: plan.settings.step === "auto" ? "auto" : "given",
  stepMedianDays: plan.stepMedianDays,
  steps: plan.steps.length,
  stepsUsed: plan.used.to - plan.used.from + 1,
  partial: plan.steps.filter((span) => span.partial).map((span) => span.label),
  grain: plan.facts.grain,
});

/** Every choice in force, enough to make the same document again from the same file [R3]. */
export function parametersFrom(
  { settings, measure, asOf }: Plan,
  where: readonly string[],
): ReportDocument["parameters"] {
  const { abc, xyz, dependency, lost } = settings;
  const borders = xyzBorders(xyz);
  const abcInForce = abcBordersOf(abc);
  return {
    unit: settings.unit,
    measure: measure.measure,
    measureChosen: measure.chosen,
    ...(measure.missing === null ? {} : { measureWanted: measure.missing }),
    abc: {
      rule: abc.rule,
      a: abcInForce === null ? null : Number(abcInForce.a),
      b: abcInForce === null ? null : Number(abcInForce.b),
      ...(abc.within === null ? {} : { within: abc.within }),
    },
    xyz: {
      rule: xyz.rule,
      x: Number(borders.x),
      y: Number(borders.y),
      since: xyz.since,
      partial: xyz.partial,
      ...(xyz.deviation === "sample" ? { deviation: xyz.deviation } : {}),
      ...(xyz.seasons === "remove" ? { seasons: xyz.seasons } : {}),
    },
    dependency: {
      key: Number(dependency.key),
      critical: Number(dependency.critical),
      mono: Number(dependency.mono),
    },
    lost: { factor: lost.factor, days: lost.days },
    asOf,
    ...(settings.asOf !== null && asOf === settings.filters.to ? { asOfChosen: "given" } : {}),
    where: [...where],
    ...filtersOf(settings.filters),
    ...lossPlanOf(settings.loss),
  };
}

/** Nothing where every line counts, so that a report without filters is what it always was. */
function filtersOf({ values, from, to }: Filters): Pick<ReportDocument["parameters"], "filters"> {
  if (Object.keys(values).length === 0 && from === null && to === null) return {};
  return {
    filters: { ...values, ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) },
  };
}

function lossPlanOf({
  parties,
  fixedCosts,
  reserve,
}: LossPlan): Pick<ReportDocument["parameters"], "loss"> {
  if (parties.length === 0 && fixedCosts === null && reserve === null) return {};
  return { loss: { parties: [...parties], fixedCosts, reserve } };
}

/** Sums over all customers, returns taken off; unnamed money apart [F4]. */
export function totalsFrom(
  plan: Plan,
  parties: readonly RhythmRow[],
  base: bigint,
): ReportDocument["totals"] {
  const { facts } = plan;
  const sum = (of: (party: RhythmRow) => string, scale: number) =>
    decimalFromMoney({
      minor: parties.reduce((total, party) => total + minorFromDecimal(of(party)), 0n),
      scale,
    });
  const orders = () => parties.reduce((total, party) => total + Number(party.orders), 0);
  return {
    revenue: sum((party) => party.revenue, facts.scale),
    grossProfit: facts.costKnown ? sum((party) => party.grossProfit, facts.scale) : null,
    quantity: facts.fields.includes("quantity") ? sum((party) => party.quantity, 3) : null,
    orders: facts.fields.includes("orderId") ? orders() : null,
    customers: parties.length,
    unnamedRevenue: plan.unnamedRevenue.includes(".")
      ? plan.unnamedRevenue
      : decimalFromMoney({ minor: 0n, scale: facts.scale }),
    base: decimalFromMoney({ minor: base, scale: plan.scale }),
  };
}

/** The nine cells of value and steadiness [X5]; `values` are those of the customers, in their order. */
export const matrixFrom = (
  customers: readonly ReportCustomer[],
  values: readonly Valued[],
  base: bigint,
  scale: number,
): ReportDocument["matrix"] =>
  matrixOf(
    customers.map(({ abc, xyz }, place) => ({ abc, xyz, value: values[place]?.value ?? 0n })),
  ).map(({ value, ...cell }) => ({
    ...cell,
    value: decimalFromMoney({ minor: value, scale }),
    share: ratioOf(value, base) ?? 0,
  }));
