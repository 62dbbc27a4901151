import { counted, pluralForm } from "../plural.ts";
import type { ReportSilence } from "../ru/report-silence.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("en", count, reportWords.nouns.customer);

/** Words of the block of those who are silent, of their time, of models and of the next purchases. */
export const reportSilence: ReportSilence = {
  topic: "Silent",
  headline: (lost, cooling, brought) => {
    const gone = `${customers(lost)} probably lost`;
    const money =
      brought === ""
        ? ""
        : `: ${pluralForm("en", lost, { one: "it", other: "they" })} brought ${brought} in the year before falling silent`;
    if (lost === 0) return `${customers(cooling)} cooling`;
    const more = `${cooling} more cooling`;
    return cooling === 0 ? gone + money : `${gone}${money}${money === "" ? ", " : "; "}${more}`;
  },
  nobody: "Nobody is silent longer than usual",
  subtitle: (asOf) =>
    `Days without a purchase up to ${asOf}, beside the customer’s usual interval (the median of its own).`,
  timeline: (step) =>
    `A bar runs from first to last purchase, a stroke is a ${step} with one, dashes are silence. The mark is the day on which it grew longer than the own rhythm.`,
  howToRead: (factor, days) => [
    `Probably lost: silent longer than ${factor} of its own usual intervals and longer than ${days}. Cooling: over one and a half intervals and 30 days, or buying half of what it did.`,
    "A flag, not a fact: on real data about a third of those flagged buy again. Call before you write anyone off.",
  ],
  caption: "Who is silent or cooling",
  more: (count) => `And ${customers(count)} more: pick them by state in the table of customers.`,
  columns: {
    customer: "Customer",
    class: "Class",
    stake: (measure) => `${measure} in the year before the last purchase`,
    silent: "Silent",
    usual: "Usually",
    state: "State",
    why: "Why flagged",
    bgnbd: "Still buying, by BG/NBD",
    paretoNbd: "Still buying, by Pareto/NBD",
    manager: "Looked after by",
  },
  days: "days",
  pooled: (days) => `measured by what is usual for all: ${days}`,
  unknownChance: "unknown",
  groups: { lost: "Probably lost", cooling: "Cooling" },
  heads: {
    usual: ["usually,", "days"],
    silent: ["silent,", "days"],
    times: ["times", "longer"],
    stake: (measure, unit) => [`${measure}, the year`, `before silence${unit}`],
  },
  rowNote: (classes, usual, silent) =>
    [classes, usual === "" ? "" : `usually every ${usual}`, `silent ${silent}`]
      .filter((part) => part !== "")
      .join(" · "),
  rowTitle: (name, last, usual, silent) =>
    `${name}: last purchase ${last}${usual === "" ? "" : `, usually every ${usual}`}, silent for ${silent}`,
  flag: {
    title: "A flag, not a verdict",
    text: "“Probably lost” is a reason to call: about a third of those flagged buy again.",
  },
  early: {
    title: "Not lost yet, but time to call",
    row: (name, silent, usual, left) =>
      `${name}: silent for ${silent}, usually ${usual}. Without a purchase it will be flagged as lost in ${left}.`,
  },
  slow: {
    title: "Silent for long, but that is their rhythm",
    row: (name, silent, usual) =>
      `${name}: silent for ${silent}, and usually buys every ${usual}. Not taken for lost.`,
  },
  moreOfThem: (count) => `And ${customers(count)} more.`,
  notListed: (count) =>
    count === null
      ? "These are only those whom the report lists by name; of the others it is not known."
      : `Among the others, who stand in one row, there ${count === 1 ? "is" : "are"} ${count}.`,
  models: {
    caption: "A second opinion: models",
    few: (repeaters) =>
      `BG/NBD and Pareto/NBD were not fitted: ${repeaters} bought again, and a model needs 100 at least.`,
    noFit: "no parameters suit this data",
    notAsked: "BG/NBD and Pareto/NBD were not fitted for this report.",
    ask: "Fit the models",
    asking: (repeaters) =>
      `A second opinion: BG/NBD and Pareto/NBD give the chance that a customer still buys. Fitting them to ${counted("en", repeaters, { one: "repeat customer", other: "repeat customers" })} takes a second or a few.`,
    note: "The models count in weeks and know nothing of seasons and projects; they are a second opinion, not a headline. BG/NBD says nothing of one-time buyers: theirs is “unknown”.",
    columns: { model: "Model", parameters: "Parameters", likelihood: "Log-likelihood" },
  },
  due: {
    caption: "When the next purchase is due",
    columns: {
      due: "Due",
      late: "Late by",
      usual: "Usually",
    },
    note: "The last purchase plus the usual interval, half a day rounded up. Only active and cooling customers who have bought on two days or more.",
  },
  heat: {
    title: "Who bought when",
    subtitle: (measure) =>
      `The largest by ${measure}, those silent longest on top. The darker, the nearer to the customer’s own best step.`,
    table: (measure, unit) => `${measure} by customer and step${unit === "" ? "" : `, ${unit}`}`,
    cell: (name, step, value) => `${name}, ${step}: ${value}`,
    legend: ["nothing", "up to 20%", "up to 40%", "up to 60%", "up to 80%", "the best step"],
  },
  calendar: {
    summary: (name) => `Purchase due: ${name}`,
    late: (name) => `Purchase overdue: ${name}`,
    description: (usual, last, manager) =>
      [
        `Usually buys every ${usual}, last on ${last}.`,
        manager === "" ? "" : `Looked after by ${manager}.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    name: "Next purchases",
    file: "next-purchases.ics",
    button: "Calendar of next purchases (.ics)",
    which: "Whose purchases go into the calendar",
    whose: { top: "Classes A and B", awaited: "Everybody awaited", chosen: "Chosen ones" },
    choose: "Whom to put in",
    count: (count) => counted("en", count, { one: "event", other: "events" }),
  },
};
