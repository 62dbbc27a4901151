import { counted, pluralForm } from "../plural.ts";
import { boundMessages } from "../typography.ts";

const entities = (count: number): string =>
  counted("ru", count, { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" });
const monthsOf = (count: number): string =>
  counted("ru", count, {
    one: "полный месяц",
    few: "полных месяца",
    many: "полных месяцев",
    other: "полного месяца",
  });
const goes = (count: number): string => pluralForm("ru", count, { one: "уйдёт", other: "уйдут" });

/** Words of the block "what if we lose somebody". */
export const reportLoss = boundMessages({
  lossBlock: {
    topic: "Что, если уйдёт…",
    headline: (who: string, count: number, left: string, measure: string, now: string) =>
      `Если ${goes(count)} ${who}, останется ${left} ${measure} из ${now}.`,
    nobodyLeft: (who: string, count: number) =>
      `Если ${goes(count)} ${who}, не останется ни одного клиента.`,
    withBook: (manager: string) => `${manager} с портфелем`,
    andMore: (count: number) => `ещё ${count}`,
    nobodyKnown: "Названных в этих данных нет: ничего не изменится.",
    nobodyNamed: "Пока никто не уходит.",
    survival: {
      covered: (profit: string, costs: string) =>
        `Постоянные расходы будут покрыты: ${profit} валовой прибыли в месяц при расходах ${costs}.`,
      short: (missing: string) => `На постоянные расходы будет не хватать ${missing} в месяц.`,
      lasts: (months: string) => `Резерва хватит на ${months}.`,
      atOnce: "Резерва не хватит и на месяц.",
      months: (text: string, whole: number | null) =>
        `${text}\u00a0${whole === null ? "месяца" : pluralForm("ru", whole, { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" })}`,
      title: "Постоянные расходы и резерв",
      noCost:
        "Сколько продержится компания, сказать нельзя: себестоимость известна не по всем строкам, а значит, и валовая прибыль.",
      noMonth:
        "Сколько продержится компания, сказать нельзя: в данных нет ни одного полного месяца.",
      noReserve: "Резерв не указан.",
    },
    suggestion: {
      headline: (name: string, left: string, measure: string, now: string) =>
        `Если уйдёт крупнейший, ${name}, останется ${left} ${measure} из ${now}.`,
      next: (name: string, share: string) => `Крупнейшим станет ${name}: ${share}.`,
      caption: "Если уйдёт один из пяти крупнейших",
    },
    subtitle: (measure: string, unit: string) =>
      `${measure} за весь период, ${unit.toLocaleLowerCase("ru")}. Считаем, что остальные покупают как прежде.`,
    howToRead: {
      steps:
        "Ступень\u00a0— деньги, которые уходят вместе с названным. Общие деньги двоих уходят один раз.",
      shares: "Доли после\u00a0— от того, что останется, поэтому у оставшихся они растут.",
      bars: "Пустая полоса\u00a0— доля сейчас, закрашенная\u00a0— после.",
      months: (count: number) =>
        `Месяцы резерва = резерв / (постоянные расходы − средняя валовая прибыль в месяц за ${monthsOf(count)}).`,
    },
    before: "сейчас",
    after: "после",
    gone: "уходит",
    now: "Сейчас",
    left: "Останется",
    others: (count: number) => `ещё ${entities(count)}`,
    otherParties: (count: number) => `ещё ${count}`,
    sharesTitle: "Доли до и после",
    sharesSubtitle: (measure: string) => `Доля ${measure}, %: сейчас и от того, что останется.`,
    table: {
      caption: "До и после",
      what: "Показатель",
      now: "Сейчас",
      after: "После",
      revenue: "Выручка",
      grossProfit: "Валовая прибыль",
      customers: "Клиентов",
      largest: "Крупнейший",
      largestShare: "Доля крупнейшего",
      hhi: "Индекс Херфиндаля (HHI)",
      effective: "Как будто равных",
      monthly: "Валовая прибыль в месяц",
      fixedCosts: "Постоянные расходы в месяц",
      covered: "Расходы покрыты",
      yes: (over: string) => `да, +${over}`,
      no: (under: string) => `нет, −${under}`,
      reserve: "Резерва хватит",
      endless: "без срока",
    },
    sharesTable: {
      caption: "Доли до и после",
      party: "Кто",
      before: "Доля сейчас",
      after: "Доля после",
      statusBefore: "Порог сейчас",
      statusAfter: "Порог после",
    },
    parties: {
      caption: "Кто уходит и что уносит",
      who: "Кто",
      kind: "Кем назван",
      entities: "Юрлиц",
      revenue: "Выручка",
      share: "Доля",
      removed: "Сверх предыдущих",
      left: "Останется",
      next: "Крупнейший потом",
      nextShare: "Его доля потом",
    },
    kinds: {
      entity: "юрлицо",
      customer: "клиент",
      group: "группа компаний",
      keyPerson: "кто решает",
      manager: "портфель менеджера",
    },
    rises: {
      title: "Кто станет опасно велик",
      one: (name: string, share: string, level: string) =>
        `${name}: ${share}, выше порога ${level}.`,
    },
    unknown: {
      title: "Не найдены в этих данных",
      text: (names: string) => `${names}: на расчёт не влияют.`,
    },
  },
});

export type ReportLossMessages = typeof reportLoss;
