import type { LineProperty } from "../../domain/words.ts";
import { counted } from "../plural.ts";
import type { PluralForms } from "../plural.ts";

type Reading = "frequency" | "variation";

const customers = (count: number): string =>
  counted("ru", count, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" });

/** Of classes: by which rule, how firm, by two measures, through time, by two readings. Russian is the shape. */
export const reportClasses = {
  classes: {
    /** After `ABC: `. */
    rule: {
      cumulative: (a: string, b: string) => `накопленная доля до ${a} и до ${b}`,
      share: (a: string, b: string) => `своя доля от ${a} и от ${b}`,
      rank: "трети списка",
      curve: "по изгибу кривой накопленной доли",
    },
    within: {
      manager: "внутри каждого менеджера",
      department: "внутри каждого отдела",
      region: "внутри каждого региона",
      category: "внутри каждой категории",
    } as Record<LineProperty, string>,
    certainty: {
      cumulative: (last: string) =>
        `Класс меняется, если сдвинуть границы, убрать ${last} или возвраты.`,
      other: (last: string) =>
        `Класс меняется, если убрать ${last} или возвраты. Границ, которые можно сдвинуть, у\u00a0этого правила нет, поэтому вариантов четыре.`,
      last: { week: "последнюю неделю", month: "последний месяц", quarter: "последний квартал" },
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
    oneClass: {
      text: (share: string, letter: string) =>
        `${share} клиентов попали в\u00a0${letter}: такое деление почти ничего не говорит.`,
      separates: (how: string) => `Клиентов разделит ${how}.`,
      nothing: "Ни другой шаг, ни другое правило их тоже не разделяют: покупают они похоже.",
      how: {
        step: (step: string) => `шаг\u00a0«${step}»`,
        rule: (rule: string) => `правило\u00a0«${rule}»`,
        both: (step: string, rule: string) => `шаг\u00a0«${step}» и правило\u00a0«${rule}»`,
      },
      rules: { frequency: "частота покупок", variation: "изменчивость" } as Record<Reading, string>,
      apply: (how: string) => `Применить: ${how}`,
    },
  },
};

export type ReportClassesMessages = typeof reportClasses;
