import { createContext, use } from "react";
import type { ReportMessages } from "../../messages/report.ts";

/** What every part of a report needs: its words, and where the site lies. */
export interface ReportParts {
  readonly words: ReportMessages;
  /** The sub-path of the site, with a slash at both ends. */
  readonly base: string;
  readonly locale: "ru" | "en";
  /** Ids of the lessons that there are. */
  readonly lessons: readonly string[];
  /** Who takes settings that a callout offers, by the names of options; none where they cannot change. */
  readonly onOffer: ((options: Readonly<Record<string, string>>) => void) | undefined;
}

export const ReportPartsContext = createContext<ReportParts | null>(null);

export function useReportParts(): ReportParts {
  const parts = use(ReportPartsContext);
  if (parts === null) throw new Error("a part of a report outside of it");
  return parts;
}
