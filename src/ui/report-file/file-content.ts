import type { Locale } from "../../domain/words.ts";
import { reportBlocks } from "../../reports/blocks/report-blocks.ts";
import { canonicalJson } from "../../reports/canonical.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { maskReport } from "../../reports/masking/mask-report.ts";
import { tableCsv } from "../../reports/table-rows.ts";
import { reportWorkbook } from "../../reports/xlsx/report-workbook.ts";
import type { FileKind, FileWish, MadeFile } from "./file-wish.ts";
import { pageFile } from "./page-file.ts";

type Content = (report: ReportDocument, locale: Locale) => Promise<BlobPart> | BlobPart;

const contents: Readonly<Record<FileKind, { readonly type: string; readonly content: Content }>> = {
  page: { type: "text/html", content: pageFile },
  workbook: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    content: async (report, locale) => new Uint8Array(await reportWorkbook(report, { locale })),
  },
  report: { type: "application/json", content: canonicalJson },
  customers: {
    type: "text/csv;charset=utf-8",
    content(report, locale) {
      const { id, list } = reportBlocks(report, locale).customers;
      return tableCsv({ id, ...list }, locale);
    },
  },
};

/** The file that was asked for, its names real or masked [R4]. */
export async function fileContent(wish: FileWish): Promise<MadeFile> {
  const { kind, report, locale, pseudonymKey } = wish;
  const { type, content } = contents[kind];
  const given = pseudonymKey === null ? report : await maskReport(report, pseudonymKey);
  return { content: new Blob([await content(given, locale)], { type }), title: given.title };
}
