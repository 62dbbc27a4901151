import type { Field } from "../../domain/source.ts";
import type { IntakeMessages } from "../ru/intake.ts";
import { unreadFormats } from "./intake-formats.ts";
import { rejectionReasons } from "./rejection-reasons.ts";

const fields: Readonly<Partial<Record<Field, string>>> = {
  date: "the date of sale",
  entity: "the customer",
  revenue: "the amount sold",
};

export const intake: IntakeMessages = {
  refusal(refusal) {
    switch (refusal.code) {
      case "empty-file":
        return "The file is empty. Export the sales again and choose the new file.";
      case "no-rows":
        return "The file has a header but not one row of sales. Check the period and the filters of the report, and export it again.";
      case "unknown-format":
        return refusal.looksLike !== null
          ? unreadFormats[refusal.looksLike]
          : "This is no table: not Excel, CSV or another known kind. Export the sales as Excel (.xlsx) or CSV.";
      case "damaged-archive":
        return "The file is damaged or was not downloaded to its end. Download or export it again.";
      case "unpacks-too-large":
        return `The archive unpacks to more than ${String(refusal.limitMegabytes)}\u00a0MB, which is unlike any sales export. Unpack it yourself and check what is inside.`;
      case "no-table":
        return "No table was found in the file: it needs at least columns for the date, the customer and the amount. Save the report as CSV.";
      case "trial-balance":
        return "This is a trial balance: it holds balances and turnovers of a whole period and no dates of sales. Export the ledger of customers' accounts or a sales report with the dates of documents for the same period: both are read as they are.";
      case "years-across":
        return "The columns are years without months, and years do not show who stopped buying. Export the same report by months, weeks or documents.";
      case "damaged-file":
        return `The file breaks off or is damaged${refusal.line === null ? "" : ` near line\u00a0${String(refusal.line)}`}. Export or download it again.`;
      case "finished-report":
        return "This is a finished Kamerton report as a workbook, not sales: there is nothing in it to analyse. Choose the export that it was made from.";
      case "password":
        return "The file is locked by a password. Open it, save it without one, and choose it again.";
      case "empty-archive":
        return "No file in the archive can be read. Put the export itself into it: Excel, CSV, Parquet or JSON.";
      case "too-many-cells":
        return `The sheet has more than ${String(refusal.limit / 1_000_000)} million cells, which do not fit into memory. Export the sales as CSV.`;
      case "all-excluded":
        return "The filter left not one row. Check how the value is written in the file.";
      case "nothing-accepted":
        return `Not one row could be taken. The first is row\u00a0${String(refusal.row)}: ${rejectionReasons[refusal.reason]}. Check whether the right columns are chosen.`;
    }
  },

  question({ code, field, options, rows, columns = [] }) {
    switch (code) {
      case "which-column":
        return `Which column holds ${fields[field ?? "date"] ?? "this field"}?`;
      case "which-sheet":
        return "Several sheets of different kinds hold sales: which ones count? If one sums up the others, take it or them.";
      case "layout":
        return "The rows can be read as a plain list or as a report with groups and subtotals, and the sums differ. Which is it?";
      case "returns":
        return `Returns (${String(rows ?? 0)} rows) are written without a minus. Should they be taken off the sales?`;
      case "returns-column":
        return `Beside the sales there ${columns.length > 1 ? "are columns" : "is a column"} ${columns.map((column) => `“${column}”`).join(", ")} (rows with returns: ${String(rows ?? 0)}). Take ${columns.length > 1 ? "them" : "it"} off the sales?`;
      case "overlaps":
        return `The files hold equal rows (${String(rows ?? 0)}): are they the same sales, exported twice?`;
      case "year":
        return "The months stand without a year. Of which year is the first of them?";
      case "date-order":
        return "Dates like 05/06 can be read in two ways: is it the day first, or the month?";
      case "decimal-separator":
        return "Amounts like 1,234 can be read in two ways: what separates the decimals?";
      case "decimals":
        return "Amounts have more than six decimals: to how many should they be rounded?";
      case "currency":
        return `The file holds several currencies (${options.join(", ")}), which cannot be added up: which one should be taken?`;
    }
  },
};
