import { counted, pluralForm } from "../plural.ts";

const customers = (count: number): string =>
  counted("ru", count, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" });
const keyCustomers = (count: number): string =>
  counted("ru", count, {
    one: "ключевой клиент",
    few: "ключевых клиента",
    many: "ключевых клиентов",
    other: "ключевых клиента",
  });

/** Words of the block about managers and their books. Russian is the shape. */
export const reportLoad = {
  load: {
    topic: "Кто ведёт деньги",
    risky: (name: string, share: string, measure: string) =>
      `Один менеджер, ${name}, ведёт ${share} ${measure}`,
    riskySeveral: (count: number, level: string, name: string, share: string) =>
      `${counted("ru", count, { one: "менеджер", few: "менеджера", many: "менеджеров", other: "менеджера" })} ${pluralForm("ru", count, { one: "держит", other: "держат" })} больше ${level} каждый; крупнейший портфель, ${name},\u00a0— ${share}`,
    unattended: (count: number) =>
      `${keyCustomers(count)} без менеджера: за ${pluralForm("ru", count, { one: "него", other: "них" })} никто не отвечает`,
    overloaded: (name: string, keys: number, norm: number) =>
      `${name} ведёт ${counted("ru", keys, { one: "ключевого клиента", other: "ключевых клиентов" })}: больше нормы 1–${norm}`,
    calm: (level: string, name: string, share: string) =>
      `Ни один менеджер не держит больше ${level}; крупнейший портфель, ${name},\u00a0— ${share}`,
    noShares: "Портфели есть, а долей нет: ни у кого нет положительной суммы",
    nobody: "Менеджер не указан ни в одной строке",
    subtitle: (measure: string) =>
      `Доля ${measure} в портфеле каждого менеджера за весь период, %. Штриховкой\u00a0— ключевые клиенты внутри портфеля.`,
    howToRead: (norm: number, level: string): readonly string[] => [
      "Портфель\u00a0— клиенты, чья последняя строка за этим менеджером, со всей их суммой: если он уйдёт с клиентами, уйдёт и она, кто бы ни вёл их раньше.",
      `Норма\u00a0— от одного до ${norm === 3 ? "трёх" : String(norm)} ключевых клиентов на менеджера. Портфель больше ${level}\u00a0— риск для всей компании.`,
    ],
    bar: (share: string, keys: number) =>
      keys === 0
        ? share
        : `${share}, ${counted("ru", keys, { one: "ключевой", other: "ключевых" })}`,
    barKey: (name: string, share: string) => `${name}\u00a0— ${share}`,
    more: (count: number) =>
      `ещё ${counted("ru", count, { one: "менеджер", few: "менеджера", many: "менеджеров", other: "менеджера" })}, их портфели в таблице`,
    level: (level: string) => `риск: больше ${level}`,
    caption: "Портфели менеджеров",
    columns: {
      manager: "Менеджер",
      customers: "Клиентов",
      share: "Доля",
      keys: "Ключевых",
      who: "Кто ключевой",
      flags: "На что смотреть",
    },
    flags: {
      risky: (level: string) => `больше ${level}`,
      overloaded: (norm: number) => `ключевых больше ${norm}`,
    },
    callout: {
      leaving: (name: string) => `Если уйдёт ${name}`,
      takes: (share: string, measure: string, sum: string, count: number) =>
        `С портфелем могут уйти ${share} ${measure} (${sum}), ${customers(count)}.`,
      keys: (names: string) => `Ключевые внутри: ${names}.`,
      second: "Познакомьте каждого из них со вторым человеком в компании.",
      overloadedTitle: "Ключевых больше нормы",
      overloaded: (name: string, keys: number, norm: number) =>
        `${name}: ${keyCustomers(keys)}. Больше ${norm === 3 ? "трёх" : String(norm)} одному человеку хорошо не вести: передайте часть или дайте помощника.`,
      unattendedTitle: "Ключевые клиенты без менеджера",
      unattended: (names: string) =>
        `${names}: в строках нет менеджера. Назначьте, кто за них отвечает.`,
    },
  },
};

export type ReportLoadMessages = typeof reportLoad;
