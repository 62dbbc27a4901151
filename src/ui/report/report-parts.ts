import { createContext, use } from "react";
import type { ReportMessages } from "../../messages/report.ts";

/** What every part of a report needs: its words, and where the site lies. */
export interface ReportParts {
  readonly words: ReportMessages;
  /** The sub-path of the site, with a slash at both ends. */
  readonly base: string;
  readonly locale: "ru" | "en";
}

export const ReportPartsContext = createContext<ReportParts | null>(null);

export function useReportParts(): ReportParts {
  const parts = use(ReportPartsContext);
  if (parts === null) throw new Error("a part of a report outside of it");
  return parts;
}
