import { useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import type { LinkChoices } from "./link-maker.ts";
import { customersAtFirst } from "./link-shortening.ts";
import type { Lock } from "./use-report-link.ts";

/** What is decided about a link, its passphrase too; it lasts as long as the dialog is open. */
export interface LinkDecisions {
  readonly choices: LinkChoices;
  readonly lock: Lock;
  onChoices(choices: LinkChoices): void;
  onLock(lock: Lock): void;
}

/** Before anything is decided: without names, with all customers that a link can list, open to anybody. */
export function useLinkDecisions(report: ReportDocument): LinkDecisions {
  const [choices, onChoices] = useState<LinkChoices>(() => ({
    names: "masked",
    series: "kept",
    customers: customersAtFirst(report),
    blocks: "first",
  }));
  const [lock, onLock] = useState<Lock>({ kind: "open" });
  return { choices, lock, onChoices, onLock };
}
