import { counted, pluralForm } from "../plural.ts";
import type { FirstMessages } from "../ru/report.ts";
import { reportClasses } from "./report-classes.ts";
import { reportDependency } from "./report-dependency.ts";
import { reportFilters } from "./report-filters.ts";
import { reportHeadline } from "./report-headline.ts";
import { reportViewer } from "./report-viewer.ts";
import { reportWords } from "./report-words.ts";
import { reportYearOnYear } from "./report-year-on-year.ts";

const customers = (count: number): string => counted("en", count, reportWords.nouns.customer);
const brings = (count: number): string =>
  pluralForm("en", count, { one: "brings", other: "bring" });

/** Words of the report. Arguments are ready text, except counts, which choose the form of a noun. */
export const report: FirstMessages = {
  ...reportWords,
  filters: reportFilters,
  headline: reportHeadline,
  viewer: reportViewer,
  document: {
    kind: "Customer report",
    contents: "Contents of the report",
    masked: "Names are hidden by the sender",
    source: (rows) => `Calculated from the file, ${rows}`,
    incomplete: {
      rejected: (rows) =>
        `This report is incomplete: it leaves out ${rows} that could not be read.`,
      total: "The total written in the file differs from what was accepted.",
      truncated: "The file breaks off in the middle: export it once more.",
      subtotals: "Subtotals written in the file differ from the rows under them.",
      formulas: "Some formulas have no saved value, and their cells count as blank.",
      revenue: (column) =>
        `Amounts were taken from “${column}”, the only column of numbers: check that they are sales.`,
      others: (listed, of) =>
        `Only the ${listed === 1 ? "largest" : `${String(listed)} largest`} of ${of} ${listed === 1 ? "is" : "are"} named here; the rest are one row. Totals, shares and concentration count everyone; lists and the plan cover those named.`,
    },
    howToRead: "How to read it",
    table: "Table",
    showTable: "Show the table",
    method: "The rules in full",
    open: (topic) => `Open: ${topic}`,
    close: (topic) => `Close: ${topic}`,
    share: "Share",
    sharePercent: "Share, %",
    of: "of",
    total: "Total",
    unknown: "unknown",
    partial: "partial",
  },
  figures: {
    label: "Key figures",
    margin: (margin, revenue) => `${margin} of ${revenue} revenue`,
    revenueBeside: (revenue) => `on ${revenue} revenue`,
    period: (span) => span,
    lastSteps: (count, steps) => `Last ${count} ${steps}`,
    against: (change, count) => `${change} on the ${count} before`,
    customers: "Customers",
    giveTheMost: (count, share) => `${customers(count)} ${brings(count)} ${share}`,
    largest: "Largest customer",
    largestDecider: "Largest decision maker",
    largestNote: (name, level) => `${name}; the level is ${level}`,
    largestDeciderNote: (name, entities, level) =>
      `${name}, ${counted("en", entities, { one: "legal entity", other: "legal entities" })}; the level is ${level}`,
    effective: "As if equal customers",
    effectiveNote: (hhi) => `Herfindahl index (HHI) ${hhi}`,
    effectiveBoth: (number, byPerson, byEntity) =>
      `by legal entity it looks like ${number}; HHI ${byPerson} and ${byEntity}`,
    lost: "Probably lost",
    lostNote: (share, measure, inA) =>
      `${share} of ${measure} in the whole period${inA > 0 ? `; ${inA} in class\u00a0A` : ""}`,
    lostNobody: "nobody is silent longer than usual",
  },
  ...reportClasses,
  ...reportYearOnYear,
  ...reportDependency,
  matrix: {
    topic: "ABC-XYZ",
    headline: (count, share, measure) =>
      `${counted("en", count, { one: "class\u00a0A customer", other: "class\u00a0A customers" })} ${brings(count)} ${share} of ${measure}`,
    regular: {
      frequency: (steady, of, each) =>
        steady === of
          ? `, and ${of === 1 ? "it buys" : "all of them buy"} nearly ${each}`
          : steady === 0
            ? ", but none of them buys regularly"
            : `, and ${steady} of them ${pluralForm("en", steady, { one: "buys", other: "buy" })} nearly ${each}`,
      variation: (steady, of) =>
        steady === of
          ? `, and ${of === 1 ? "it buys" : "all of them buy"} evenly`
          : steady === 0
            ? ", but none of them buys evenly"
            : `, and ${steady} of them ${pluralForm("en", steady, { one: "buys", other: "buy" })} evenly`,
    },
    nobody: "There is no class\u00a0A: nobody has a positive amount",
    subtitle: (measure, rule) => `Number of customers and share of ${measure}. ABC: ${rule}.`,
    xyzBy: {
      frequency: (count, steps) => ` XYZ: in which part of ${count} ${steps} there was a purchase.`,
      variation: (count, steps) =>
        ` XYZ: deviation from the customer’s mean over ${count} ${steps}.`,
    },
    noXyz: " XYZ is not calculated: the data hold fewer than three steps.",
    columnHeads: {
      frequency: (x, y, steps) => ({
        X: `buy in ≥ ${x} of ${steps}`,
        Y: `in ${y} to ${x} of ${steps}`,
        Z: `in under ${y} of ${steps}`,
      }),
      variation: (x, y) => ({
        X: `deviation up to ${x}`,
        Y: `from ${x} to ${y}`,
        Z: `over ${y}`,
      }),
    },
    caption: "Nine groups: class by amount and by rhythm",
    abcHead: "Class by amount",
    nobodyHere: "nobody",
    howToRead: (measure) => [
      `A row is how much ${measure} a customer brings, a column how evenly it buys. The darker a cell, the larger its share.`,
      "Choose a cell to see who is in it.",
    ],
    chosen: (cell, name, count, share, measure) =>
      `${[cell, name].filter((part) => part !== "").join(" ")}: ${customers(count)}, ${share} of ${measure}`,
    open: (cell, name, count) => `${cell} ${name}: ${customers(count)}`,
    more: (count) => `and ${count} more`,
    lesson: "Lesson: what to do with each of the nine groups",
    inTable: "Show in the table of customers",
    oneClass: {
      title: (letter) => `${letter} for nearly everyone`,
      tryOther: "Try another step or the other rule of XYZ.",
    },
    border: {
      title: "On the border of classes",
      customer: (name, classes, same, of) => `${name}: ${classes}, ${same} of ${of}`,
      more: (count) => `and ${customers(count)} more`,
      listed: "These are only those whom the report lists by name.",
    },
    certain: (letter, same, of) => `${letter} in ${same} of ${of}`,
    certainShort: (same, of) => `${same} of ${of}`,
    borderShort: (classes, same, of) => `${classes}, ${same} of ${of}`,
    onTheBorder: (classes, same, of) => `${classes}: on the border (${same} of ${of})`,
    or: " or ",
    otherMeasure: (measure, letter) => `${letter} by ${measure}`,
    groupName: "Group",
    advice: "What to do",
    provisionalShort: "prov.",
    provisional: "a provisional letter: has bought for fewer than three steps",
  },
  customersBlock: {
    topic: "Customers",
    headline: (count, measure) => `${customers(count)} by ${measure}`,
    subtitle: (unit, steps) =>
      [
        unit === "" ? "" : `Amounts for the whole period, ${unit}.`,
        steps === null
          ? ""
          : `Small bars: ${steps}, each customer on its own scale; partial ones are lighter.`,
        "Silence and the usual interval in days.",
      ]
        .filter((part) => part !== "")
        .join(" "),
    caption: "All customers",
    cutCaption: (listed) =>
      `${counted("en", listed, { one: "largest customer", other: "largest customers" })} and the others as one row`,
    others: (count) => `Others (${count})`,
    days: "days",
    columns: {
      rank: "No.",
      name: "Customer",
      decides: "Who decides",
      class: "Class",
      certainty: "Certainty of class",
      share: "Share",
      margin: "Margin",
      series: (steps) => steps,
      silent: "Silent\u00a0/ usually",
      state: "State",
    },
    search: "Find a customer or tax id",
    allClasses: "All classes",
    allStates: "All states",
    allTypes: "All types",
    allManagers: "All managers",
    allRegions: "All regions",
    filterClass: "Class",
    filterState: "State",
    filterType: "Type",
    filterManager: "Manager",
    filterRegion: "Region",
    reset: "Reset",
    found: (count, of) => `${count} of ${of} found`,
    nobody: "Nobody fits this choice.",
    showAll: (count) => `Show all ${count}`,
    showFewer: "Show fewer",
    sort: (column) => `Sort: ${column}`,
    active: (count) => `${count} active`,
    details: "Details",
  },
};
