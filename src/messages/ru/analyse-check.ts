import type { GuessEvidence, LayoutName, SkippedTable } from "../../intake/contract.ts";
import { counted } from "../plural.ts";
import { sourceWords } from "./analyse-source.ts";

const rows = (count: number): string =>
  counted("ru", count, { one: "строка", few: "строки", many: "строк", other: "строки" });
const ofRows = (count: number): string =>
  counted("ru", count, { one: "строки", few: "строк", many: "строк", other: "строк" });
const inRows = (count: number): string =>
  counted("ru", count, { one: "строке", few: "строках", many: "строках", other: "строках" });

/** What a report is by its shape. */
export const layouts: Readonly<Record<LayoutName, string>> = {
  lines: "список строк",
  grouped: "отчёт с\u00a0группами",
  crosstab: "месяцы по\u00a0столбцам",
  ledger: "карточка счёта\u00a062",
  statement: "выписка банка",
};

const skippedReasons: Readonly<Record<SkippedTable["reason"], string>> = {
  hidden: "скрыт в\u00a0книге",
  empty: "пусто",
  "no-table": "продаж не нашли",
  "other-columns": "другие столбцы",
  "by-choice": "не выбрано",
};

const evidence: Readonly<Record<GuessEvidence, string>> = {
  "header-name": "название",
  "part-of-header-name": "часть названия",
  "values-are-dates": "в\u00a0ячейках даты",
  "values-are-numbers": "в\u00a0ячейках числа",
  "values-are-names": "в\u00a0ячейках названия",
  "check-digits": "контрольные цифры",
  "only-one": "другого нет",
  "sums-agree": "суммы сходятся",
  indents: "отступы",
};

