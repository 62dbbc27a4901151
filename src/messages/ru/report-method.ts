import type { AdjustmentKind } from "../../domain/adjustment.ts";

const adjustments: Readonly<Record<AdjustmentKind, string>> = {
  merged: "объединено клиентов",
  linked: "связей из файла и от руки",
  mended: "исправлено ячеек",
  mapped: "выбрано столбцов",
  "read-as": "решений о чтении файла",
  "tables-chosen": "выбрано листов",
  overlaps: "решений о повторах в файлах",
  duplicates: "решений о строках-близнецах",
  "currency-chosen": "выбрано валют",
  "money-rounded": "правил округления",
  "implausible-dates-accepted": "правил о далёких датах",
  tagged: "отмечено клиентов",
};

/** Words of the block that says how everything was reckoned. */
export const reportMethod = {
  method: {
    topic: "Как считали",
    headline: "Что принято, что нет и по каким правилам",
    subtitle:
      "Каждая строка файла лежит ровно в одной корзине, и корзины складываются в их общее число.",
    binsCaption: (name: string) => `Строки файла ${name}`,
    binsColumns: { bin: "Что это", rows: "Строк" },
    rows: "Всего записей",
    statedTotal: "Итог, который пишет сам файл",
    matches: "сошёлся до копейки",
    differs: "не сошёлся с принятым",
    unnamed: (sum: string) =>
      `Продажи без клиента на ${sum} не входят ни в одну долю и ни в один класс.`,
    settingsCaption: "Настройки расчёта",
    settingsColumns: { name: "Настройка", value: "Значение" },
    settings: {
      unit: "Кого складываем",
      measure: "Ранжировать по",
      abc: "Границы ABC",
      xyz: "XYZ",
      since: "Шаги считать",
      partial: "Неполные шаги",
      step: "Шаг",
      dependency: "Пороги зависимости",
      lost: "Вероятно потерян",
      asOf: "На дату",
      period: "Период",
      where: "Отбор",
      mapping: "Столбцы файла",
      adjustments: "Изменено вручную",
    },
    adjustments,
    unmatchedLinks: (count: string) =>
      `Связей из файла, для которых в\u00a0данных нет юрлица или их несколько: ${count}.`,
    chosen: { auto: "выбран автоматически", given: "выбран вами" },
    xyzRules: { frequency: "по частоте покупок", variation: "по изменчивости" },
    xyz: (rule: string, x: string, y: string) => `${rule}: X ${x}, Y ${y}`,
    since: { window: "со всего периода", firstPurchase: "с первой покупки клиента" },
    partial: { include: "считаются", exclude: "не считаются в XYZ и сравнениях" },
    lost: (factor: string, days: string) => `${factor} своих промежутка и ${days}`,
    rulesTitle: "Три правила, о которых спрашивают",
    rules: [
      "Доля считается от суммы положительных значений: клиент с убытком или одними возвратами остаётся в списке, но в знаменатель не входит.",
      "Возврат уменьшает сумму в день возврата и не отменяет покупку.",
      "Пустое «кто решает» никого не объединяет: такой клиент стоит сам за себя.",
    ],
    notesTitle: "О чём знать",
    notes: {
      "too-few-steps": "В данных меньше трёх шагов, поэтому букв XYZ нет.",
      "partial-kept": "Полных шагов меньше трёх, поэтому неполные оставлены в расчёте и помечены.",
      "one-xyz-class": "Почти все клиенты попали в один класс XYZ.",
      "cost-incomplete":
        "Себестоимость есть не во всех строках, поэтому считаем по выручке, а не по валовой прибыли.",
      "no-positive-value": "Ни у кого нет положительной суммы: доли не посчитать.",
      "measure-not-in-data":
        "В данных нет столбца для выбранного показателя, поэтому считаем по выручке.",
      "seasons-too-short": "Сезоны не убраны: для этого нужно не меньше 24\u00a0полных месяцев.",
      "seasons-empty-month":
        "Сезоны не убраны: в одном из календарных месяцев продаж не было ни разу.",
      "week-by-choice-only": "Неделя выбирается только вручную.",
    },
    rejectionsCaption: "Отклонённые строки",
    rejectionColumns: { row: "Строка", column: "Столбец", text: "Что в ячейке", reason: "Почему" },
    rejectionsMore: (count: string) => `Показаны первые, всего отклонено ${count}.`,
    rowsWord: (rows: string) => rows,
    sha: (hash: string) => `SHA-256 файла ${hash}`,
    product: (version: string, format: number) => `Камертон ${version}, отчёт версии ${format}`,
  },
};

export type ReportMethodMessages = typeof reportMethod;
