import { counted, pluralForm } from "../plural.ts";
import type { PluralForms } from "../plural.ts";
import { reportWords } from "./report-words.ts";

const are = (count: number, forms: PluralForms): string => pluralForm("ru", count, forms);
const customers = (count: number): string => counted("ru", count, reportWords.nouns.customer);
const cool = { one: "остывает", other: "остывают" };

/** Words of the block of those who are silent, of their time, of models and of the next purchases. */
export const reportSilence = {
  topic: "Молчат",
  headline: (lost: number, cooling: number, brought: string) => {
    const gone = `${customers(lost)}, похоже, ${are(lost, { one: "потерян", other: "потеряны" })}`;
    const money =
      brought === ""
        ? ""
        : `: за год до молчания ${are(lost, { one: "он дал", other: "они дали" })} ${brought}`;
    if (lost === 0) return `${customers(cooling)} ${are(cooling, cool)}`;
    const more = `ещё ${cooling} ${are(cooling, cool)}`;
    return cooling === 0 ? gone + money : `${gone}${money}${money === "" ? ", " : "; "}${more}`;
  },
  nobody: "Никто не молчит дольше своего обычного",
  subtitle: (asOf: string) =>
    `Сколько дней нет покупок на ${asOf} и какой промежуток для клиента обычный (медиана его собственных).`,
  timeline: (step: string) =>
    `Полоса\u00a0— от первой покупки до последней, штрих\u00a0— ${step} с\u00a0покупкой, пунктир\u00a0— молчание. Засечка\u00a0— день, когда оно стало дольше своего ритма.`,
  howToRead: (factor: string, days: string): readonly string[] => [
    `Вероятно потерян: молчит больше ${factor} своих обычных промежутков и больше ${days}. Остывает: уже больше полутора промежутков и 30\u00a0дней, либо покупает вдвое меньше прежнего.`,
    "Это признак, а не факт: на реальных данных около трети отмеченных покупают снова. Позвоните, прежде чем вычёркивать.",
  ],
  caption: "Кто молчит или остывает",
  more: (count: number) =>
    `И ещё ${customers(count)}: отберите их по состоянию в таблице клиентов.`,
  columns: {
    customer: "Клиент",
    class: "Класс",
    stake: (measure: string) => `${measure} за год до последней покупки`,
    silent: "Молчит",
    usual: "Обычно",
    state: "Состояние",
    why: "Почему отмечен",
    bgnbd: "Ещё покупает, по BG/NBD",
    paretoNbd: "Ещё покупает, по Pareto/NBD",
    manager: "Кто ведёт",
  },
  days: "дней",
  pooled: (days: string) => `сравнили с обычным для всех: ${days}`,
  unknownChance: "неизвестно",
  groups: { lost: "Вероятно потеряны", cooling: "Остывают" },
  heads: {
    usual: ["обычно,", "дней"],
    silent: ["молчит,", "дней"],
    times: ["во сколько", "раз дольше"],
    stake: (measure: string, unit: string) => [`${measure} за год`, `до молчания${unit}`],
  },
  rowNote: (classes: string, usual: string, silent: string) =>
    [classes, usual === "" ? "" : `обычно раз в\u00a0${usual}`, `молчит ${silent}`]
      .filter((part) => part !== "")
      .join(" · "),
  rowTitle: (name: string, last: string, usual: string, silent: string) =>
    `${name}: последняя покупка ${last}${usual === "" ? "" : `, обычно раз в ${usual}`}, молчит ${silent}`,
  flag: {
    title: "Признак, а не приговор",
    text: "«Вероятно потерян»\u00a0— повод позвонить: около трети отмеченных покупают снова.",
  },
  early: {
    title: "Ещё не потеряны, но пора звонить",
    row: (name: string, silent: string, usual: string, left: string) =>
      `${name}: молчит ${silent} при обычных ${usual}. Если не купит, через ${left} будет отмечен как потерянный.`,
  },
  slow: {
    title: "Молчат долго, но это их ритм",
    row: (name: string, silent: string, usual: string) =>
      `${name}: молчит ${silent}, а\u00a0покупает обычно раз в\u00a0${usual}. Потерянным не считаем.`,
  },
  moreOfThem: (count: number) => `И ещё ${customers(count)}.`,
  /** Of those in one row; null where their number is not known. */
  notListed: (count: number | null) =>
    count === null
      ? "Это только те, кто стоит в\u00a0отчёте поимённо; об остальных не\u00a0известно."
      : `Среди остальных, что стоят одной строкой, таких ${count}.`,
  models: {
    caption: "Второе мнение: модели",
    few: (repeaters: number) =>
      `Модели BG/NBD и Pareto/NBD не подбирали: повторно покупали ${repeaters}, а нужно не меньше 100.`,
    noFit: "ни одни параметры не подошли",
    notAsked: "Модели BG/NBD и Pareto/NBD для этого отчёта не подбирали.",
    ask: "Подобрать модели",
    asking: (repeaters: number) =>
      `Второе мнение: модели BG/NBD и Pareto/NBD оценят шанс, что клиент ещё покупает. Подбор по ${counted("ru", repeaters, { one: "повторному покупателю", other: "повторным покупателям" })} займёт секунду или несколько.`,
    note: "Модели считают в\u00a0неделях и не знают сезонов и проектов; это второе мнение, а не заголовок. BG/NBD о\u00a0разовых покупателях ничего не говорит: у\u00a0них «неизвестно».",
    columns: { model: "Модель", parameters: "Параметры", likelihood: "Логарифм правдоподобия" },
  },
  due: {
    caption: "Когда ждать следующую покупку",
    columns: {
      due: "Ждём",
      late: "Опаздывает",
      usual: "Обычно",
    },
    note: "Последняя покупка плюс обычный промежуток, полдня округлены вверх. Только активные и остывающие с двумя датами покупок и больше.",
  },
  heat: {
    title: "Кто и когда покупал",
    subtitle: (measure: string) =>
      `Крупнейшие по ${measure}, сверху те, кто молчит дольше всех. Чем темнее, тем ближе к\u00a0лучшему шагу самого клиента.`,
    table: (measure: string, unit: string) =>
      `${measure} по клиентам и шагам${unit === "" ? "" : `, ${unit}`}`,
    cell: (name: string, step: string, value: string) => `${name}, ${step}: ${value}`,
    legend: [
      "нет суммы",
      "до 20\u00a0%",
      "до 40\u00a0%",
      "до 60\u00a0%",
      "до 80\u00a0%",
      "лучший шаг",
    ],
  },
  calendar: {
    summary: (name: string) => `Ждём покупку: ${name}`,
    late: (name: string) => `Опаздывает с покупкой: ${name}`,
    description: (usual: string, last: string, manager: string) =>
      [
        `Обычно покупает раз в ${usual}, последняя покупка ${last}.`,
        manager === "" ? "" : `Ведёт ${manager}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    name: "Следующие покупки",
    file: "sleduyushchie-pokupki.ics",
    button: "Календарь следующих покупок (.ics)",
    which: "Чьи покупки положить в календарь",
    whose: { top: "Классы A и B", awaited: "Все, кого ждём", chosen: "Выбранные" },
    choose: "Кого положить",
    count: (count: number) =>
      counted("ru", count, { one: "событие", few: "события", many: "событий", other: "события" }),
  },
};
export type ReportSilence = typeof reportSilence;
