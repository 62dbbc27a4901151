import * as v from "valibot";
import { reportDocument, type ReportDocument } from "./document.ts";

/**
 * The bytes of a document: its keys in the order of the schema, then those that this version does
 * not know as they came, two spaces deep, one line feed at the end. The same document gives the
 * same bytes [F5]; one that does not fit the schema is a fault of ours and throws [R1].
 */
export const canonicalJson = (document: ReportDocument): string =>
  `${JSON.stringify(v.parse(reportDocument, document), null, 2)}\n`;
