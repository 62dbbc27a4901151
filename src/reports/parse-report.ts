import * as v from "valibot";
import { reportDocument, type ReportDocument } from "./document.ts";

/** The report in a value that came from outside, such as a saved file; null where it is none [R1]. */
export function parseReport(value: unknown): ReportDocument | null {
  const parsed = v.safeParse(reportDocument, value);
  return parsed.success ? parsed.output : null;
}
