import { counted } from "../plural.ts";
import type { ReportLoadMessages } from "../ru/report-load.ts";

const keyCustomers = (count: number): string =>
  counted("en", count, { one: "key customer", other: "key customers" });

/** Words of the block about managers and their books. */
export const reportLoad: ReportLoadMessages = {
  load: {
    topic: "Account managers",
    risky: (name, share, measure) => `One manager, ${name}, looks after ${share} of ${measure}`,
    riskySeveral: (count, level, name, share) =>
      `${counted("en", count, { one: "manager", other: "managers" })} hold more than ${level} each; the largest book, ${name}, is ${share}`,
    unattended: (count) =>
      `${keyCustomers(count)} without a manager: nobody answers for ${count === 1 ? "it" : "them"}`,
    overloaded: (name, keys, norm) =>
      `${name} looks after ${keyCustomers(keys)}: more than the norm of 1–${norm}`,
    calm: (level, name, share) =>
      `No manager holds more than ${level}; the largest book, ${name}, is ${share}`,
    noShares: "There are books but no shares: nobody has a positive amount",
    nobody: "No line names a manager",
    subtitle: (measure) =>
      `Share of ${measure} in each manager’s book in the whole period, %. Hatched: the key customers inside the book.`,
    howToRead: (norm, level) => [
      "A book holds the customers whose latest line is the manager’s, with all their money: should the manager leave with them, it leaves too, whoever served them before.",
      `The norm is one to ${norm === 3 ? "three" : String(norm)} key customers for a manager. A book above ${level} is a risk to the whole company.`,
    ],
    bar: (share, keys) => (keys === 0 ? share : `${share}, ${String(keys)} key`),
    barKey: (name, share) => `${name} ${share}`,
    more: (count) =>
      `${counted("en", count, { one: "manager", other: "managers" })} more, their books are in the table`,
    level: (level) => `risk: above ${level}`,
    caption: "Managers’ books",
    columns: {
      manager: "Manager",
      customers: "Customers",
      share: "Share",
      keys: "Key",
      who: "Who is key",
      flags: "What to look at",
    },
    flags: {
      risky: (level) => `above ${level}`,
      overloaded: (norm) => `more than ${norm} key`,
    },
    callout: {
      leaving: (name) => `If ${name} leaves`,
      takes: (share, measure, sum, count) =>
        `With the book ${share} of ${measure} (${sum}) may go, ${counted("en", count, { one: "customer", other: "customers" })}.`,
      keys: (names) => `Key customers inside: ${names}.`,
      second: "Introduce each of them to a second person in the company.",
      overloadedTitle: "More key customers than the norm",
      overloaded: (name, keys, norm) =>
        `${name}: ${keyCustomers(keys)}. More than ${norm === 3 ? "three" : String(norm)} are hard to look after well: pass some on, or give a helper.`,
      unattendedTitle: "Key customers without a manager",
      unattended: (names) => `${names}: no line names a manager. Say who answers for them.`,
    },
  },
};
