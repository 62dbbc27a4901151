import {
  abcCut,
  history,
  quarterClasses,
  quarterEnds,
  quarterLabel,
  type AbcRow,
} from "../../analysis/index.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { History } from "../document/history.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Classes } from "./classes.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

/** Classes at the end of each full quarter that has twelve full months behind it [A7]; nothing without one. */
export async function historyFrom(
  workbench: Workbench,
  plan: Plan,
  { abc: order, rhythm }: PartyAnswers,
  { partOf }: Classes,
  options: CallOptions,
): Promise<{ readonly history?: History }> {
  const ends = quarterEnds(plan.months, plan.fullMonths);
  if (ends === null) return {};
  const { unit, abc } = plan.settings;
  const rows = await workbench.ask(history(unit, plan.measure.measure, ends), options);
  const cut = abcCut(abc);
  const classes = new Map(
    rows.map((row) => [row.month, quarterClasses(row, order.length, cut, partOf)]),
  );
  const months = Array.from(
    { length: (ends.to - ends.from) / 3 + 1 },
    (_, index) => ends.from + 3 * index,
  );
  const quarters = months.map((month) => classes.get(month) ?? []);
  const paths = order.map((row) =>
    keptPath(row, {
      id: rhythm[row.party - 1]?.id ?? "",
      classes: quarters.map((letters) => letters[row.party] ?? null),
    }),
  );
  return {
    history: {
      quarters: months.flatMap((month) => plan.months[month] ?? []).map(quarterLabel),
      customers: paths.filter((path) => path.classes.some((letter) => letter !== null)),
    },
  };
}

type Path = History["customers"][number];

const lastPaths = new WeakMap<AbcRow, Path>();

/** The path made last of a party where it is the same, so that it need not be compared again. */
function keptPath(row: AbcRow, path: Path): Path {
  const last = lastPaths.get(row);
  const same =
    last?.classes.length === path.classes.length &&
    last.classes.every((letter, quarter) => letter === path.classes[quarter]);
  if (last !== undefined && same) return last;
  lastPaths.set(row, path);
  return path;
}
