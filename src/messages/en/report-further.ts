import type { FurtherMessages } from "../ru/report-further.ts";
import { reportChange } from "./report-change.ts";
import { reportClassRules } from "./report-class-rules.ts";
import { reportConcentration } from "./report-concentration.ts";
import { reportFiles } from "./report-files.ts";
import { reportInside } from "./report-inside.ts";
import { reportLines } from "./report-lines.ts";
import { reportLoad } from "./report-load.ts";
import { reportLoss } from "./report-loss.ts";
import { reportMethod } from "./report-method.ts";
import { reportPlan } from "./report-plan.ts";
import { reportSilence } from "./report-silence.ts";

/** Words of the blocks that a reader of a link gets after the first ones. */
export const reportFurther: FurtherMessages = {
  ...reportChange,
  ...reportLoad,
  ...reportLoss,
  ...reportPlan,
  ...reportMethod,
  ...reportConcentration,
  ...reportFiles,
  ...reportInside,
  ...reportLines,
  silent: reportSilence,
  classRules: reportClassRules,
};
