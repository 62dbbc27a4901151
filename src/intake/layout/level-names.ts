import { headerName } from "../mapping/header-name.ts";

const words =
  /^(?:менеджер|основной менеджер|ответственный|контрагент|контрагенты|покупатель|клиент|партнер|заказчик|договор|договоры|договор контрагента|документ|документ движения|документ продажи|документ движения регистратор|регистратор|номенклатура|товар|организация|подразделение|отдел|регион|склад|номенклатурная группа|группа номенклатуры|вид номенклатуры|период|день|месяц|квартал|год|по дням|по месяцам|manager|customer|client|document|invoice|order|item|product|department|region|month|day|date|year|quarter)$/u;

/** Whether a name is one that reports give to a level of their groups. */
export const isLevelName = (name: string): boolean => words.test(headerName(name).words);

/** The names of levels that one header cell lists: «Контрагент / Документ». */
export const levelNamesIn = (cells: readonly string[]): readonly string[] =>
  cells.flatMap((cell) => {
    const parts = cell
      .split(/\s*[/,;>→]\s*/u)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    return parts.length > 1 && parts.every(isLevelName) ? parts : [cell];
  });

/** What a level is by the look of its values. */
export type LevelKind = "entity" | "document" | "contract" | "date" | "product" | "manager";

/** Names for levels that a report leaves without one, in the language of its header. */
export const levelNameOf = (kind: LevelKind, russian: boolean): string =>
  (russian ? russianNames : englishNames)[kind];

/** The column with the date that a document's own text holds. */
export const documentDateName = (russian: boolean): string =>
  russian ? "Дата документа" : "Document date";

const russianNames: Readonly<Record<LevelKind, string>> = {
  entity: "Контрагент",
  document: "Документ",
  contract: "Договор",
  date: "Период",
  product: "Номенклатура",
  manager: "Менеджер",
};
const englishNames: Readonly<Record<LevelKind, string>> = {
  entity: "Customer",
  document: "Document",
  contract: "Contract",
  date: "Period",
  product: "Item",
  manager: "Manager",
};
