import { formatFor } from "../../messages/format.ts";
import { reportMessages } from "../../messages/report.ts";
import { stepReason } from "../../reports/blocks/step-reason.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { usePageParts } from "./page-parts.ts";

/** Why the step is what it is, in the words of the report [P4]. Fetched apart, as they are. */
export default function StepReasonNote({ document }: { readonly document: ReportDocument }) {
  const { locale } = usePageParts();
  const words = reportMessages[locale];
  const reason = stepReason({ document, words, format: formatFor(locale, null) });
  const chosen = words.method.chosen[document.period.stepChosen];
  return reason === "" ? null : (
    <p className="note">
      {chosen}: {reason}
    </p>
  );
}
