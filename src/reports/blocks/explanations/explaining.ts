import { explainMessages } from "../../../messages/report-explain.ts";
import type { Telling } from "../telling.ts";
import { arithmetic } from "./arithmetic.ts";
import { explainChange } from "./change.ts";
import { explainClasses } from "./classes.ts";
import { explainConcentration } from "./concentration.ts";
import { explainDependency } from "./dependency.ts";
import type { Explain } from "./explain.ts";
import { explainPeriods } from "./periods.ts";
import { explainRhythm } from "./rhythm.ts";
import { explainRisk } from "./risk.ts";
import { explainLoss } from "./loss.ts";
import { explainPaths } from "./paths.ts";
import { explainRecords } from "./records.ts";
import { explainStakes } from "./stakes.ts";
import { reckonings } from "./teller.ts";
import { explainTogether } from "./together.ts";
import { explainValue } from "./value.ts";

/** Explanations of one telling; hand it to `reportBlocks` where the page has room for them. */
export function explaining(telling: Telling): Explain {
  const say = explainMessages[telling.format.locale];
  const teller = { telling, say, written: arithmetic(telling, say) };
  return {
    ...explainValue(teller),
    ...explainClasses(teller),
    ...explainRhythm(teller),
    ...explainConcentration(teller),
    ...explainDependency(teller),
    ...explainTogether(teller),
    ...explainPeriods(teller),
    ...explainChange(teller),
    ...explainRisk(teller),
    ...explainStakes(teller),
    ...explainLoss(teller),
    ...explainPaths(teller),
    ...explainRecords(teller),
    plain: ({ rule, formula, numbers, parties, from = null, to = null, where, sum }) => ({
      rule,
      formula,
      numbers: reckonings(...numbers),
      lines:
        parties === null ? null : { parties, from, to, ...(where === undefined ? {} : { where }) },
      ...(sum === undefined ? {} : { sum }),
    }),
  };
}
