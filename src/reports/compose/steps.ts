import { herfindahl, lengthOf, stepTotals, trailingYears } from "../../analysis/index.ts";
import { decimalFromMoney } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { ReportDocument } from "../document.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

type StepRow = ReportDocument["steps"][number];
interface Sums {
  readonly base: string;
  readonly squares: string;
  readonly largest: string;
  readonly top3: string;
  readonly top10: string;
}

/** How uneven the values of one span are [D2]. */
// A type, not an interface: only types fit the loose objects of the report's schema.
type Figures = {
  readonly hhi: number | null;
  readonly top1: number | null;
  readonly top3: number | null;
  readonly top10: number | null;
};

const MONTHS_OF_YEAR = 12;
const noFigures: ReadonlyMap<string, Figures> = new Map();

/** Every step of the window with its money, buyers and concentration [D2], empty ones too [P1]. */
export async function stepRows(
  workbench: Workbench,
  plan: Plan,
  options: CallOptions,
): Promise<StepRow[]> {
  const { unit } = plan.settings;
  const { measure } = plan.measure;
  const totals = await workbench.ask(stepTotals(unit, plan.step, measure, plan.precision), options);
  const figures = new Map(totals.map((row) => [row.stepIndex, row]));
  const nobody = totals.length === 0;
  const trailing = nobody ? noFigures : await trailingBySpanEnd(workbench, plan, options);
  const zero = (scale: number) => decimalFromMoney({ minor: 0n, scale });
  return plan.steps.map((span, index) => {
    const found = figures.get(index);
    return {
      step: span.label,
      revenue: found?.revenue ?? zero(plan.facts.scale),
      value: found?.value ?? zero(plan.scale),
      customers: found?.customers ?? 0,
      ...concentrationOf(found, plan),
      partial: span.partial,
      trailing: trailing.get(span.last) ?? null,
    };
  });
}

/** Weeks do not end with months, so that only months and quarters have a trailing year. */
async function trailingBySpanEnd(
  workbench: Workbench,
  plan: Plan,
  options: CallOptions,
): Promise<ReadonlyMap<string, Figures>> {
  const { fullMonths, step, settings } = plan;
  if (fullMonths === null || lengthOf(fullMonths) < MONTHS_OF_YEAR || step === "week")
    return noFigures;
  const rows = await workbench.ask(
    trailingYears(settings.unit, plan.measure.measure, fullMonths, plan.precision),
    options,
  );
  const found = new Map(rows.map((row) => [row.stepIndex, row]));
  const first = fullMonths.from + MONTHS_OF_YEAR - 1;
  return new Map(
    plan.months
      .slice(first, fullMonths.to + 1)
      .map(({ last }, index) => [last, concentrationOf(found.get(first + index), plan)]),
  );
}

function concentrationOf(sums: Sums | undefined, { precision }: Plan): Figures {
  const base = BigInt(sums?.base ?? 0);
  const squares = BigInt(sums?.squares ?? 0) * precision.unit * precision.unit;
  const share = (sum: string | undefined) => ratioOf(BigInt(sum ?? 0), base);
  return {
    hhi: herfindahl(squares, base),
    top1: share(sums?.largest),
    top3: share(sums?.top3),
    top10: share(sums?.top10),
  };
}
