import {
  circleOf,
  comparedWindows,
  daysOf,
  departureOf,
  innovation,
  innovationIndex,
  isRising,
  lastYear,
  newProductsFrom,
  parties,
  partySteps,
  rhythm,
  serviceOf,
  spellingsOf,
  sumsBySpan,
  trailingSums,
  trends,
  unitOf,
} from "../../analysis/index.ts";
import { BILLION } from "../../analysis/types/rule.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { Unit } from "../../domain/words.ts";
import type { CallOptions, Engine } from "../../engines/engine.ts";
import { composeReport, type ReportRequest } from "../compose.ts";
import { joinsOf } from "../joins.ts";
import { settlePlan } from "../compose/plan.ts";
import { atWorkbench } from "../compose/workbench.ts";
import type { ReportDocument } from "../document.ts";
import type { Asked } from "./asked.ts";
import { circlesFrom, entitiesFrom } from "./circles.ts";
import type { CustomerDetail } from "./detail.ts";
import { rangeFrom } from "./range.ts";

/**
 * Everything about one customer on the facts that the engine holds; null where nobody is called so.
 * `id` may be that of a party of any unit: its figures are then those of its own unit.
 */
export async function composeCustomer(
  engine: Engine,
  request: ReportRequest,
  id: string,
  options: CallOptions = {},
): Promise<CustomerDetail | null> {
  const own = unitOf(id, request.settings.unit);
  return (
    (await composeInUnit(engine, request, id, own, options)) ??
    // A company of somebody's is no party of the unit of persons.
    (own === "entity" ? null : await composeInUnit(engine, request, id, "entity", options))
  );
}

async function composeInUnit(
  engine: Engine,
  request: ReportRequest,
  id: string,
  unit: Unit,
  options: CallOptions,
): Promise<CustomerDetail | null> {
  // Asked about by its report the engine knows most answers already.
  const report = await reportOfUnit(engine, request, unit, options);
  const found = report.customers.find((customer) => customer.id === id);
  if (found === undefined) return null;
  return atWorkbench(engine, request.facts, async (workbench) => {
    const settings = { ...request.settings, unit };
    const plan = await settlePlan(workbench, settings, joinsOf(request), options);
    const asked = { workbench, plan, unit, id, options };
    const foreign = unit !== request.settings.unit;
    return detailFrom(asked, report, foreign ? found : null);
  });
}

const reportOfUnit = (
  engine: Engine,
  request: ReportRequest,
  unit: Unit,
  options: CallOptions,
): Promise<ReportDocument> =>
  composeReport(engine, { ...request, settings: { ...request.settings, unit } }, options);

async function detailFrom(
  asked: Asked,
  report: ReportDocument,
  figures: CustomerDetail["figures"],
): Promise<CustomerDetail> {
  const { workbench, plan, unit, id, options } = asked;
  const { measure } = plan.measure;
  workbench.make(parties(unit));
  workbench.make(partySteps(unit, "month", plan.first));
  const base = minorFromDecimal(report.totals.base);
  const circles = await workbench.ask(circleOf(unit, measure, id), options);
  return {
    id,
    figures,
    ...(await timeFrom(asked)),
    range: await rangeFrom(asked),
    service: [...(await workbench.ask(serviceOf(unit, id), options))],
    entities: entitiesFrom(await workbench.ask(spellingsOf(unit, id), options)),
    circles: circlesFrom(circles, base),
    ...(await typesFrom(asked)),
    departure: departureOf(
      report.customers.map((each) => ({ id: each.id, value: minorFromDecimal(each.value) })),
      id,
    ),
  };
}

/** Steps, trailing years and purchase days, all from the days of the customer. */
async function timeFrom({
  workbench,
  plan,
  unit,
  id,
  options,
}: Asked): Promise<Pick<CustomerDetail, "steps" | "trailing" | "purchases">> {
  const days = await workbench.ask(daysOf(unit, plan.measure.measure, id), options);
  const sums = days.map(({ date, revenue, value }) => ({
    date,
    revenue: minorFromDecimal(revenue),
    value: minorFromDecimal(value),
  }));
  const money = (minor: bigint) => decimalFromMoney({ minor, scale: plan.facts.scale });
  const measured = (minor: bigint) => decimalFromMoney({ minor, scale: plan.scale });
  const months = sumsBySpan(sums, plan.months).map(({ value }) => value);
  return {
    steps: sumsBySpan(sums, plan.steps).map(({ revenue, value }, index) => ({
      step: plan.steps[index]?.label ?? "",
      partial: plan.steps[index]?.partial ?? false,
      revenue: money(revenue),
      value: measured(value),
    })),
    trailing: trailingSums(months, plan.months).map((value, index) => ({
      month: plan.months[index]?.label ?? "",
      value: value === null ? null : measured(value),
    })),
    purchases: days
      .filter(({ purchased }) => purchased === 1)
      .map(({ date, revenue, value }) => ({ day: date, revenue, value })),
  };
}

/** What its types follow from [T1]. */
async function typesFrom({
  workbench,
  plan,
  unit,
  id,
  options,
}: Asked): Promise<Pick<CustomerDetail, "trend" | "innovation">> {
  const known = await workbench.ask(rhythm(unit, plan.asOf), options);
  const party = known.find((row) => row.id === id)?.party;
  const windows = comparedWindows(plan.fullMonths);
  const year = lastYear(plan.fullMonths);
  const rising =
    windows === null || year === null
      ? []
      : await workbench.ask(trends(unit, plan.measure.measure, windows, year), options);
  const trend = rising.find((row) => row.party === party);
  const newFrom = newProductsFrom(plan.facts.firstDate);
  const early = plan.facts.fields.includes("product")
    ? await workbench.ask(innovation(unit, newFrom, plan.lines), options)
    : null;
  const own = early?.find((row) => row.party === party);
  const index = own === undefined ? null : innovationIndex(own);
  return {
    trend:
      windows === null || trend === undefined
        ? null
        : {
            before: trend.before,
            after: trend.after,
            months: windows.months,
            rising: isRising(trend, windows.months),
          },
    innovation:
      early === null
        ? null
        : {
            bought: own?.bought ?? 0,
            offered: own?.offered ?? 0,
            index: index === null ? null : ratioOf(index, BILLION),
          },
  };
}
