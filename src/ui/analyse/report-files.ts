import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { pageEnding, savedEnding, savedName } from "./save-report.ts";

/** How a report leaves as a file. */
export interface ReportFile {
  readonly kind: "page" | "workbook" | "report" | "customers";
  readonly ending: string;
  content(report: ReportDocument, locale: Locale): Promise<Blob>;
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Every way, the likeliest first; what makes a file is loaded when somebody asks for it. */
export const reportFiles: readonly ReportFile[] = [
  {
    kind: "page",
    ending: pageEnding,
    async content(report, locale) {
      const { reportFileInPage } = await import("../report-file/report-file-in-page.ts");
      return new Blob([await reportFileInPage(report, locale)], { type: "text/html" });
    },
  },
  {
    kind: "workbook",
    ending: ".xlsx",
    async content(report, locale) {
      const { reportWorkbook } = await import("../../reports/xlsx/report-workbook.ts");
      const bytes = new Uint8Array(await reportWorkbook(report, { locale }));
      return new Blob([bytes], { type: workbookType });
    },
  },
  {
    kind: "report",
    ending: savedEnding,
    async content(report) {
      const { canonicalJson } = await import("../../reports/canonical.ts");
      return new Blob([canonicalJson(report)], { type: "application/json" });
    },
  },
  {
    kind: "customers",
    ending: ".csv",
    async content(report, locale) {
      const [{ reportBlocks }, { tableCsv }] = await Promise.all([
        import("../../reports/blocks/report-blocks.ts"),
        import("../../reports/table-rows.ts"),
      ]);
      const { id, list } = reportBlocks(report, locale).customers;
      const table = { id, ...list };
      return new Blob([tableCsv(table, locale)], { type: "text/csv;charset=utf-8" });
    },
  },
];

/** The report as its file holds it: with the pseudonyms of this browser's links, or as it is [R4]. */
export async function reportForFile(
  report: ReportDocument,
  names: "masked" | "shown",
  workspace: Workspace,
): Promise<ReportDocument> {
  if (names === "shown") return report;
  const [{ maskReport }, key] = await Promise.all([
    import("../../reports/masking/mask-report.ts"),
    workspace.pseudonymKey(),
  ]);
  return maskReport(report, key);
}

/** What a file of a report is called. */
export const fileNameOf = ({ title }: ReportDocument, { ending }: ReportFile): string =>
  savedName(title, ending);
