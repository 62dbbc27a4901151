import { counted, pluralForm } from "../plural.ts";

const beside = (other: string | null): string => (other === null ? "" : `, а ${other}`);

const neuter = ["Два", "Три", "Четыре", "Пять", "Шесть", "Семь", "Восемь", "Девять", "Десять"];
const entitiesInWords = (count: number): string =>
  `${neuter[count - 2] ?? String(count)} ${pluralForm("ru", count, { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" })}`;

/** How a level that is reached only together is called. */
const reached = {
  none: () => "",
  key: (level: string) => `: ключевая доля, от ${level}`,
  critical: (level: string) => `: критическая доля, выше ${level}`,
  mono: (level: string) => `: монозависимость, выше ${level}`,
};

/** Words of the block of dependency. */
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
    independent: (parties: string) => `на\u00a0деле: ${parties}`,
    levels: { key: "ключевой", critical: "критический", mono: "моно" },
    axisCut: (from: string, to: string) => `ось разорвана между ${from} и ${to}`,
    monoFurther: (level: string) => `Ось разорвана: порог ${level} дальше вправо.`,
    rest: (parties: string) => `ещё ${parties}`,
    restShare: (share: string, below: string) => `${share}, все меньше ${below}`,
    /** `Три юрлица по 8 % — это один человек с 24 %` and the like [K2]. */
    joined: {
      entities: (count: number) => entitiesInWords(count),
      each: (share: string) => `по ${share}`,
      parts: (list: string) => `(${list})`,
      andMore: (list: string) => `(${list} и\u00a0другие)`,
      one: { keyPerson: "один человек", group: "одна группа", customer: "один клиент" },
      sentence: (
        entities: string,
        parts: string,
        one: string,
        share: string,
        status: "none" | "key" | "critical" | "mono",
        level: string,
      ) => `${entities} ${parts}\u00a0— это ${one} с\u00a0${share}${reached[status](level)}.`,
      named: (name: string, sentence: string) => `${name}. ${sentence}`,
    },
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
      hiddenMore: "Ещё скрытые зависимости",
      hiddenAll: "Скрытые зависимости",
      insideTitle: "Скрыто внутри",
      inside: (place: string, largest: string, share: string, party: string, together: string) =>
        `${place}: крупнейшее юрлицо, ${largest},\u00a0— ${share}, а\u00a0${party} вместе\u00a0— ${together}.`,
      distance: (sum: string, level: string) =>
        `Чтобы его доля опустилась до ${level}, остальные должны принести ещё ${sum}.`,
    },
  },
  distance: {
    caption: "Сколько должны добавить остальные",
    level: "Чтобы доля упала до",
    note: "Считается при неизменной сумме самого крупного; прочерк\u00a0— он уже ниже.",
  },
  standards: (key: string) =>
    `${key}\u00a0— уровень, с\u00a0которого МСФО (IFRS)\u00a08 (п.\u00a034) и US\u00a0GAAP (ASC\u00a0280-10-50-42) велят раскрывать зависимость от покупателя; компании под общим контролем там\u00a0— один покупатель.`,
};

export type ReportDependencyMessages = typeof reportDependency;
