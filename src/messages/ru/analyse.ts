import type { FormatName } from "../../intake/contract.ts";
import type { Measure, Step, Unit } from "../../domain/words.ts";
import { analyseClasses } from "./analyse-classes.ts";
import { check, layouts } from "./analyse-check.ts";
import { compare } from "./analyse-compare.ts";
import { verify } from "./analyse-verify.ts";
import { filters } from "./analyse-filters.ts";
import { fieldNames, fieldPurposes, fileForms } from "./analyse-source.ts";
import { NO_BREAK_SPACE } from "../numerals.ts";

const measures: Readonly<Record<Measure, string>> = {
  grossProfit: "валовая прибыль",
  revenue: "выручка",
  quantity: "количество",
  orders: "заказы",
};

const steps: Readonly<Record<Step, string>> = {
  week: "неделя",
  month: "месяц",
  quarter: "квартал",
};

const units: Readonly<Record<Unit, string>> = {
  entity: "юрлица",
  customer: "клиенты",
  group: "группы компаний",
  keyPerson: "те, кто решает",
};

/** Words of the analyse page. Russian is the shape. */
export const analyse = {
  empty: {
    headline:
      "Положите сюда выгрузку продаж. Через несколько секунд станет видно, на\u00a0ком держится прибыль.",
    drop: "Перетащите файл или несколько",
    dropNow: "Отпускайте: файлы останутся в\u00a0браузере",
    choose: "Выбрать файлы",
    paste: "или вставьте ячейки из\u00a0Excel:",
    pastedName: "Вставленные ячейки",
    formats:
      "Excel (xlsx, xls), OpenDocument (ods), CSV и\u00a0текст, Parquet, JSON, ZIP. Можно сразу несколько файлов: помесячные выгрузки сложим. Шапки, группировки и\u00a0итоги 1С разберём сами.",
    sampleHeading: "Нет файла под рукой?",
    sampleAbout:
      "Оптовая компания, 52\u00a0клиента, три года, 6\u00a0700\u00a0строк. Отчёт уже посчитан и\u00a0откроется сразу.",
    sampleButton: "Показать на примере",
    sampleInvented: "Все названия, люди и\u00a0числа вымышлены.",
    linkHeading: "Есть ссылка коллеги?",
    linkAbout:
      "Она откроется сама. Сохранённый отчёт (.kamerton.json или .kamerton.html) откройте здесь же, как файл выгрузки.",
    sentAmount: "0\u00a0байт",
    sent: "отправлено",
    sentHow:
      "Файл читает ваш браузер. На\u00a0сервер он не\u00a0уходит: страница собрана так, что отправить его некуда.",
    verify: "Как убедиться самому",
    verifyHow:
      "Дождитесь, пока откроется страница, выключите сеть и\u00a0положите файл: отчёт построится. Или откройте средства разработчика, вкладку «Сеть»: среди запросов нет ни\u00a0одного, который что-то отправляет.",
    columns: [
      {
        heading: "Что нужно в\u00a0файле",
        text: "Три столбца: клиент, дата, сумма. Если есть себестоимость, ИНН, менеджер, товар и\u00a0тот, кто решает, отчёт ответит на большее число вопросов.",
      },
      {
        heading: "Как выгрузить из\u00a01С",
        text: "Отчёты, «Валовая прибыль» или «Анализ продаж». Период 12–36\u00a0месяцев, группировка любая. «Сохранить как», тип файла: Excel, OpenDocument или текст.",
      },
      {
        heading: "Что получится",
        text: "Одна фраза о\u00a0главном, зависимость по\u00a0порогам 10, 20\u00a0и\u00a070\u00a0%, ABC-XYZ, молчащие клиенты. Ссылка для коллеги и\u00a0печать.",
      },
    ],
  },
  work: {
    stages: {
      fetching: "Достаём пример",
      starting: "Запускаем расчёт",
      opening: "Открываем файл",
      reading: "Читаем строки",
      loading: "Раскладываем по столбцам",
      checking: "Сверяем итоги",
      analysing: "Считаем отчёт",
    },
    megabytesOf: (done: string, total: string) => `${done} из ${total}${NO_BREAK_SPACE}МБ`,
    kilobytes: (size: string) => `${size}${NO_BREAK_SPACE}КБ`,
    megabytes: (done: string) => `${done}${NO_BREAK_SPACE}МБ`,
    cancel: "Отменить",
    cancelled: "Отменено.",
    ready: "Отчёт готов.",
  },
  trouble: {
    kept: "Прежний отчёт остался на странице.",
    detail: "Подробности для разработчика",
    close: "Понятно",
    retry: "Попробовать ещё раз",
    chooseOther: "Выбрать другой файл",
    drop: {
      nothing: "Это не файл. Перетащите файл выгрузки или вставьте ячейки из таблицы.",
      folder:
        "В\u00a0этой папке нет файлов, которые можно прочитать. Перетащите папку с\u00a0выгрузками или сами файлы.",
    },
    sampleMissing: "Пример не загрузился: похоже, нет сети. Проверьте соединение и повторите.",
    notReport:
      "Этот файл похож на сохранённый отчёт, но прочитать его не удалось. Возможно, он повреждён.",
    unknownColumn: (column: string, columns: string) =>
      `В файле нет столбца «${column}». Есть: ${columns}.`,
    unknownSheet: (sheet: string, sheets: string) =>
      `Нет листа или файла «${sheet}». Есть: ${sheets}.`,
    guessAgain: "Подобрать столбцы заново",
    findAgain: "Найти листы заново",
    undo: "Вернуть, как было",
    faults: {
      "engine-died":
        "Расчёт прервался. Файл цел, он по-прежнему только у\u00a0вас; попробуйте ещё раз.",
      "out-of-memory":
        "Браузеру не хватило памяти на этот файл. Закройте лишние вкладки или возьмите период покороче.",
      "time-limit": "Расчёт идёт слишком долго, мы его остановили. Возьмите период покороче.",
      "engine-missing":
        "Расчётная часть страницы не загрузилась: похоже, прервалась сеть. Проверьте соединение и\u00a0повторите.",
    },
  },
  questions: {
    headline: "Один вопрос, прежде чем считать",
    headlineMany: "Несколько вопросов, прежде чем считать",
    why: "Здесь разные ответы дали бы разные цифры, поэтому решать вам.",
    samples: (samples: string) => `Например: ${samples}`,
    submit: "Прочитать с этими ответами",
    missing: "Выберите ответ.",
    inTables: (names: string) => `В\u00a0таблице: ${names}`,
    depends: "Зависит от ответа:",
    columnsOf: (headers: string) => `Столбцы: ${headers}`,
    overlaps: {
      "leave-out": "Это одни и\u00a0те же продажи: учесть один раз",
      keep: "Это разные продажи: учесть все",
    },
    returns: {
      negative: "Да, вычесть: это возвраты",
      "as-written": "Нет, оставить как записано",
    },
    returnsColumn: {
      "take-off": "Вычесть: в\u00a0продажах возвраты ещё не учтены",
      "already-off": "Не вычитать: продажи уже за вычетом возвратов",
    },
    decimals: (count: string) => `${count} знака после запятой`,
  },
  understood: {
    label: "Что поняли из файла",
    change: "изменить",
    file: "Файл",
    encoding: "Кодировка",
    delimiter: "Разделитель",
    tablesOf: (count: string) => `таблиц: ${count}`,
    format: "Вид файла",
    layouts,
    headerRow: "Заголовки",
    headerRowAt: (row: number) => `строка ${String(row)}`,
    numbers: "Числа",
    numberForms: { ",": "1\u00a0234,56", ".": "1,234.56" },
    dates: "Даты",
    stated: "Итог в файле",
    statedMatches: "сошёлся",
    statedDiffers: "не сошёлся",
    period: "Период",
    step: "Шаг",
    measure: "Считаем по",
    noCurrency: "не указана",
    currency: "Валюта",
    currencies: {
      RUB: "₽ рубль",
      USD: "$ доллар США",
      EUR: "€ евро",
      KZT: "₸ тенге",
      BYN: "белорусский рубль",
      CNY: "¥ юань",
    },
    invented: "пример, всё вымышлено",
    ...fileForms,
    formats: {
      text: "текст",
      xlsx: "Excel, xlsx",
      ods: "OpenDocument, ods",
      xls: "Excel, xls",
      spreadsheetml: "Excel, XML",
      html: "таблица HTML",
      parquet: "Parquet",
      json: "JSON",
    } satisfies Record<FormatName, string>,
    byHand: "выбрано вами",
    guessed: "поняли сами",
    sure: (percent: string) => `уверенность ${percent}`,
    rowNumber: "Номер строки с заголовками",
    apply: "Применить",
  },
  check,
  fieldNames,
  fieldPurposes,
  compare,
  verify,
  filters,
  settings: {
    label: "Настройки отчёта",
    classes: analyseClasses,
    note: "Отчёт пересчитается на месте. Адрес страницы запомнит настройки, но не данные.",
    unit: "Чьи деньги складываем",
    units,
    measure: "Ранжировать по",
    measures,
    abc: "Границы ABC",
    aUpTo: "A до",
    bUpTo: "B до",
    presetOneC: "как в\u00a01С:УТ, 80-15-5",
    xyz: "XYZ",
    xyzRules: { frequency: "частота покупок", variation: "изменчивость" },
    xFrom: "X от",
    yFrom: "Y от",
    xUpTo: "X до",
    yUpTo: "Y до",
    since: "Считать шаги",
    sinces: { window: "за весь период", firstPurchase: "с первой покупки" },
    partial: "Не считать неполные первый и последний шаг",
    step: "Шаг",
    steps,
    auto: "авто",
    autoIs: (chosen: string) => `авто: ${chosen}`,
    dependency: "Пороги зависимости",
    key: "ключевой",
    critical: "критический",
    mono: "моно",
    lost: "Потерян, если молчит",
    lostFactor: "дольше",
    lostFactorUnit: "своих ритмов",
    lostDays: "и дольше",
    lostDaysUnit: "дней",
    asOf: "На дату",
    looksBack: "Готовые дни: конец прошлого месяца, квартала и года",
    lastDay: "последний день данных",
    reset: "Вернуть исходные",
    saved:
      "Это сохранённый отчёт: данных в нём нет. Чтобы пересчитать с другими настройками, положите сам файл выгрузки.",
    waiting: "В адресе есть настройки отчёта: они применятся к вашему файлу.",
    notInFile: "нет в файле",
    xyzBorders: "Границы XYZ",
    wholeWrong: "Целое число больше нуля.",
    numberWrong: "Число больше нуля.",
    percentWrong: "Число от 0\u00a0до 100.",
    orderWrong: "Эта граница не вяжется с соседней.",
    stale: "Отчёт на странице посчитан с другими настройками.",
    recalculate: "Пересчитать",
  },
  actions: {
    label: "Что сделать с отчётом",
    share: "Поделиться",
    print: "Печать",
    another: "Другой файл",
    forget: "Убрать файл",
  },
};

export type AnalyseMessages = typeof analyse;
