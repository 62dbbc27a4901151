import type { Bin, Field, SourceWarningCode } from "../../domain/source.ts";
import type { DateOrder, Delimiter, EncodingName } from "../../intake/contract.ts";
import { capitalised } from "../capitalised.ts";
import { rejectionReasons } from "./rejection-reasons.ts";

export const fieldNames: Readonly<Record<Field, string>> = {
  date: "Дата продажи",
  entity: "Клиент",
  revenue: "Сумма",
  costOfSales: "Себестоимость",
  taxId: "ИНН",
  orderId: "Документ",
  product: "Товар",
  category: "Группа товаров",
  manager: "Менеджер",
  department: "Подразделение",
  region: "Регион",
  status: "Состояние документа",
  keyPerson: "Кто решает",
  customerGroup: "Группа компаний",
  quantity: "Количество",
  currency: "Валюта",
};

/** What a field is for, in a few words; nothing where the name says it all. */
export const fieldPurposes: Readonly<Partial<Record<Field, string>>> = {
  date: "обязательно",
  entity: "обязательно",
  revenue: "обязательно",
  costOfSales: "открывает прибыль",
  taxId: "соединяет написания",
  orderId: "открывает счёт заказов",
  keyPerson: "открывает скрытую зависимость",
  customerGroup: "соединяет юрлица",
};

const bins: Readonly<Record<Bin, string>> = {
  accepted: "приняты",
  unnamed: "без клиента",
  rejected: "отклонены",
  excluded: "исключены",
  blank: "пустые",
  preamble: "шапка",
  header: "заголовки",
  group: "группы",
  total: "итог",
  footer: "подвал",
};

const encodings: Readonly<Record<EncodingName, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-1251": "Windows-1251",
  "windows-1252": "Windows-1252",
  "koi8-r": "КОИ-8",
  ibm866: "CP866 (DOS)",
};

const delimiters: Readonly<Record<Delimiter, string>> = {
  ",": "запятая",
  ";": "точка с запятой",
  "\t": "табуляция",
  "|": "вертикальная черта",
};

const dateOrders: Readonly<Record<DateOrder, string>> = {
  "day-month-year": "дд.мм.гггг",
  "month-day-year": "мм/дд/гггг",
  "year-month-day": "гггг-мм-дд",
};

const reasons = capitalised(rejectionReasons);

const warnings: Readonly<Record<SourceWarningCode, string>> = {
  "cancelled-lines": "Отменённые и черновики: учтены в суммах",
  "duplicate-lines": "Полные повторы строк: учтены",
  "duplicates-left-out": "Полные повторы строк: учтены по одному разу",
  "other-documents": "Закупки, оплаты, авансы, счета или предложения: учтены в суммах",
  "corrections-added":
    "Корректировки реализации прибавлены как записаны. Если в выгрузке стоит новая сумма документа, а не разница, продажа учтена дважды: выгрузите отчёт с разницами или исключите эти строки",
  "revenue-column-assumed":
    "Сумму взяли из единственного столбца с числами, а название его о продажах не говорит. Проверьте, деньги ли это",
  "returns-of-both-signs":
    "Часть возвратов записана с минусом, часть без: те, что без минуса, прибавлены к продажам. Проверьте их",
  "mixed-decimal-signs":
    "В части сумм копейки отделены другим знаком: прочитали каждую по её записи",
  "totals-differ":
    "Итогов в файле несколько, и не все сходятся со строками: какие, сказано в сверке",
  "year-assumed": "Год взяли из названия отчёта или файла: в таблице его нет",
  "mostly-negative": "Больше половины сумм ниже нуля: проверьте знак",
  "order-sums-repeated": "У всех строк заказа одна сумма: возможно, она учтена несколько раз",
  "day-month-assumed": "Порядок дня и месяца приняли как день.месяц",
  "currency-unknown": "Валюта в файле не указана: суммы без знака",
  "vat-unknown": "С НДС суммы или без него, из файла не видно",
  "money-unit": "Суммы в файле в тысячах или миллионах: умножили",
  "spellings-joined": "Один ИНН, разные написания: соединили",
  truncated: "Файл обрывается: последняя строка неполна",
  "letters-damaged": "Часть букв в файле повреждена",
  "overlapping-lines": "Одинаковые строки в нескольких файлах",
  "tables-skipped": "Не прочитанные листы и файлы",
  "receipts-not-sales": "Поступления на счёт вместо продаж",
  "subtotals-differ": "Подытоги отчёта не сходятся со строками",
  "cross-totals-differ": "Итоги строк или столбцов не сходятся с ячейками",
  "formulas-without-values": "Формулы без сохранённого значения: ячейки пусты",
  "binary-tails": "Отброшен хвост двоичной дроби, как у суммы 300,29999999999995",
};

/** Beside a row of the preview; nothing where it was taken. */
const rowBins: Readonly<Record<Bin, string>> = {
  accepted: "",
  unnamed: "без клиента",
  rejected: "отклонена",
  excluded: "исключена",
  blank: "пустая",
  preamble: "шапка",
  header: "заголовки",
  group: "группа",
  total: "итог",
  footer: "подвал",
};

/** How a file is written. */
export const fileForms = { encodings, delimiters, dateOrders };

/** What became of the rows of a file. */
export const sourceWords = {
  bins,
  reasons,
  warnings,
  rowBins,
  inColumn: (column: string) => `Столбец «${column}»`,
};
