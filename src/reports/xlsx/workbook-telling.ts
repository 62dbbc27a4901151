import type { Locale } from "../../domain/words.ts";
import {
  reportWorkbookMessages,
  type ReportWorkbookMessages,
} from "../../messages/report-workbook.ts";
import { tell } from "../blocks/tell.ts";
import type { FurtherTelling } from "../blocks/telling.ts";
import type { ReportDocument } from "../document.ts";

/** A telling with the words of the spreadsheet. */
export interface WorkbookTelling extends FurtherTelling {
  readonly sheet: ReportWorkbookMessages;
  /** What sums of the measure are in: `₽`; empty for pieces and orders. */
  readonly measureUnit: string;
  /** The sign of the currency; empty where it is not known. */
  readonly currency: string;
}

/** A document together with everything that its sheets share. */
export function workbookTelling(document: ReportDocument, locale: Locale): WorkbookTelling {
  const telling = tell(document, locale);
  const { exactUnit } = telling.format.moneyColumn([]);
  return {
    ...telling,
    sheet: reportWorkbookMessages[locale],
    currency: exactUnit,
    measureUnit: telling.column([]).exactUnit,
  };
}
