import { counted } from "../plural.ts";
import type { ReportDependencyMessages } from "../ru/report-dependency.ts";

const or = (other: string | null): string => (other === null ? "" : `, and ${other}`);

/** Words of the block of dependency, and of what is inside departments and books. */
export const reportDependency: ReportDependencyMessages = {
  dependencyBlock: {
    topic: "Dependency",
    hidden: {
      keyPerson: (companies, share, measure) =>
        `${companies}, one person who decides: ${share} of ${measure}`,
      group: (companies, share, measure) => `${companies}, one group: ${share} of ${measure}`,
      customer: (companies, share, measure) => `${companies}, one customer: ${share} of ${measure}`,
    },
    over: (name, share, measure, status, level) =>
      `${name}: ${share} of ${measure}, over the ${status} level of ${level}`,
    statusOf: { critical: "critical", mono: "mono-customer" },
    keyOnly: (count, share, level) =>
      `${counted("en", count, { one: "customer", other: "customers" })} at ${level} or more, none critical: the largest brings ${share}`,
    nobody: (share, level) => `No customer reaches ${level}: the largest brings ${share}`,
    noBase: "There are no shares: nobody has a positive amount",
    subtitle: (measure, other) =>
      `Share of ${measure} in the whole period, %.${other === null ? "" : ` The upright tick is the share of ${other}.`}`,
    howToRead: (key, critical, mono, sides) => [
      sides
        ? "On the left the legal entities, as in the file; on the right those who decide. A line leads from a company to its person: the same money, added up in two ways."
        : "A bar is the share of one customer. Its length says how much would leave with it.",
      `Wide hatching from ${key}, dense above ${critical}, solid above ${mono}.`,
    ],
    asInFile: (parties) => `as in the file: ${parties}`,
    independent: (parties) => `independent: ${parties}`,
    levels: { key: "key", critical: "critical", mono: "mono" },
    axisCut: (from, to) => `the axis is cut between ${from} and ${to}`,
    monoFurther: (level) => `The axis is cut: the ${level} level lies further to the right.`,
    rest: (parties) => `${parties} more`,
    restShare: (share, below) => `${share}, each below ${below}`,
    columns: {
      party: "Who",
      share: (measure) => `Share of ${measure}`,
      status: "Level",
      entities: "Legal entities",
      distance: "What the others must add",
    },
    callout: {
      title: (name) => `Hidden dependency: ${name}`,
      joinedTitle: (name) => `Behind several companies: ${name}`,
      parts: (parts, measure) => `Taken apart: ${parts} of ${measure}.`,
      apart: (parts, measure) => `Taken apart, none is critical: ${parts} of ${measure}.`,
      part: (name, share) => `${name} ${share}`,
      together: {
        keyPerson: (share, other, level) =>
          `One person decides, and together they are ${share}${or(other)}. The level of ${level} is passed.`,
        group: (share, other, level) =>
          `Control is in one hand, and together they are ${share}${or(other)}. The level of ${level} is passed.`,
        customer: (share, other, level) =>
          `It is one customer, and together they are ${share}${or(other)}. The level of ${level} is passed.`,
      },
      managers: (names) => `On our side they are looked after by ${names}.`,
      byOther: (measure, share) => `${share} by ${measure}`,
      otherTitle: (measure) => `By ${measure} the picture differs`,
      other: (name, share, measure, level) =>
        `${name} is ${share} of ${measure}: there the level of ${level} is already passed.`,
      distance: (sum, level) =>
        `For this share to fall to ${level}, the others must bring another ${sum}.`,
    },
  },
  inside: {
    caption: "Inside departments and portfolios",
    all: "All departments, managers and regions",
    columns: {
      name: "Who",
      customers: "Customers",
      share: "Of the whole",
      largest: "Largest",
      largestShare: "Its share",
    },
    managerLeaving: (names, level) =>
      `More than ${level} rests on one manager (${names}): every customer needs a second contact.`,
  },
};
