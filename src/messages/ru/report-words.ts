import type {
  AbcClass,
  CustomerState,
  DependencyStatus,
  Measure,
  Step,
  Unit,
  XyzClass,
} from "../../domain/words.ts";
import type { PluralForms } from "../plural.ts";
import { customerTypeNames } from "./customer-types.ts";

/** A measure in the forms that sentences need. */
export interface MeasureWords {
  /** In the head of a column. */
  readonly head: string;
  /** Inside a sentence: `по валовой прибыли` and `26,9 % валовой прибыли`. */
  readonly of: string;
  readonly by: string;
  readonly subject: string;
  /** What nobody has where the base is 0. */
  readonly positive: string;
}

const customer: PluralForms = { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" };
const customerOf: PluralForms = { one: "клиента", other: "клиентов" };

/** Single words of the report: what the closed lists of the trade are called. */
export const reportWords = {
  measures: {
    grossProfit: {
      head: "Валовая прибыль",
      of: "валовой прибыли",
      by: "валовой прибыли",
      subject: "валовая прибыль",
      positive: "положительной валовой прибыли",
    },
    revenue: {
      head: "Выручка",
      of: "выручки",
      by: "выручке",
      subject: "выручка",
      positive: "положительной выручки",
    },
    quantity: {
      head: "Количество",
      of: "проданного количества",
      by: "количеству",
      subject: "количество",
      positive: "положительного количества",
    },
    orders: {
      head: "Заказы",
      of: "заказов",
      by: "числу заказов",
      subject: "число заказов",
      positive: "заказов",
    },
  } satisfies Record<Measure, MeasureWords> as Record<Measure, MeasureWords>,
  units: {
    entity: { head: "По юрлицам", party: "Юрлицо" },
    customer: { head: "По клиентам", party: "Клиент" },
    group: { head: "По группам компаний", party: "Группа" },
    keyPerson: { head: "По тем, кто решает", party: "Кто решает" },
  } as Record<Unit, { readonly head: string; readonly party: string }>,
  steps: {
    week: {
      name: "неделя",
      count: { one: "неделя", few: "недели", many: "недель", other: "недели" },
      full: {
        one: "полная неделя",
        few: "полные недели",
        many: "полных недель",
        other: "полные недели",
      },
      of: "недель",
      each: "каждую неделю",
      by: "по неделям",
    },
    month: {
      name: "месяц",
      count: { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" },
      full: {
        one: "полный месяц",
        few: "полных месяца",
        many: "полных месяцев",
        other: "полных месяца",
      },
      of: "месяцев",
      each: "каждый месяц",
      by: "по месяцам",
    },
    quarter: {
      name: "квартал",
      count: { one: "квартал", few: "квартала", many: "кварталов", other: "квартала" },
      full: {
        one: "полный квартал",
        few: "полных квартала",
        many: "полных кварталов",
        other: "полных квартала",
      },
      of: "кварталов",
      each: "каждый квартал",
      by: "по кварталам",
    },
  } as Record<
    Step,
    {
      readonly name: string;
      readonly count: PluralForms;
      /** Those that are not partial, counted. */
      readonly full: PluralForms;
      readonly of: string;
      readonly each: string;
      readonly by: string;
    }
  >,
  dependency: {
    none: "обычный",
    key: "ключевой",
    critical: "критический",
    mono: "моно",
  } as Record<DependencyStatus, string>,
  /** The same where a column is narrow. */
  dependencyShort: {
    none: "",
    key: "ключ.",
    critical: "критич.",
    mono: "моно",
  } as Record<DependencyStatus, string>,
  states: {
    active: "активен",
    cooling: "остывает",
    lost: "вероятно потерян",
    "one-time": "разовый",
    none: "не покупал",
  } as Record<CustomerState, string>,
  stateReasons: {
    silence: "молчит дольше своего обычного",
    "pooled-silence": "молчит дольше обычного для всех: свой ритм по двум покупкам не виден",
    value: "покупает меньше половины прежнего",
    products: "берёт вдвое меньше разных товаров",
  } as Record<"silence" | "pooled-silence" | "value" | "products", string>,
  /** Names and advice of the nine cells [X5]; by letters, value first. */
  cells: {
    A: {
      X: { name: "Опора", advice: "беречь: план встреч, второй контакт" },
      Y: { name: "Крупные с паузами", advice: "узнать, где берут в паузах" },
      Z: { name: "Крупные редкие", advice: "готовить каждую сделку заранее" },
    },
    B: {
      X: { name: "Надёжная середина", advice: "растить: кто дорастёт до A" },
      Y: { name: "Середина с паузами", advice: "предложить ритм: график, запас" },
      Z: { name: "Редкая середина", advice: "вести от проекта к проекту" },
    },
    C: {
      X: { name: "Мелкие постоянные", advice: "обслуживать просто и дёшево" },
      Y: { name: "Мелкие с паузами", advice: "общие предложения, без КАМ" },
      Z: { name: "Случайные", advice: "времени КАМ не тратить" },
    },
  } as Record<AbcClass, Record<XyzClass, { readonly name: string; readonly advice: string }>>,
  nouns: {
    customer,
    customerOf,
    party: {
      keyPerson: { one: "решение", few: "решения", many: "решений", other: "решения" },
      group: { one: "группа", few: "группы", many: "групп", other: "группы" },
      customer,
      entity: customer,
    } as Record<Unit, PluralForms>,
    row: { one: "строка", few: "строки", many: "строк", other: "строки" } as PluralForms,
    /** After `без`: `без 2 строк`. */
    rowWithout: { one: "строки", other: "строк" } as PluralForms,
    /** After `по`: `по 6 700 строкам`. */
    rowBy: { one: "строке", other: "строкам" } as PluralForms,
    day: { one: "день", few: "дня", many: "дней", other: "дня" } as PluralForms,
    order: { one: "заказ", few: "заказа", many: "заказов", other: "заказа" } as PluralForms,
  },
  types: customerTypeNames,
  dimensions: {
    department: "Отделы",
    manager: "Менеджеры",
    region: "Регионы",
  } as Record<"department" | "manager" | "region", string>,
};

export type ReportWords = typeof reportWords;
