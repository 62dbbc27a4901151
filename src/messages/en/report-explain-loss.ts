import { counted } from "../plural.ts";
import type { explainLoss as ru } from "../ru/report-explain-loss.ts";

const months = { one: "month", other: "months" };

/** Why the figures of an imagined loss are what they are [D4]. */
export const explainLoss: typeof ru = {
  now: "Now: the sum of all customers of the report, returns taken off.",
  remaining:
    "Left = now − all that goes with those named; what two of them share goes once. The others are taken to buy as before.",
  customers: "A customer goes when none of its legal entities is left.",
  shareNow: "Share = value ÷ base.",
  shareThen: "New share = what is left of its own value ÷ what is left of the base.",
  status: (key, critical, mono) =>
    `Key from ${key}, critical above ${critical}, mono above ${mono}.`,
  hhi: "HHI after the loss: the sum of the squares of the new shares in per cent.",
  index: (figure) => `HHI: ${figure}`,
  monthly: "Gross profit a month is the mean of the last full months, at most twelve.",
  mean: (count, figure) => `Mean of ${counted("en", count, months)}: ${figure}`,
  costs: "Fixed costs a month are stated in the settings of the report.",
  stated: (figure) => `Stated: ${figure}`,
  covered: "Enough where gross profit a month is not below the fixed costs.",
  reserve:
    "Months = reserve ÷ (fixed costs − gross profit a month). Where profit is enough, the reserve is not touched.",
  entities: "How many legal entities go with the one named.",
  taken: "What it brought in the whole period with all its legal entities.",
  removed:
    "What goes beyond what went with those named before: money that two of them share goes once.",
};
