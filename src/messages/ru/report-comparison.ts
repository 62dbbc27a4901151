import { counted } from "../plural.ts";
import { boundMessages } from "../typography.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("ru", count, reportWords.nouns.customer);
const days = (count: number): string => counted("ru", count, reportWords.nouns.day);

/** Words of two reports against each other. */
export const reportComparison = boundMessages({
  reportsCompared: {
    headline: (measure: string, change: string, from: string, to: string) =>
      `${measure} ${change}: было ${from}, стало ${to}`,
    alike: (measure: string, sum: string) => `${measure} без перемен: ${sum}`,
    sideBySide: "Два отчёта рядом: суммы в\u00a0них не\u00a0вычесть друг из друга",
    subtitle: (after: string, before: string) => `${after} против ${before}.`,
    who: (fresh: number, gone: number, classes: number, states: number) =>
      `Новых: ${String(fresh)}, пропало: ${String(gone)}, сменили класс: ${String(classes)}, сменили состояние: ${String(states)}.`,
    nobodyInCommon:
      "Клиентов этих отчётов не\u00a0сопоставить: у\u00a0них разные единицы счёта, разные отправители или имена открыты только в\u00a0одном.",
    unlike: "Эти отчёты сделаны по-разному",
    unlikeText:
      "Разница ниже может идти от этого, а\u00a0не\u00a0от клиентов. Где числа значат разное, разницы нет вовсе.",
    terms: {
      masking: "Имена",
      unit: "Чьи деньги складываются",
      measure: "Показатель",
      currency: "Валюта",
      window: "Длина периода",
      step: "Шаг времени",
      filters: "Отбор продаж",
      identity: "Кто с\u00a0кем объединён",
      abc: "Правило ABC",
      xyz: "Правило XYZ",
      dependency: "Пороги зависимости",
      lost: "Правило потерянных",
      version: "Версия программы",
    },
    term: (name: string, before: string, after: string) =>
      `${name}: раньше\u00a0— ${before}, теперь\u00a0— ${after}`,
    masked: "скрыты",
    named: "открыты",
    days,
    currencyUnknown: "не\u00a0названа",
    all: "все продажи",
    none: "никто",
    otherwise: "иначе",
    joins: (count: number) =>
      counted("ru", count, { one: "решение", few: "решения", many: "решений", other: "решения" }),
    figures: {
      revenue: "Выручка",
      grossProfit: "Валовая прибыль",
      customers: "Клиентов",
      largest: "Доля крупнейшего",
      largestPerson: "Доля крупнейшего, кто решает",
      effectiveNumber: "Как будто равных клиентов",
      hhi: "HHI",
      inA: "Клиентов класса\u00a0A",
      lost: "Вероятно потеряны",
    },
    table: {
      figures: "Главные числа двух отчётов",
      figure: "Что",
      before: "Было",
      after: "Стало",
      change: "Разница",
      relative: "К\u00a0прежнему",
      points: (text: string) => `${text}\u00a0п.\u00a0п.`,
      customers: "Клиенты по величине перемены",
      customer: "Клиент",
      what: "Что изменилось",
      share: "Доля",
      class: "Класс",
      state: "Состояние",
      fresh: "новый",
      gone: "пропал",
      classChanged: "класс",
      stateChanged: "состояние",
      more: (count: number) => `И ещё ${customers(count)}: они есть в\u00a0CSV этой таблицы.`,
    },
  },
});

export type ReportComparisonMessages = typeof reportComparison;
