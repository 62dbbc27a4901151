import { counted, pluralForm } from "../plural.ts";
import type { ReportLossMessages } from "../ru/report-loss.ts";

const entities = (count: number): string =>
  counted("en", count, { one: "legal entity", other: "legal entities" });
const monthsOf = (count: number): string =>
  counted("en", count, { one: "full month", other: "full months" });
const goes = (count: number): string => pluralForm("en", count, { one: "leaves", other: "leave" });

/** Words of the block "what if we lose somebody". */
export const reportLoss: ReportLossMessages = {
  lossBlock: {
    topic: "What if we lose…",
    headline: (who, count, left, measure, now) =>
      `If ${who} ${goes(count)}, ${left} of ${measure} is left out of ${now}.`,
    nobodyLeft: (who, count) => `If ${who} ${goes(count)}, not one customer is left.`,
    withBook: (manager) => `${manager} with the book`,
    andMore: (count) => `${count} more`,
    nobodyKnown: "Those named are not in these data: nothing changes.",
    nobodyNamed: "Nobody leaves yet.",
    survival: {
      covered: (profit, costs) =>
        `Fixed costs will be covered: ${profit} of gross profit a month against costs of ${costs}.`,
      short: (missing) => `Fixed costs will be short of ${missing} a month.`,
      lasts: (months) => `The reserve lasts ${months}.`,
      atOnce: "The reserve does not last a month.",
      months: (text, whole) => `${text}\u00a0${whole === 1 ? "month" : "months"}`,
      title: "Fixed costs and the reserve",
      noCost:
        "How long the company lasts cannot be said: cost is not known for every row, and so neither is gross profit.",
      noMonth: "How long the company lasts cannot be said: the data hold no full month.",
      noReserve: "No reserve is given.",
    },
    suggestion: {
      headline: (name, left, measure, now) =>
        `If the largest, ${name}, leaves, ${left} of ${measure} is left out of ${now}.`,
      next: (name, share) => `The largest will then be ${name}: ${share}.`,
      caption: "If one of the five largest leaves",
    },
    subtitle: (measure, unit) =>
      `${measure} in the whole period, ${unit.toLocaleLowerCase("en")}. The others are taken to buy as before.`,
    howToRead: {
      steps:
        "A step is the money that leaves with the one named. Money that two of them share leaves once.",
      shares: "Shares afterwards are of what is left, so those who stay grow.",
      bars: "The hollow bar is the share now, the filled one afterwards.",
      months: (count) =>
        `Months of reserve = reserve / (fixed costs − mean gross profit a month over ${monthsOf(count)}).`,
    },
    before: "now",
    after: "afterwards",
    gone: "leaves",
    now: "Now",
    left: "Left",
    others: (count) => `${entities(count)} more`,
    otherParties: (count) => `${count} more`,
    sharesTitle: "Shares before and after",
    sharesSubtitle: (measure) => `Share of ${measure}, %: now, and of what is left.`,
    table: {
      caption: "Before and after",
      what: "Figure",
      now: "Now",
      after: "Afterwards",
      revenue: "Revenue",
      grossProfit: "Gross profit",
      customers: "Customers",
      largest: "Largest",
      largestShare: "Share of the largest",
      hhi: "Herfindahl index (HHI)",
      effective: "As if equal",
      monthly: "Gross profit a month",
      fixedCosts: "Fixed costs a month",
      covered: "Costs covered",
      yes: (over) => `yes, +${over}`,
      no: (under) => `no, −${under}`,
      reserve: "The reserve lasts",
      endless: "without end",
    },
    sharesTable: {
      caption: "Shares before and after",
      party: "Who",
      before: "Share now",
      after: "Share afterwards",
      statusBefore: "Level now",
      statusAfter: "Level afterwards",
    },
    parties: {
      caption: "Who leaves and what goes along",
      who: "Who",
      kind: "Named as",
      entities: "Legal entities",
      revenue: "Revenue",
      share: "Share",
      removed: "Beyond those before",
      left: "Left",
      next: "Largest then",
      nextShare: "Its share then",
    },
    kinds: {
      entity: "legal entity",
      customer: "customer",
      group: "group of companies",
      keyPerson: "who decides",
      manager: "a manager’s book",
    },
    rises: {
      title: "Who grows too large",
      one: (name, share, level) => `${name}: ${share}, above the level of ${level}.`,
    },
    unknown: {
      title: "Not found in these data",
      text: (names) => `${names}: no part of the calculation.`,
    },
  },
};
