import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";
import { typedTableCsv } from "../table-rows.ts";
import { customersTable } from "./tables/customers.ts";
import { workbookTelling } from "./workbook-telling.ts";

/** Every customer with all that a report says of it, as CSV for programs: columns by their ids. */
export const customersCsv = (document: ReportDocument, locale: Locale): string =>
  typedTableCsv(customersTable(workbookTelling(document, locale)));
