import { dateGrainOf } from "../table/header-cells.ts";

const documentWord =
  /(?:^|\s)(?:реализация|возврат|корректировка|отч[её]т|накладная|упд|сч[её]т|сч[её]т-фактура|акт|заказ|чек|поступление|списание|платежн\S*|передача|оказание|document|invoice|order|receipt|credit note|return|sale|bill|shipment|delivery)(?=$|[\s(,№#])/iu;
const clock = String.raw`(?:\s+г\.?)?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$`;
const dateBehind = new RegExp(
  String.raw`[\p{L}\d№].*[\s,](?<date>\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\s+\p{L}{3,10}\.?\s+\d{4})${clock}`,
  "iu",
);

/** The date in «Реализация товаров и услуг 0000-000012 от 15.01.2025 12:00:00», as it is written; null without one. */
export function dateInDocument(text: string): string | null {
  const date = dateBehind.exec(text)?.groups?.["date"];
  return date === undefined || dateGrainOf(date) !== "day" ? null : date;
}

/** What stands under the names of firms: documents, or the days and months of their sales. */
export const isLeaf = (text: string): boolean => isDocument(text) || dateGrainOf(text) !== null;

/** Whether a text is the name of a document: its word, and a number or a date. */
export const isDocument = (text: string): boolean =>
  /\d/u.test(text) && documentWord.test(text) && !isContract(text);

export const isContract = (text: string): boolean =>
  /^(?:(?:основной |осн\. ?)?договор|без договора|контракт|contract)(?![\p{L}])/iu.test(text);

const legalForm =
  /(?:^|[\s"«(,])(?:ооо|оао|зао|пао|ао|ип|нко|ано|фгуп|муп|гуп|тоо|llc|ltd|inc|corp|gmbh|plc|ag|llp)(?=$|[\s".,»)])/iu;

/** Whether a name carries the legal form of a firm. */
export const hasLegalForm = (text: string): boolean => legalForm.test(text);

const person =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s+(?:\p{Lu}\.\s?(?:\p{Lu}\.)?|\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)?)$/u;

/** A person as firms write their managers: «Иванов Иван Иванович», «Иванов И. И.». */
export const isPerson = (text: string): boolean => person.test(text) && !hasLegalForm(text);
