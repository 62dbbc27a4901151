import { counted } from "../plural.ts";
import type { TrainingMessages } from "../ru/training.ts";

const months = { one: "month", other: "months" };
const customers = { one: "customer", other: "customers" };
const lines = { one: "line", other: "lines" };
const entities = { one: "legal entity", other: "legal entities" };

export const training: TrainingMessages = {
  question: {
    place: (number, of) => `Question ${String(number)} of ${String(of)}`,
    answer: "Answer",
    key: "Answers",
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
    example: "Worked example",
    objectives: "After this lesson you can",
    ownData: "Open the analysis",
    onSample: "Use the sample",
    ownDataNote: "Your file stays in the browser.",
  },

  exercise: {
    check: "Check",
    again: "Start over",
    choose: "choose",
    group: "Where it belongs",
    groups: "Where it belongs: tick all that fit",
    reply: "What do you say",
    right: "Right.",
    wrong: "Wrong.",
    open: (count: number) => `What has an answer is checked. Still without one: ${String(count)}.`,
    allRight: (of: number) => `All right: ${String(of)} of ${String(of)}.`,
    someRight: (right: number, of: number) =>
      `${String(right)} of ${String(of)} are right. Mend what is marked and check again.`,
  },

  scene: {
    begin: "Begin",
    choice: "What do you do?",
    you: "You",
    back: "Back to this choice",
    again: "Play again",
    trust: (value: string) => `Trust: ${value}`,
    endings: { good: "A good ending", mixed: "It could have gone better", bad: "A bad ending" },
    next: "Next:",
  },

  planner: {
    where: "Where it goes",
    nowhere: "leave out",
    hours: (count: string) => `${count} h`,
    load: (used: string, of: string) => `${used} of ${of} h`,
    run: "Live through the plan",
    again: "Start over",
    overfull: (name: string, over: string) =>
      `${name} does not hold it all: ${over} h too many. Take something out and try again.`,
    done: "Done in time",
    late: "Too late",
    left: "Not done",
    waits: "Could wait",
    taken: "Somebody else’s work",
    spared: "Rightly left to others",
    score: (percent: string) => `Of what matters, ${percent} is done.`,
  },

  radar: {
    legend: "Where you stand",
    marks: { low: "1", middle: "3", high: "5" },
    chart: "Your profile",
    plan: "Where to begin",
    need: "How often your customers need it",
    chooseNeed: "choose",
    needs: ["never", "once a quarter or less", "once a month", "every week"],
    gap: (mark, need, gap) => `Queue: (5 − ${String(mark)}) × ${String(need)} = ${String(gap)}.`,
    planNote:
      "The first three in the queue: what is missing to a five, times how often it is needed. Mark yourself again in three months.",
    planByMarks:
      "So far these are only your three lowest marks. Say on each axis how often it is needed, and the queue will take that into account.",
    nothingToClose:
      "Wherever your customers need it, you have a five. Ask a colleague to mark you, and compare.",
    unfinished: (count: number) => `Still to be marked: ${String(count)}.`,
    lesson: "Lesson",
    kept: "Your marks are kept in this browser and nowhere else.",
    clear: "Erase the marks",
  },

  decisionMap: {
    dialogue: "The conversation",
    people: "Who is who",
    role: "Role",
    influence: "Influence",
    attitude: "Attitude",
    influences: { low: "weak", middle: "middling", high: "strong" },
    attitudes: { for: "for you", neutral: "neutral", against: "against you" },
    path: "Through whose hands the decision goes",
    place: (number: number) => `No. ${String(number)}`,
    outside: "not on the path",
    map: "The map",
    mapNote: "People stand where you have put them.",
  },

  dossier: { documents: "Documents", card: "The dossier" },

  brief: {
    sample: "Show how it is filled in for the example",
    hideSample: "Hide the example",
    sampled: "Example:",
    checks: "Before you sign it",
    print: "Print",
    save: "Save as a file",
    clear: "Clear",
    cleared: "Cleared.",
    restore: "Bring it back",
    kept: "What you write is kept in this browser and nowhere else.",
    empty: "left empty",
  },

  explorable: {
    borders: { a: "Border of A", b: "Border of B" },
    again: "Put it back",
    finding: "What comes of it",
    reached: "Reached.",
    table: "Table",
    name: "Customer",
    value: "Value",
    share: "Share",
    level: "Level",
    class: "Class",
    grown: (share: string, level: string) => `A share of ${share}: ${level}.`,
    counted: (counts: Readonly<Record<"A" | "B" | "C", number>>, moved: number) =>
      `A ${String(counts.A)}, B ${String(counts.B)}, C ${String(counts.C)}. ` +
      (moved === 0 ? "The letters are those of 80 and 95%." : `Letters changed: ${String(moved)}.`),
    was: (now: string, before: string) => `${now}, was ${before}`,
    varied: (
      said: Readonly<Record<"variation" | "byVariation" | "frequency" | "byFrequency", string>>,
    ) =>
      `Variation ${said.variation}, which is ${said.byVariation}. Bought in ${said.frequency} of the months, by frequency ${said.byFrequency}.`,
  },

  live: {
    own: "See it on your own report",
    sample: "The report of the sample company.",
    yours: "Your report from another tab. It has not left the browser.",
    asking: "Looking for a report in other tabs…",
    noneOpen:
      "No open report was found. Open the analysis in a tab beside this one, load an export, and press again.",
    failed: "The report did not open. Check the network and load the page again.",
    customer: "Customer",
    customers: "Customers",
    share: "Share, %",
    cumulative: "With those above, %",
    class: "Class",
    level: "Level",
    cell: "Cell",
    decides: "Who decides",
    entities: "Entities",
    state: "State",
    silent: "Silent, days",
    rhythm: "Usually between purchases, days",
    lost: "probably lost",
    cooling: "cooling",
    noPersons: "This report does not say who decides for the customers.",
    classes: (counts: Readonly<Record<"A" | "B" | "C", number>>) =>
      `Class A has ${String(counts.A)}, B ${String(counts.B)}, C ${String(counts.C)}.`,
    cells: (count: number) => `${counted("en", count, customers)} in nine cells.`,
    persons: (parties: number, unnamed: number) =>
      `By who decides there are ${String(parties)} parties. Nobody is named for ${counted("en", unnamed, customers)}.`,
    silence: (lost: number, cooling: number) =>
      `${counted("en", lost, customers)} probably lost, ${counted("en", cooling, customers)} cooling.`,
    more: (count: number) =>
      `${counted("en", count, lines)} more: the whole table is on the analysis page.`,
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
