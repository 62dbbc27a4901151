import type { ReportDocument } from "../document.ts";
import { loadOf } from "../load.ts";
import { moneyMeasure } from "./dependency.ts";
import type { Plan } from "./plan.ts";

/** Who looks after the money [D5]; nothing where no line names a manager. */
export const loadFrom = (
  plan: Plan,
  told: Parameters<typeof loadOf>[0],
): Pick<ReportDocument, "load"> =>
  plan.facts.fields.includes("manager") ? { load: loadOf(told, moneyMeasure(plan)) } : {};
