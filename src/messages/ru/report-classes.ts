import type { LineProperty } from "../../domain/words.ts";

type Reading = "frequency" | "variation";

/** Of classes: by which rule, how firm, how well they divide. Russian is the shape. */
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
