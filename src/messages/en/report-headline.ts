import { pluralForm } from "../plural.ts";
import type { ReportHeadline } from "../ru/report-headline.ts";

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const word = (count: number): string => numbers[count - 1] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const companies = (count: number): string =>
  `${word(count)} ${pluralForm("en", count, { one: "company", other: "companies" })}`;
/** `neither of its two`, `none of its three`. */
const none = (count: number): string => (count === 2 ? "neither" : "none");

/** The first sentence of a report, and the one about the lost; the only place that words them. */
export const reportHeadline: ReportHeadline = {
  noCustomers: "The data hold no named customer.",
  noPositiveValue: (count, positive) =>
    count === 1
      ? `The only customer has no ${positive}: shares and dependency cannot be calculated.`
      : `None of ${count} customers has ${positive}: shares and dependency cannot be calculated.`,
  oneCustomer: (name) => `The data hold one customer, ${name}: everything rests on it.`,
  hidden: {
    keyPerson: (share, measure, entities, level) =>
      `One person decides over ${share} of ${measure}, although ${none(entities)} of the ${companies(entities)} behind that person reaches ${level}.`,
    group: (share, measure, entities, level) =>
      `One group brings ${share} of ${measure}, although ${none(entities)} of its ${companies(entities)} reaches ${level}.`,
    customer: (share, measure, entities, level) =>
      `One customer brings ${share} of ${measure}, although ${none(entities)} of its ${word(entities)} legal entities reaches ${level}.`,
  },
  mono: (name, share, measure) =>
    `${name} brings ${share} of ${measure}: the company lives by one customer.`,
  critical: (name, share, measure, level) =>
    `${name} brings ${share} of ${measure}: over the critical level of ${level}.`,
  criticalWith: {
    keyPerson: (name, share, measure, together, level) =>
      `${name} brings ${share} of ${measure}, and ${together} with the other companies of the same person: over the critical level of ${level}.`,
    group: (name, share, measure, together, level) =>
      `${name} brings ${share} of ${measure}, and ${together} with its group: over the critical level of ${level}.`,
    customer: (name, share, measure, together, level) =>
      `${name} brings ${share} of ${measure}, and ${together} with the other legal entities of the same customer: over the critical level of ${level}.`,
  },
  criticalSeveral: (count, name, share, measure, level) =>
    `${capital(word(count))} customers are over the critical level of ${level}; the largest, ${name}, brings ${share} of ${measure}.`,
  criticalTied: (names, share, measure, level) =>
    `${names} bring ${share} of ${measure} each: all are over the critical level of ${level}.`,
  topThree: (share, measure) =>
    `The three largest customers bring ${share} of ${measure}; no dependency is critical.`,
  topTwo: (share, measure) =>
    `Two customers bring ${share} of ${measure}; no dependency is critical.`,
  likelyLost: (count) =>
    `${capital(word(count))} class\u00a0A ${pluralForm("en", count, { one: "customer has", other: "customers have" })} probably been lost.`,
  companies: (count) => capital(companies(count)),
};
