import { counted } from "../plural.ts";
import type { ReportPlanMessages } from "../ru/report-plan.ts";

const entities = (count: number): string =>
  counted("en", count, { one: "legal entity", other: "legal entities" });
const customers = (count: number): string =>
  counted("en", count, { one: "customer", other: "customers" });
const things = (count: number): string =>
  counted("en", count, { one: "thing to do", other: "things to do" });
const days = (count: number): string => counted("en", count, { one: "day", other: "days" });

/** Words of the list of what to do. */
export const reportPlan: ReportPlanMessages = {
  plan: {
    topic: "What to do",
    headline: (count, name, sum, looks) =>
      `${things(count)}; most is at stake with ${name}: ${sum}${looks === 0 ? "" : `. ${String(looks)} more are worth a look`}`,
    headlineLooks: (count) => `No money is at stake; worth a look: ${things(count)}`,
    nothing: "Nothing is urgent: no rule found anything",
    subtitle: {
      year: (measure) =>
        `By the rules of the report, most money first: ${measure} in the 12\u00a0months before the last purchase.`,
      whole: (measure) =>
        `By the rules of the report, most money first: ${measure} in the whole period.`,
      fewerRules:
        "The list is shorter than on the page of the report: whose class fell and which XYZ letters are in doubt is not held here.",
      fewerCustomers:
        "Only customers whom this shortened report lists are named, and no managers' books.",
    },
    howToRead: [
      "Everyone is named once, with the weightiest reason; the others stand below it. First what can cost money, then what is worth a look.",
      "Who does it and by when is for you to say. What is ticked off stays in this browser and travels with the file of settings.",
    ],
    caption: "Things to do, most money first",
    columns: {
      done: "Done",
      who: "Who",
      reason: "Why",
      step: "What to do",
      owner: "Looked after by",
      stake: "At stake",
      lesson: "Lesson",
    },
    more: (count) => `And ${things(count)} more by the same rules.`,
    also: (reasons) => `Also: ${reasons}`,
    mark: (name, step) => `Done: ${name}, ${step}`,
    doneCount: (done, all) => `${String(done)} of ${String(all)} done`,
    nobody: "nobody",
    head: "head of sales",
    rules: {
      behind: "critical together",
      dependency: "a critical share",
      lost: "likely lost",
      cooling: "cooling",
      unattended: "key, without a manager",
      fallen: "class fallen",
      book: "a book with one manager",
      overloaded: "too many key customers",
      inside: "a department lives on one",
      newcomer: "a short history",
      border: "on the border of classes",
      disagreement: "XYZ letter in doubt",
    },
    reasons: {
      behind: (share, measure, count) => `${share} of ${measure} in one hand: ${entities(count)}`,
      dependency: (share, measure, level) => `${share} of ${measure}, above the level of ${level}`,
      silent: (recency, usual) =>
        `Silent for ${days(recency)}${usual === null ? "" : `, usually\u00a0${usual}`}`,
      value: "Buys less than half of what it used to",
      valueThen: (now, then) =>
        `${now} in 3\u00a0months, ${then} in the same 3\u00a0months a year before`,
      products: "Takes half as many different products",
      unattended: (share, measure) => `${share} of ${measure}, and nobody looks after it`,
      fallen: (from, to, change) => `Class ${from} → ${to}, ${change} in a year`,
      noClass: "buys nothing",
      book: (share, measure, count) =>
        `${share} of ${measure} with one manager: ${customers(count)}`,
      overloaded: (count, norm) =>
        `${String(count)} key customers, the norm is up to ${String(norm)}`,
      inside: (share, measure, name) => `${share} of the department’s ${measure} from one: ${name}`,
      newcomer: (first) => `Class\u00a0A on a short history, from ${first}`,
      border: (classes, same, of) => `${classes}: ${String(same)} of ${String(of)} calculations`,
      disagreement: (frequency, variation) => `${frequency} by frequency, ${variation} by evenness`,
    },
    steps: {
      behind: (distance, level) =>
        `Name one who answers for it and open one dossier${distance === null ? "" : `; for the share to fall to ${level} the others must bring another ${distance}`}`,
      dependency: (distance, level) =>
        distance === null
          ? "Look for a second one like it"
          : `Look for a second one: the others must bring another ${distance} for the share to fall to ${level}`,
      lost: "Call, ask why, and put it on the list of those to win back",
      cooling: "Call while it is early, and check what was promised",
      unattended: "Name who looks after it",
      coolingValue: "Find out what it buys elsewhere now, and why",
      fallen: "Meet, and find out what is bought elsewhere now",
      book: "Introduce a second person to the customers, keep the dossiers in a common folder",
      overloaded: "Hand some of the key customers to somebody else",
      inside: "Find the department a second customer",
      newcomer: "Make a plan for its first year",
      border: "Decide how to serve it by more than the class",
      disagreement: "Look at the reason before relying on the letter",
    },
    lessons: {
      "key-persons": "12. One person, several companies",
      dependency: "11. When one customer is too much",
      "win-back": "16. Lost, and won back",
      promises: "14. Promises and service",
      "the-role": "2. What a KAM is for",
      meetings: "13. Meetings",
      dossier: "6. The dossier",
      prospects: "8. Finding customers",
      "account-plan": "15. The account plan",
      abc: "9. ABC",
      xyz: "10. XYZ",
    },
  },
};
