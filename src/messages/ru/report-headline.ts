import { counted, pluralForm } from "../plural.ts";

/** From two to ten in words; beyond, digits. */
const ofWord = ["двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти"];
const masculine = [
  "один",
  "два",
  "три",
  "четыре",
  "пять",
  "шесть",
  "семь",
  "восемь",
  "девять",
  "десять",
];
const feminine = masculine.with(0, "одна").with(1, "две");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const of = (count: number): string => ofWord[count - 2] ?? String(count);

/** The first sentence of a report, and the one about the lost; the only place that words them. */
export const reportHeadline = {
  noCustomers: "В данных нет ни одного названного клиента.",
  noPositiveValue: (count: number, positive: string) =>
    count === 1
      ? `У единственного клиента нет ${positive}: доли и зависимость не посчитать.`
      : `Ни у одного из ${counted("ru", count, { one: "клиента", other: "клиентов" })} нет ${positive}: доли и зависимость не посчитать.`,
  oneCustomer: (name: string) => `В данных один клиент, ${name}: на нём держится всё.`,
  hidden: {
    keyPerson: (share: string, measure: string, entities: number, level: string) =>
      `Один человек решает за ${share} ${measure}, хотя ни одна из ${of(entities)} его компаний не доходит до ${level}.`,
    group: (share: string, measure: string, entities: number, level: string) =>
      `Одна группа даёт ${share} ${measure}, хотя ни одна из ${of(entities)} её компаний не доходит до ${level}.`,
    customer: (share: string, measure: string, entities: number, level: string) =>
      `Один клиент даёт ${share} ${measure}, хотя ни одно из ${of(entities)} его юрлиц не доходит до ${level}.`,
  },
  mono: (name: string, share: string, measure: string) =>
    `${name} даёт ${share} ${measure}: компания живёт одним клиентом.`,
  critical: (name: string, share: string, measure: string, level: string) =>
    `${name} даёт ${share} ${measure}: это выше критического порога ${level}.`,
  criticalWith: {
    keyPerson: (name: string, share: string, measure: string, together: string, level: string) =>
      `${name} даёт ${share} ${measure}, а вместе с другими компаниями того же человека\u00a0— ${together}: критический порог ${level} пройден.`,
    group: (name: string, share: string, measure: string, together: string, level: string) =>
      `${name} даёт ${share} ${measure}, а вместе со своей группой\u00a0— ${together}: критический порог ${level} пройден.`,
    customer: (name: string, share: string, measure: string, together: string, level: string) =>
      `${name} даёт ${share} ${measure}, а вместе с другими юрлицами того же клиента\u00a0— ${together}: критический порог ${level} пройден.`,
  },
  criticalSeveral: (count: number, name: string, share: string, measure: string, level: string) =>
    `${capital(masculine[count - 1] ?? String(count))} ${pluralForm("ru", count, { one: "клиент", few: "клиента", other: "клиентов" })} выше критического порога ${level}; крупнейший, ${name}, даёт ${share} ${measure}.`,
  criticalTied: (names: string, share: string, measure: string, level: string) =>
    `${names} дают поровну, по ${share} ${measure}: каждый выше критического порога ${level}.`,
  topThree: (share: string, measure: string) =>
    `Три крупнейших клиента дают ${share} ${measure}; критической зависимости нет.`,
  topTwo: (share: string, measure: string) =>
    `Два клиента дают ${share} ${measure}; критической зависимости нет.`,
  likelyLost: (count: number) =>
    `Ещё ${masculine[count - 1] ?? String(count)} ${pluralForm("ru", count, { one: "клиент", few: "клиента", other: "клиентов" })} класса\u00a0A, похоже, ${pluralForm("ru", count, { one: "потерян", other: "потеряны" })}.`,
  /** `Три компании`, at the head of a sentence. */
  companies: (count: number) =>
    `${capital(feminine[count - 1] ?? String(count))} ${pluralForm("ru", count, { one: "компания", few: "компании", other: "компаний" })}`,
};

export type ReportHeadline = typeof reportHeadline;
