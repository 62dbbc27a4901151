import type { AbcClass, XyzClass } from "../../domain/words.ts";
import { counted, pluralForm } from "../plural.ts";
import type { PluralForms } from "../plural.ts";
import { reportClasses } from "./report-classes.ts";
import { reportDependency } from "./report-dependency.ts";
import { reportFilters } from "./report-filters.ts";
import { reportHeadline } from "./report-headline.ts";
import { reportViewer } from "./report-viewer.ts";
import { reportWords } from "./report-words.ts";
import { reportYearOnYear } from "./report-year-on-year.ts";

const are = (count: number, forms: PluralForms): string => pluralForm("ru", count, forms);
const customers = (count: number): string => counted("ru", count, reportWords.nouns.customer);
/** A sentence ends in one full stop, also after `тыс.` */
const stopped = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** Words of the report. Arguments are ready text, except counts, which choose the form of a noun. */
export const report = {
  ...reportWords,
  filters: reportFilters,
  headline: reportHeadline,
  viewer: reportViewer,
  document: {
    kind: "Отчёт о клиентах",
    contents: "Содержание отчёта",
    masked: "Имена скрыты отправителем",
    source: (rows: string) => `Расчёт по файлу, ${rows}`,
    incomplete: {
      rejected: (rows: string) => `Отчёт неполный: посчитан без ${rows}, прочитать не удалось.`,
      total: "Итог, записанный в файле, с\u00a0принятым не сошёлся.",
      truncated: "Файл обрывается на полуслове: выгрузите его ещё раз.",
      subtotals: "Подытоги, записанные в файле, не сошлись со своими строками.",
      formulas: "У\u00a0части формул нет сохранённого значения: их ячейки посчитаны пустыми.",
      revenue: (column: string) =>
        `Сумма взята из\u00a0столбца «${column}», единственного с\u00a0числами: проверьте, продажи\u00a0ли это.`,
      others: (listed: number, of: string) =>
        `Поимённо здесь ${are(listed, { one: "стоит", other: "стоят" })} ${listed} ${are(listed, { one: "крупнейший", other: "крупнейших" })} из\u00a0${of}, остальные сложены в\u00a0одну строку. Итоги, доли и\u00a0концентрация посчитаны по\u00a0всем, списки и\u00a0план\u00a0— только по\u00a0названным.`,
    },
    howToRead: "Как читать",
    table: "Таблица",
    showTable: "Показать таблицу",
    method: "Правила полностью",
    open: (topic: string) => `Раскрыть: ${topic}`,
    close: (topic: string) => `Свернуть: ${topic}`,
    share: "Доля",
    sharePercent: "Доля, %",
    of: "из",
    total: "Всего",
    unknown: "неизвестно",
    partial: "неполный",
  },
  figures: {
    label: "Главные числа",
    margin: (margin: string, revenue: string) => `${margin} от выручки ${revenue}`,
    revenueBeside: (revenue: string) => `при выручке ${revenue}`,
    period: (span: string) => `за ${span}`,
    lastSteps: (count: number, steps: string) => `За ${count} ${steps}`,
    against: (change: string, count: number) => `${change} к предыдущим ${count}`,
    customers: "Клиентов",
    giveTheMost: (count: number, share: string) =>
      `${share} ${are(count, { one: "даёт", other: "дают" })} ${customers(count)}`,
    largest: "Крупнейший клиент",
    largestDecider: "Решает один человек",
    largestNote: (name: string, level: string) => `${name}; порог ${level}`,
    largestDeciderNote: (name: string, entities: number, level: string) =>
      `${name}, ${counted("ru", entities, { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" })}; порог ${level}`,
    effective: "Как будто равных клиентов",
    effectiveNote: (hhi: string) => `индекс Херфиндаля (HHI)\u00a0${hhi}`,
    effectiveBoth: (number: string, byPerson: string, byEntity: string) =>
      `по юрлицам кажется ${number}; HHI\u00a0${byPerson} и ${byEntity}`,
    lost: "Вероятно потеряны",
    lostNote: (share: string, measure: string, inA: number) =>
      `${share} ${measure} за весь период${inA > 0 ? `, класса\u00a0A\u00a0— ${inA}` : ""}`,
    lostNobody: "никто не молчит дольше обычного",
  },
  ...reportClasses,
  ...reportYearOnYear,
  ...reportDependency,
  matrix: {
    topic: "ABC-XYZ",
    headline: (count: number, share: string, measure: string) =>
      `${customers(count)} класса\u00a0A ${are(count, { one: "даёт", other: "дают" })} ${share} ${measure}`,
    regular: {
      frequency: (steady, of, each) =>
        steady === of
          ? `, и все покупают почти ${each}`
          : steady === 0
            ? ", но ни один не покупает регулярно"
            : `, ${steady} из них ${are(steady, { one: "покупает", other: "покупают" })} почти ${each}`,
      variation: (steady, of) =>
        steady === of
          ? ", и все берут ровно"
          : steady === 0
            ? ", но ни один не берёт ровно"
            : `, ${steady} из них ${are(steady, { one: "берёт", other: "берут" })} ровно`,
    } as Record<"frequency" | "variation", (steady: number, of: number, each: string) => string>,
    nobody: "Класса\u00a0A нет: ни у кого нет положительной суммы",
    subtitle: (measure: string, rule: string) => `Число клиентов и доля ${measure}. ABC: ${rule}.`,
    xyzBy: {
      frequency: (count: string, steps: string) =>
        ` XYZ: в какой части из ${count}\u00a0${steps} была покупка.`,
      variation: (count: string, steps: string) =>
        ` XYZ: отклонение от своего среднего за ${count}\u00a0${steps}.`,
    },
    noXyz: " XYZ не посчитан: в данных меньше трёх шагов.",
    columnHeads: {
      frequency: (x: string, y: string, steps: string): Record<XyzClass, string> => ({
        X: `покупка в ≥ ${x} ${steps}`,
        Y: `от ${y} до ${x} ${steps}`,
        Z: `реже ${y} ${steps}`,
      }),
      variation: (x: string, y: string): Record<XyzClass, string> => ({
        X: `отклонение до ${x}`,
        Y: `от ${x} до ${y}`,
        Z: `больше ${y}`,
      }),
    },
    caption: "Девять групп: класс по сумме и по ритму",
    abcHead: "Класс по сумме",
    nobodyHere: "никого",
    howToRead: (measure: string): readonly string[] => [
      `Строка\u00a0— сколько ${measure} приносит клиент, столбец\u00a0— насколько ровно он покупает. Чем темнее клетка, тем больше её доля.`,
      "Нажмите клетку, чтобы увидеть, кто в ней.",
    ],
    chosen: (cell: string, name: string, count: number, share: string, measure: string) =>
      `${[cell, name].filter((part) => part !== "").join(" ")}: ${customers(count)}, ${share} ${measure}`,
    open: (cell: string, name: string, count: number) => `${cell} ${name}: ${customers(count)}`,
    more: (count: number) => `и ещё ${count}`,
    lesson: "Урок: что делать с каждой из девяти групп",
    inTable: "Показать в таблице клиентов",
    oneClass: {
      title: (letter: string) => `${letter} почти у всех`,
      tryOther: "Попробуйте другой шаг или другое правило XYZ.",
    },
    border: {
      title: "На границе классов",
      customer: (name: string, classes: string, same: number, of: number) =>
        `${name}: ${classes}, ${same} из ${of}`,
      more: (count: number) => `и ещё ${customers(count)}`,
      listed: "Это только те, кто стоит в\u00a0отчёте поимённо.",
    },
    certain: (letter: AbcClass, same: number, of: number) => `${letter} в ${same} из ${of}`,
    certainShort: (same: number, of: number) => `${same} из ${of}`,
    borderShort: (classes: string, same: number, of: number) => `${classes}, ${same} из ${of}`,
    onTheBorder: (classes: string, same: number, of: number) =>
      `${classes}: на границе (${same} из ${of})`,
    or: " или ",
    otherMeasure: (measure: string, letter: AbcClass) => `по ${measure}\u00a0— ${letter}`,
    groupName: "Группа",
    advice: "Что делать",
    provisionalShort: "предв.",
    provisional: "буква предварительная: покупает меньше трёх шагов",
  },
  customersBlock: {
    topic: "Клиенты",
    headline: (count: number, measure: string) => `${customers(count)} по ${measure}`,
    subtitle: (unit: string, steps: string | null) =>
      [
        unit === "" ? "" : stopped(`Суммы за весь период, ${unit}`),
        steps === null
          ? ""
          : `Столбики: ${steps}, у каждого клиента свой масштаб; неполные светлее.`,
        "Молчит и обычный промежуток\u00a0— в днях.",
      ]
        .filter((part) => part !== "")
        .join(" "),
    caption: "Все клиенты",
    cutCaption: (listed: number) =>
      `${counted("ru", listed, { one: "крупнейший клиент", few: "крупнейших клиента", many: "крупнейших клиентов", other: "крупнейших клиента" })} и\u00a0остальные одной строкой`,
    others: (count: string) => `Остальные (${count})`,
    days: "дней",
    columns: {
      rank: "№",
      name: "Клиент",
      decides: "Кто решает",
      class: "Класс",
      certainty: "Надёжность класса",
      share: "Доля",
      margin: "Маржа",
      series: (steps: string) => `Динамика, ${steps}`,
      silent: "Молчит\u00a0/ обычно",
      state: "Состояние",
    },
    search: "Найти клиента или ИНН",
    allClasses: "Все классы",
    allStates: "Все состояния",
    allTypes: "Все типы",
    allManagers: "Все менеджеры",
    allRegions: "Все регионы",
    filterClass: "Класс",
    filterState: "Состояние",
    filterType: "Тип",
    filterManager: "Менеджер",
    filterRegion: "Регион",
    reset: "Сбросить",
    found: (count: number, of: string) =>
      `${pluralForm("ru", count, { one: "Найден", other: "Найдено" })} ${count} из ${of}`,
    nobody: "Под такой отбор никто не подходит.",
    showAll: (count: string) => `Показать все ${count}`,
    showFewer: "Свернуть список",
    sort: (column: string) => `Сортировать: ${column}`,
    active: (count: number) => `${count} ${are(count, { one: "активен", other: "активны" })}`,
    details: "Подробно",
  },
};

/** The words of the blocks that are told first; see `report-further.ts` for the others. */
export type FirstMessages = typeof report;
