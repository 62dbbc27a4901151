import type { ReportWorkbookMessages } from "../../messages/report-workbook.ts";
import type { FurtherTelling } from "../blocks/telling.ts";

/** A telling with the words of the spreadsheet. */
export interface WorkbookTelling extends FurtherTelling {
  readonly sheet: ReportWorkbookMessages;
  /** What sums of the measure are in: `₽`; empty for pieces and orders. */
  readonly measureUnit: string;
  /** The sign of the currency; empty where it is not known. */
  readonly currency: string;
}
