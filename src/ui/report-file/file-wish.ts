import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../../reports/document.ts";

/** The forms in which a report leaves as a file. */
export type FileKind = "page" | "workbook" | "report" | "customers";

/** A file that somebody asks for. */
export interface FileWish {
  readonly kind: FileKind;
  readonly report: ReportDocument;
  readonly locale: Locale;
  /** For a file with the pseudonyms of this browser's links [R4]; null for real names. */
  readonly pseudonymKey: Uint8Array<ArrayBuffer> | null;
}

export interface MadeFile {
  readonly content: Blob;
  /** That of the report in it: with names masked it does not tell the name of the export either. */
  readonly title: string;
}
