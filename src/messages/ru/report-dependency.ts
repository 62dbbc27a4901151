import { counted } from "../plural.ts";

const beside = (other: string | null): string => (other === null ? "" : `, а ${other}`);

/** Words of the block of dependency, and of what is inside departments and books. */
export const reportDependency = {
  dependencyBlock: {
    topic: "Зависимость",
    hidden: {
      keyPerson: (companies: string, share: string, measure: string) =>
        `${companies}, но решает один человек: за ним ${share} ${measure}`,
      group: (companies: string, share: string, measure: string) =>
        `${companies}, но группа одна: за ней ${share} ${measure}`,
      customer: (companies: string, share: string, measure: string) =>
        `${companies}, но клиент один: за ним ${share} ${measure}`,
    },
    over: (name: string, share: string, measure: string, status: string, level: string) =>
      `${name}: ${share} ${measure}, ${status} порог ${level} пройден`,
    statusOf: { critical: "критический", mono: "монопольный" },
    keyOnly: (count: number, share: string, level: string) =>
      `${counted("ru", count, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })} от ${level}, критических нет: крупнейший даёт ${share}`,
    nobody: (share: string, level: string) =>
      `Ни один клиент не доходит до ${level}: крупнейший даёт ${share}`,
    noBase: "Долей нет: ни у кого нет положительной суммы",
    subtitle: (measure: string, other: string | null) =>
      `Доля ${measure} за весь период, %.${other === null ? "" : ` Вертикальная засечка\u00a0— доля ${other}.`}`,
    howToRead: (key: string, critical: string, mono: string, sides: boolean) => [
      sides
        ? "Слева юрлица, как в выгрузке; справа те, кто решает. Линия ведёт от компании к её человеку: одни и те же деньги, сложенные двумя способами."
        : "Полоса\u00a0— доля одного клиента. Длина говорит, сколько уйдёт вместе с ним.",
      `Редкая штриховка\u00a0— от ${key}, частая\u00a0— выше ${critical}, сплошная\u00a0— выше ${mono}.`,
    ],
    asInFile: (parties: string) => `как в выгрузке: ${parties}`,
    independent: (parties: string) => `независимых: ${parties}`,
    levels: { key: "ключевой", critical: "критический", mono: "моно" },
    axisCut: (from: string, to: string) => `ось разорвана между ${from} и ${to}`,
    monoFurther: (level: string) => `Ось разорвана: порог ${level} дальше вправо.`,
    rest: (parties: string) => `ещё ${parties}`,
    restShare: (share: string, below: string) => `${share}, все меньше ${below}`,
    columns: {
      party: "Кто",
      share: (measure: string) => `Доля ${measure}`,
      status: "Порог",
      entities: "Юрлица",
      distance: "Сколько должны добавить остальные",
    },
    callout: {
      title: (name: string) => `Скрытая зависимость: ${name}`,
      joinedTitle: (name: string) => `За несколькими компаниями: ${name}`,
      parts: (parts: string, measure: string) => `По отдельности: ${parts} ${measure}.`,
      apart: (parts: string, measure: string) =>
        `По отдельности критических нет: ${parts} ${measure}.`,
      part: (name: string, share: string) => `«${name}»\u00a0— ${share}`,
      together: {
        keyPerson: (share: string, other: string | null, level: string) =>
          `Решение принимает один человек, и вместе это ${share}${beside(other)}. Порог ${level} пройден.`,
        group: (share: string, other: string | null, level: string) =>
          `Контроль один, и вместе это ${share}${beside(other)}. Порог ${level} пройден.`,
        customer: (share: string, other: string | null, level: string) =>
          `Клиент один, и вместе это ${share}${beside(other)}. Порог ${level} пройден.`,
      },
      managers: (names: string) => `С нашей стороны этих клиентов ведут: ${names}.`,
      byOther: (measure: string, share: string) => `по ${measure} ${share}`,
      otherTitle: (measure: string) => `По ${measure} картина другая`,
      other: (name: string, share: string, measure: string, level: string) =>
        `${name}\u00a0— ${share} ${measure}: там порог ${level} уже пройден.`,
      distance: (sum: string, level: string) =>
        `Чтобы его доля опустилась до ${level}, остальные должны принести ещё ${sum}.`,
    },
  },
  inside: {
    caption: "Внутри отделов и портфелей",
    all: "Все отделы, менеджеры и регионы",
    columns: {
      name: "Кто",
      customers: "Клиентов",
      share: "Доля в целом",
      largest: "Крупнейший",
      largestShare: "Его доля",
    },
    managerLeaving: (names: string, level: string) =>
      `Больше ${level} держится на одном менеджере (${names}): нужен второй контакт у каждого клиента.`,
  },
};

export type ReportDependencyMessages = typeof reportDependency;
