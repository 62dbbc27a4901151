import type { Unit } from "../../domain/words.ts";
import type { PluralForms } from "../plural.ts";

/** Words of the persons behind the companies, and of what is inside departments and books. Russian is the shape. */
export const reportInside = {
  persons: {
    entities: { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" } as PluralForms,
    caption: {
      entity: "Юрлица",
      keyPerson: "Кто за кем стоит: человек, его юрлица, деньги",
      group: "Группы: кто в\u00a0них и сколько это вместе",
      customer: "Клиенты из нескольких юрлиц",
    } as Record<Unit, string>,
    note: {
      entity: "",
      keyPerson:
        "Здесь те, за кем несколько юрлиц, и все, кто достиг порога. Деньги юрлица целиком идут к основному из тех, кто за него решает.",
      group: "Здесь группы из нескольких юрлиц и все, кто достиг порога.",
      customer: "Здесь клиенты из нескольких юрлиц и все, кто достиг порога.",
    } as Record<Unit, string>,
    more: (count: string) => `Показать ещё ${count}`,
    drawing: "Показать рисунком",
    person: (name: string, role: string) => (role === "" ? name : `${name} (${role})`),
    primary: (others: string) => `основной; решают и: ${others}`,
    moneyWith: (name: string) =>
      name === "" ? "не основной" : `не основной: деньги учтены у\u00a0${name}`,
    link: (person: string, entity: string, share: string | null) =>
      share === null ? `${person} и ${entity}: не основной` : `${person} и ${entity}: ${share}`,
  },
  inside: {
    caption: "Внутри отделов, портфелей и регионов",
    all: "Все отделы, портфели и регионы",
    everyReading: "Внутри: по каждой единице и по обоим показателям",
    together: (name: string, share: string) => `${name}\u00a0— ${share}`,
    reading: "Кого и по чему складываем",
    by: (unit: string, measure: string) => `${unit}, ${measure}`,
    columns: {
      name: "Кто",
      customers: "Клиентов",
      share: "Доля в целом",
      largest: "Крупнейший",
      largestShare: "Его доля",
    },
  },
};

export type ReportInside = typeof reportInside;
