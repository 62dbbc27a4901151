import { counted } from "../plural.ts";
import type { TrainingMessages } from "../ru/training.ts";

const months = { one: "month", other: "months" };
const entities = { one: "legal entity", other: "legal entities" };

export const training: TrainingMessages = {
  question: {
    place: (number, of) => `Question ${String(number)} of ${String(of)}`,
    answer: "Answer",
    why: "Right or wrong",
    right: "Right.",
    wrong: "Wrong.",
    yours: "Your answer, and wrong.",
    chooseFirst: "Choose an answer first.",
    answeredRight: "Right. Under each of the others you can read why it falls short.",
    answeredWrong: "Not yet. The right answer is marked: compare it with yours.",
    score: (right, of) => `${String(right)} of ${String(of)} right.`,
    kept: "Your answers stay in this browser and go nowhere else.",
  },

  prediction: {
    label: "Your prediction",
    check: "Check",
    skip: "Show me without one",
    answer: "Answer",
    notNumber: "This needs a number, such as 12.5.",
    compared: (guess, actual) => `You said ${guess}; it is ${actual}.`,
    noted: (actual) => `It is ${actual}.`,
  },

  levels: {
    names: { none: "ordinary", key: "key", critical: "critical", mono: "mono-customer" },
    scale:
      "Scale of shares: below 10% ordinary, from 10% key, above 20% critical, above 70% a mono-customer.",
    mark: (name, share) => `${name}: ${share}`,
  },

  lesson: {
    objectives: "After this lesson you can",
    start: "Start with this lesson",
    ready: "ready",
    ownData: "Open the analysis",
    onSample: "Use the sample",
    ownDataNote: "Your file stays in the browser.",
  },

  loseCustomer: {
    loading: "Opening the customer book…",
    failed: "The customer book did not open. Check the connection and reload the page.",
    needsScript: "This exercise needs scripts, and they are off.",
    predictFirst: "Predict first.",
    leftLabel: (unit) => `Profit left in a year, ${unit}`,
    nextLabel: "New share of the next, %",
    leaving: "Who leaves",
    together: (count) => counted("en", count, entities),
    share: (share) => `${share} of profit`,
    left: (amount) => `${amount} left`,
    costs: (amount) => `fixed costs ${amount}`,
    guess: (amount) => `you said ${amount}`,
    nobody: "Nobody has left yet. Tick whom you lose.",
    covered: (amount) => `Costs are covered, with ${amount} a year to spare.`,
    coveredNote: "It hurts, but the company stands.",
    short: (amount) => `${amount} a year short.`,
    lasts: (reserve, count) =>
      count === 0
        ? `A reserve of ${reserve} does not last a month.`
        : `A reserve of ${reserve} lasts ${counted("en", count, months)}.`,
    rises: (name, share, before) =>
      `Somebody else is critical now: ${name}, ${share} instead of ${before}, without buying a rouble more.`,
    calmer:
      "HHI went down, and the risk did not: the book is more even only because its largest piece was torn out.",
    guessedLeft: (guess, actual) => `Profit left: you said ${guess}, it is ${actual}.`,
    guessedNext: (guess, actual) => `Share of the next: you said ${guess}, it is ${actual}.`,
    guessedHigh:
      "Too high. The usual slip: one legal entity is subtracted, but a person leaves with all of his companies.",
    table: "Before and after",
    indicator: "Figure",
    before: "Before",
    after: "After",
    rows: {
      revenue: (unit) => `Revenue, whole period, ${unit}`,
      grossProfit: (unit) => `Gross profit, whole period, ${unit}`,
      year: (unit) => `Gross profit, last 12 full months, ${unit}`,
      largestEntity: "Largest legal entity",
      largestDecider: "Largest of those who decide",
      hhiEntity: "HHI by legal entity",
      hhiDecider: "HHI by who decides",
      numberEntity: "Effective number of entities",
      numberDecider: "Effective number of deciders",
    },
    shares: "Shares after the loss",
    sharesNote: "Share of gross profit over the whole period, by who decides.",
    party: "Who decides",
    gone: "gone",
    status: "Status",
    assumptions: "Costs and reserve",
    costsLabel: (unit) => `Fixed costs a month, ${unit}`,
    reserveLabel: (unit) => `Reserve, ${unit}`,
    assumptionsNote: "Both numbers are made up for the sample company. Put in your own.",
    about: (first, last) =>
      `Data: the sample export, ${first} – ${last}. Its companies and people are invented.`,
    repeat: "Repeat on your own sales",
  },
};
