import { counted } from "../plural.ts";
import type { PluralForms } from "../plural.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("ru", count, reportWords.nouns.customer);

/** How classes are cut and change, and why the step is what it is, for the blocks that come later. Russian is the shape. */
export const reportClassRules = {
  /** A row of the settings in force. */
  inForce: {
    cumulative: (a: string, b: string) => `A до ${a}, B до ${b} накопленной доли`,
    share: (a: string, b: string) => `A от ${a}, B от ${b} собственной доли`,
    rank: "трети списка: A\u00a0— первая, B\u00a0— вторая",
    curve: "по кривой: A до точки, ближайшей к\u00a0углу, B пока сумма не меньше средней",
  },
  withinNote: (within: string) =>
    `Места и классы считаются ${within}, поэтому на общей кривой их границ нет.`,
  howToCut: {
    cumulative: (a: string) =>
      `Кривая растёт круто, пока идут крупные клиенты. Клиент, на котором она пересекает ${a}, ещё относится к\u00a0A.`,
    share: (a: string, b: string) =>
      `Класс\u00a0A\u00a0— у кого своя доля от ${a}, B\u00a0— от ${b}. Сколько накопили все вместе, на класс не влияет.`,
    rank: "Класс\u00a0A\u00a0— первая треть списка, B\u00a0— вторая. Сколько клиент приносит, на класс не влияет, только его место.",
    curve:
      "Класс\u00a0A кончается там, где кривая ближе всего к\u00a0левому верхнему углу, B\u00a0— там, где она становится положе пунктира: дальше клиент приносит меньше среднего. Если второе место раньше первого, класса\u00a0B нет.",
  },
  step: {
    byQuarters: "данные поквартальные",
    nobodyTwice: "никто не покупал дважды, поэтому месяц",
    often: (days: string) =>
      `половина выручки у\u00a0тех, кто покупает не реже раза в\u00a0${days}; это не больше 31, поэтому месяц`,
    rarely: (days: string) =>
      `половина выручки у\u00a0тех, кто покупает не чаще раза в\u00a0${days}; это больше 31, поэтому квартал`,
    short: (days: string) =>
      `покупают раз в\u00a0${days}, это больше 31, но трёх полных кварталов нет, поэтому месяц`,
    given: (days: string) => `медиана промежутков между покупками ${days}`,
  } as Record<"often" | "rarely" | "short" | "given", (days: string) => string> &
    Record<"byQuarters" | "nobodyTwice", string>,
  xyz: {
    sample: "выборочное отклонение",
    seasons: "сезоны портфеля убраны",
  },
  twoMeasures: {
    caption: (one: string, other: string) => `Класс по ${one} и по ${other}`,
    by: (measure: string) => `по ${measure}`,
    byRow: (measure: string) => `Класс по ${measure}`,
    note: "Строка\u00a0— класс по первому показателю, столбец\u00a0— по второму. На диагонали те, у\u00a0кого классы совпали.",
    differCaption: "У кого два показателя расходятся",
    margin: "Маржа",
    why: "Что это значит",
    title: (same: number, of: number) =>
      same === of
        ? "Оба показателя говорят одно"
        : `Классы по двум показателям совпали у\u00a0${same} из ${of}`,
    sameText: (one: string, other: string) =>
      `По ${one} и по ${other} у\u00a0всех один и тот же класс.`,
    group: {
      poor: (names: string) =>
        `Продаём много, зарабатываем мало: ${names}. Проверьте скидки, состав заказов и цену обслуживания.`,
      rich: (names: string) =>
        `Зарабатываем больше, чем видно по выручке: ${names}. Таких легко недооценить.`,
      higher: (one: string, other: string, names: string) =>
        `По ${one} выше, чем по ${other}: ${names}.`,
    },
    meaning: {
      poor: "оборот большой, прибыли мало: скидки или состав заказов",
      rich: "прибыли больше, чем видно по выручке",
      higher: (one: string, other: string) => `по ${one} выше, чем по ${other}`,
    },
  },
  history: {
    caption: "Кто сменил класс и когда",
    columns: {
      path: (first: string, last: string) => `Классы с ${first} по ${last}`,
      move: "Последняя смена",
      when: "Когда",
    },
    move: (from: string, to: string) => `${from}\u2060\u00a0→\u00a0${to}`,
    nobody: "–",
    note: "Класс на конец каждого полного квартала по двенадцати полным месяцам до него; «–» значит, что за эти двенадцать месяцев покупок не было.",
    title: (span: string) => `Кто сменил класс за ${span}`,
    risen: (names: string) => `Поднялись: ${names}.`,
    fallen: (names: string) => `Опустились: ${names}.`,
    span: {
      one: "квартал",
      few: "квартала",
      many: "кварталов",
      other: "квартала",
    } as PluralForms,
    mover: (name: string, move: string) => `${name} (${move})`,
    more: (count: number) => `и ещё ${customers(count)}`,
  },
  disagreement: {
    caption: "Где частота и ровность расходятся",
    columns: {
      frequency: "По частоте",
      variation: "По ровности",
      reason: "Почему",
    },
    reasons: {
      season: "сезон: покупает в одни и те же месяцы года",
      "one-big-order": "один большой заказ: половина денег пришла за один шаг",
      growth: "растёт или начал недавно: во второй половине в полтора раза больше",
      decline: "сокращается или ушёл: во второй половине в полтора раза меньше",
      projects: "проекты: между покупками есть пустые шаги",
      other: "суммы скачут без видимой причины",
    },
    note: "Частота смотрит, как часто клиент покупает, ровность\u00a0— насколько одинаковы суммы. Каждая буква по своим обычным границам, причина\u00a0— первая, которая подошла.",
  },
};

export type ReportClassRules = typeof reportClassRules;