/** How the file was read, and what can be done about it. */
export const check = {
  summaryGood: "Как прочитан файл",
  summaryBad: "Проверьте, как прочитан файл",
  readSample: "Как прочитан файл примера",
  rows,
  recognise: {
    heading: "Узнаёте свою компанию?",
    label: "Прочитанное в\u00a0двух словах",
    tables: "Прочитано",
    files: (count: number) =>
      counted("ru", count, { one: "файл", few: "файла", many: "файлов", other: "файла" }),
    sheets: (count: number) =>
      counted("ru", count, { one: "таблица", few: "таблицы", many: "таблиц", other: "таблицы" }),
    rows: "Строк",
    customers: "Клиентов",
    months: "Месяцы",
    sum: "Сумма",
    vat: "НДС",
    vats: { with: "с\u00a0НДС", without: "без НДС", unknown: "из файла не\u00a0видно" },
    vatMixed: "по-разному в\u00a0таблицах",
    vatNote: "Мы не\u00a0пересчитываем НДС: суммы такие, как в\u00a0файле.",
  },
  tables: {
    heading: "Таблицы",
    table: "Таблица",
    examine: (name: string) => `Посмотреть ${name}`,
    stated: "Итог в\u00a0файле",
    noStated: "нет",
    matches: "сошлось",
    differs: "не\u00a0сошлось",
    all: "Все вместе",
    leaveOut: "Не читать",
    skipped: "Не прочитано",
    skippedReasons,
    read: "Прочитать",
  },
  sums: {
    heading: "Сверка",
    parts: {
      accepted: "Клиенты",
      unnamed: "Без клиента",
      rejected: "Отклонено",
      excluded: "Исключено",
    },
    counted: "Вместе",
    stated: "Итог в\u00a0файле",
    difference: "Разница",
    totals: {
      heading: "Итоги в\u00a0файле по\u00a0одному",
      row: (row: string, label: string) =>
        label === "" ? `Строка ${row}` : `Строка ${row}, «${label}»`,
      all: "сошёлся со\u00a0всеми строками",
      section: "сошёлся со\u00a0строками своей части",
      differs: (difference: string) =>
        `ни\u00a0с\u00a0чем не\u00a0сошёлся; от\u00a0всех строк отличается на\u00a0${difference}`,
    },
    unread: (count: string) => `у\u00a0${count} сумма не\u00a0читается`,
    verdicts: {
      matches: ["Итог сошёлся до копейки.", "Строка итога не\u00a0прибавлена, а\u00a0сверена."],
      explained: [
        "Разница объяснена до копейки.",
        "Её составляют отклонённые строки: исправьте их, и\u00a0они войдут в\u00a0отчёт.",
      ],
      unread: [
        "Итог не сошёлся.",
        "Разница может лежать в\u00a0отклонённых строках, где сумма не\u00a0читается: исправьте их.",
      ],
      differs: [
        "Итог не сошёлся.",
        "Отклонённые строки этого не\u00a0объясняют. Проверьте столбец суммы: возможно, выбран не\u00a0тот.",
      ],
      "no-total": [
        "В\u00a0файле нет строки итога.",
        "Сравните с\u00a0суммой, которую знаете сами.",
      ],
    } satisfies Record<string, readonly [string, string]>,
  },
  own: {
    label: "Ваш итог в\u00a01С",
    hint: "Например, 486,2\u00a0млн или 486\u00a0213\u00a0404,18. Никуда не\u00a0отправляется.",
    unreadable: "Это не\u00a0число. Напишите сумму цифрами.",
    exact: "Совпадает до копейки:",
    rounded: (rest: string) => `Совпадает, сверх написанного ${rest}:`,
    differs: (difference: string) =>
      `Отличается на ${difference} от клиентов и\u00a0строк без клиента.`,
  },
  rowsHeading: "Строки файла",
  rowsAll: (count: number) => `всего ${ofRows(count)}`,
  previewLabel: "Строки, которые стоит увидеть",
  rowsAddUp: "Каждая строка учтена ровно один раз.",
  gap: (from: string, to: string) => `строки ${from}–${to}`,
  row: "Строка",
  bin: "Как учтена",
  toHeader: "это заголовок",
  toHeaderLabel: (row: string) => `Строка ${row}: это заголовок`,
  levels: "Уровни отчёта",
  made: "Из столбцов с\u00a0месяцами сделаны",
  form: {
    label: "Как устроена таблица",
    sheet: "Лист",
    layout: "Вид",
    headerRows: "Строк в\u00a0заголовке",
  },
  columnsHeading: "Что есть что",
  columnsSure: "Столбцы поняли уверенно",
  columnsDoubt: (count: number) =>
    counted("ru", count, {
      one: "столбец стоит проверить",
      few: "столбца стоит проверить",
      many: "столбцов стоит проверить",
      other: "столбца стоит проверить",
    }),
  columnsAlike: "Выбор действует на все таблицы с\u00a0такими же заголовками.",
  remembered: "Столбцы взяты из вашего прошлого файла с\u00a0такими же заголовками.",
  ourField: "Наше поле",
  yourColumn: "Ваш столбец",
  samples: "Пример",
  confidence: "Уверенность",
  confidences: { sure: "уверенно", likely: "скорее всего", doubtful: "под вопросом" },
  evidence,
  noColumn: "нет в файле",
  columnNumber: (number: number) => `столбец ${String(number)}`,
  byHand: "вами",
  doubt: "Проверьте, тот ли это столбец.",
  sureFields: "Ещё найдены",
  moreFields: "Не найдены в файле",
  unused: "Не используются",
  notUsed: "не нужен",
  ...sourceWords,
  verdictsShort: {
    matches: "итог сошёлся до копейки",
    explained: "разница с\u00a0итогом объяснена",
    unread: "итог не сошёлся",
    differs: "итог не сошёлся",
  },
  mending: {
    heading: "Что не прочиталось",
    none: "Все строки прочитались.",
    someKept: (count: string) => `Здесь первые ${count}.`,
    inRow: (row: string) => `строка ${row}`,
    inRows: (count: number, rowNumbers: string) => `${rows(count)}: ${rowNumbers}`,
    blank: "пусто",
    newText: (text: string) => `Что вместо «${text}»`,
    newTextRow: (row: string) => `Что в\u00a0строке ${row}`,
    mend: "Исправить",
    mendAll: (count: number) => `Исправить в\u00a0${inRows(count)}`,
    oneByOne: "По одной",
    more: (count: string) => `Ещё ${count}`,
    readsAs: (value: string) => `Прочтём как ${value}`,
    notDate: "Это пока не\u00a0дата",
    notNumber: "Это пока не\u00a0число",
    letIn: "Принять и\u00a0эти даты",
    leaveOut: "Оставить вне отчёта",
    otherTable:
      "Ниже продаж стоит таблица с\u00a0другими заголовками, она не\u00a0прибавлена. Если и\u00a0в\u00a0ней продажи, перенесите её на\u00a0отдельный лист или в\u00a0отдельный файл.",
    tooMany:
      "Проверьте разделитель или строку заголовка; иначе исправьте строки в\u00a0самом файле.",
  },
  warningsHeading: "Что заметили",
  warningsNone: "Ничего особенного.",
  statusOut: (status: string) => `Не учитывать «${status}»`,
  overlapsOut: "Учесть один раз",
  overlapsIn: "Учесть все",
  leftOut: {
    heading: "Строки вне отчёта по\u00a0клиентам",
    reason: "Причина",
    blamed: "Столбец",
    download: "Скачать как были, CSV",
    fileName: "Строки вне отчёта",
    more: (count: string) => `Показать ещё ${count}`,
    part: (shown: string, more: string) =>
      `Здесь первые ${shown}; ещё ${more} не\u00a0показаны. Скачайте, чтобы увидеть все; повторы других файлов сюда не\u00a0входят.`,
    downloadAll: (rows: string) => `Скачать все ${rows} как были, CSV`,
    reading: "Читаем файл ещё раз, чтобы собрать все строки…",
    failed: "Собрать строки не\u00a0удалось: попробуйте ещё раз.",
    label: "Строки вне отчёта, как они стоят в\u00a0файле",
  },
  changes: {
    heading: "Изменено вами",
    count: (count: number) =>
      counted("ru", count, {
        one: "изменение",
        few: "изменения",
        many: "изменений",
        other: "изменения",
      }),
    undo: "Отменить последнее",
    anew: "Вернуть как было угадано",
    mended: (from: string, to: string) => `«${from}» → «${to}»`,
    mendedRow: (row: string) => `строка ${row}`,
    mendedAll: "во всех строках",
    kept: (condition: string) => `Только ${condition}`,
    takeBack: "Вернуть",
    takeBackLabel: (what: string) => `Вернуть: ${what}`,
    implausible: "Приняты далёкие даты",
    duplicates: "Полные повторы строк учтены по\u00a0одному разу",
  },
};
