import { settingsFromOptions } from "../../analysis/options.ts";
import { noFilters, noLoss, type Settings } from "../../analysis/settings.ts";
import type { ReportDocument } from "../document.ts";

/**
 * The settings that a report was made with [R3]; null where it holds one that this version does not
 * take. What was left to be chosen is left so again.
 */
export function settingsOf({ parameters, period }: ReportDocument): Settings | null {
  const { abc, xyz, dependency, lost } = parameters;
  const chosenMeasure = parameters.measureChosen === "auto" ? "auto" : parameters.measure;
  const read = settingsFromOptions({
    unit: parameters.unit,
    measure: parameters.measureWanted ?? chosenMeasure,
    "abc-rule": abc.rule,
    ...(abc.a === null || abc.b === null ? {} : { abc: texts(abc.a, abc.b) }),
    "abc-within": abc.within ?? "all",
    xyz: xyz.rule,
    "xyz-borders": texts(xyz.x, xyz.y),
    since: xyz.since,
    partial: xyz.partial,
    deviation: xyz.deviation ?? "population",
    seasons: xyz.seasons ?? "keep",
    step: period.stepChosen === "auto" ? "auto" : period.step,
    dependency: texts(dependency.key, dependency.critical, dependency.mono),
    lost: texts(lost.factor, lost.days),
  });
  if (!read.ok) return null;
  return {
    ...read.value,
    asOf: asOfGiven(parameters),
    filters: filtersOf(parameters.filters),
    loss: parameters.loss === undefined ? noLoss : lossOf(parameters.loss),
  };
}

const texts = (...values: readonly number[]): string => values.map(String).join(",");

/** The last day of the data stands as well for itself as for no wish; the last day counted does not. */
const asOfGiven = ({
  asOf,
  asOfChosen,
  filters,
}: ReportDocument["parameters"]): Settings["asOf"] =>
  asOfChosen === undefined && asOf === filters?.to ? null : asOf;

function filtersOf(filters: ReportDocument["parameters"]["filters"]): Settings["filters"] {
  if (filters === undefined) return noFilters;
  const { from = null, to = null, manager, department, region, category } = filters;
  const values = {
    ...(manager !== undefined && { manager }),
    ...(department !== undefined && { department }),
    ...(region !== undefined && { region }),
    ...(category !== undefined && { category }),
  };
  return { values, from, to };
}

const lossOf = ({
  parties,
  fixedCosts,
  reserve,
}: NonNullable<ReportDocument["parameters"]["loss"]>): Settings["loss"] => ({
  parties,
  fixedCosts,
  reserve,
});
