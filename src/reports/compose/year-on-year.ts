import {
  comparedWindows,
  dependencyUnits,
  herfindahl,
  windowFigures,
  type StepRange,
  type WindowRow,
} from "../../analysis/index.ts";
import { decimalFromMoney } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { Unit } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import { headlineFigures, type YearOnYear } from "../document/change.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

type Figure = YearOnYear["figures"][number];
type FigureId = Figure["figure"];
type Values = Readonly<Record<FigureId, Figure["before"]>>;

/** The key figures of the last window and of the one before [C1]; nothing where there are no two. */
export async function yearOnYearFrom(
  workbench: Workbench,
  plan: Plan,
  options: CallOptions,
): Promise<{ readonly yearOnYear?: YearOnYear }> {
  const windows = comparedWindows(plan.fullMonths);
  if (windows === null) return {};
  const before = spanOf(plan, windows.before);
  const after = spanOf(plan, windows.after);
  const { unit } = plan.settings;
  const persons = dependencyUnits(plan.facts, plan.joins).includes("keyPerson");
  const units: readonly Unit[] = persons && unit !== "keyPerson" ? [unit, "keyPerson"] : [unit];
  const { measure } = plan.measure;
  const rows = await workbench.ask(
    windowFigures(units, measure, { before, after }, plan.precision),
    options,
  );
  const of = (window: WindowRow["window"], of: Unit): WindowRow | null =>
    rows.find((row) => row.window === window && row.unit === of) ?? null;
  const valuesOf = (window: WindowRow["window"]): Values =>
    valuesFrom(of(window, unit), persons ? of(window, "keyPerson") : null, plan);
  const [earlier, later] = [valuesOf("before"), valuesOf("after")];
  return {
    yearOnYear: {
      before,
      after,
      months: windows.months,
      figures: headlineFigures.map((figure) => ({
        figure,
        before: earlier[figure],
        after: later[figure],
      })),
    },
  };
}

const spanOf = ({ months }: Plan, { from, to }: StepRange) => ({
  first: months[from]?.first ?? "",
  last: months[to]?.last ?? "",
});

/** A window without a line has sums of 0, and neither shares nor concentration [D2]. */
function valuesFrom(row: WindowRow | null, persons: WindowRow | null, plan: Plan): Values {
  const { facts, precision } = plan;
  const zero = decimalFromMoney({ minor: 0n, scale: facts.scale });
  const base = BigInt(row?.base ?? 0);
  const squares = BigInt(row?.squares ?? 0) * precision.unit * precision.unit;
  return {
    revenue: row?.revenue ?? zero,
    grossProfit: facts.costKnown ? (row?.grossProfit ?? zero) : null,
    customers: row?.customers ?? 0,
    largest: ratioOf(BigInt(row?.largest ?? 0), base),
    largestPerson: ratioOf(BigInt(persons?.largest ?? 0), BigInt(persons?.base ?? 0)),
    effectiveNumber: ratioOf(base * base, squares),
    hhi: herfindahl(squares, base),
  };
}
