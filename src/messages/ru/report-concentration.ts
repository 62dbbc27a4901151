import type { AbcClass, Step } from "../../domain/words.ts";
import { counted } from "../plural.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("ru", count, reportWords.nouns.customer);
/** A sentence ends in one full stop, also after `тыс.` */
const stopped = (text: string): string => (text.endsWith(".") ? text : `${text}.`);
const largest = (count: number): string =>
  count === 1 ? "Крупнейший клиент даёт" : `${count === 2 ? "Два" : "Три"} крупнейших клиента дают`;

/** How much the largest bring, at once and step by step. */
export const reportConcentration = {
  curve: {
    topic: "Концентрация",
    headline: (first: number, share: string, last: number, restShare: string) =>
      `${largest(first)} ${share}, а ${customers(last)} класса\u00a0C\u00a0— ${restShare}`,
    headlineNoC: (first: number, share: string) => `${largest(first)} ${share}`,
    nobody: "Кривой нет: ни у кого нет положительной суммы",
    subtitle: (measure: string) =>
      `Накопленная доля ${measure}, %; клиенты по убыванию, от крупнейшего.`,
    equalNote: (count: string) => `Будь все (${count}) равны, кривая была бы пунктирной прямой.`,
    axis: (measure: string) => `клиенты по убыванию ${measure}`,
    equal: "если бы все были равны",
    border: (letter: AbcClass, level: string) => `граница ${letter}: ${level}`,
    first: (share: string) => `три первых: ${share}`,
    caption: "Накопленная доля",
    facts: {
      top: (count: number) => (count === 1 ? "Первый" : `Первые ${count}`),
      lastC: (count: number) => `Последние ${count} (C)`,
      effective: "Как будто равных",
      gini: "Коэффициент Джини",
      hhi: "Индекс Херфиндаля (HHI)",
      oneTime: "Разовые покупатели",
      group: "Клиенты",
      value: "Доля",
    },
  },
  periods: {
    topic: { week: "По неделям", month: "По месяцам", quarter: "По кварталам" } as Record<
      Step,
      string
    >,
    lastAgainst: (count: number, steps: string, sum: string, change: string, grown: boolean) =>
      `За последние ${count} ${steps} ${sum}: на ${change} ${grown ? "больше" : "меньше"}, чем за предыдущие ${count}`,
    lastAlike: (count: number, steps: string, sum: string) =>
      `За последние ${count} ${steps} ${sum}, столько же, сколько за предыдущие ${count}`,
    average: (sum: string, step: string, best: string) =>
      `В среднем ${sum} в ${step}; больше всего\u00a0— ${best}`,
    nothing: "Сумм по шагам в этом отчёте нет",
    subtitle: (measure: string, by: string, unit: string) =>
      stopped(`${measure} ${by}${unit === "" ? "" : `, ${unit}`}`),
    howToRead: {
      partial: (names: string) =>
        `Заштрихованы неполные: ${names}. Данные в них начинаются или кончаются посреди шага, поэтому в XYZ и сравнения они не входят, а в суммы и доли входят.`,
      whole: "Все шаги полные.",
    },
    columns: {
      step: "Шаг",
      customers: "Клиентов",
      top1: "Доля крупнейшего",
      hhi: "HHI",
    },
  },
  hhi: {
    bands: {
      low: "низкая концентрация",
      moderate: "умеренная концентрация",
      high: "высокая концентрация",
    },
    banded: (hhi: string, band: string) => `HHI\u00a0${hhi}: ${band} по меркам рынков.`,
    borrowed: (low: string, high: string) =>
      `Индекс Херфиндаля (HHI)\u00a0— сумма квадратов долей: 10\u00a0000\u00a0у\u00a0единственного клиента. Границы ${low} и ${high} заимствованы из антимонопольного права, где ими мерят рынки; для клиентов одной компании это только ориентир.`,
  },
  concentration: {
    lines: { top1: "крупнейший", top3: "три первых", top10: "десять первых" },
    of: { top1: "крупнейшего", top3: "трёх крупнейших" },
    finding: {
      risen: (of: string, first: string, last: string) =>
        `Доля ${of} выросла с\u00a0${first} до\u00a0${last}`,
      fallen: (of: string, first: string, last: string) =>
        `Доля ${of} снизилась с\u00a0${first} до\u00a0${last}`,
      alike: (of: string, first: string, last: string) =>
        `Доля ${of} почти не изменилась: была ${first}, стала ${last}`,
    },
    subtitle: {
      trailing: (measure: string) =>
        `Доля ${measure} у\u00a0крупнейших за скользящие 12\u00a0месяцев, %. Ниже\u00a0— индекс Херфиндаля (HHI).`,
      own: (measure: string) =>
        `Доля ${measure} у\u00a0крупнейших в\u00a0каждом шаге, %. Ниже\u00a0— индекс Херфиндаля (HHI).`,
    },
    point: (step: string, line: string, value: string) => `${step}, ${line}: ${value}`,
    hhiTitle: "HHI",
    band: (index: string, word: string) => `${word}: от ${index}`,
    caption: "Концентрация по шагам",
    columns: { top1: "Первый", top3: "Первые 3", top10: "Первые 10" },
    groups: {
      trailing: "За 12\u00a0месяцев, которые кончаются этим шагом",
      own: "В\u00a0самом шаге",
    },
  },
};

export type ReportConcentrationMessages = typeof reportConcentration;
