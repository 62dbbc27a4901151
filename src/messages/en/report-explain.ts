import { counted } from "../plural.ts";
import type { ExplainMessages } from "../ru/report-explain.ts";
import { explainCustomer } from "./report-explain-customer.ts";
import { explainLoss } from "./report-explain-loss.ts";

const customers = { one: "customer", other: "customers" };
const days = { one: "day", other: "days" };

export const reportExplain: ExplainMessages = {
  dialog: {
    close: "Close",
    numbers: "With the numbers of this report",
    rule: (id, chapter) => `Rule ${id}: ${chapter}`,
    lesson: "The lesson on this",
    show: "Show the lines",
    looking: "Looking for the lines…",
    noData:
      "This report holds totals only, no lines of sales. Open the file itself on the analysis page and the lines will show.",
    failed: "The lines could not be read.",
    again: "Try again",
    caption: (title) => `Lines: ${title}`,
    shown: (shown, count) => `The first ${shown} of ${count}, latest first`,
    all: (count) => `${count}, latest first`,
    none: "Not one line.",
    equal: (sum) => `The lines add up to ${sum}, the same as in the report.`,
    differs: (sum, wanted) =>
      `The lines add up to ${sum}, but the report says ${wanted}: a fault of the program.`,
    total: "Total",
    download: (count) => `Download ${count} (CSV)`,
    downloading: (done, count) => `${done} of ${count} done`,
    cancel: "Stop",
    file: "Lines",
    line: { one: "line", other: "lines" },
    lineOf: { one: "line", other: "lines" },
    lineAll: { one: "line", other: "lines" },
    columns: {
      source: "File",
      row: "Row of the file",
      date: "Date",
      entity: "Customer",
      taxId: "Tax id",
      orderId: "Document",
      product: "Product",
      category: "Category",
      manager: "Manager",
      region: "Region",
      quantity: "Quantity",
      revenue: "Revenue",
      costOfSales: "Cost of sales",
    },
  },
  over: " ÷ ",
  rest: (count) => `${counted("en", count, customers)} more`,
  sum: (figure) => `Sum of the lines: ${figure}`,
  returns: "Returns are taken off. All lines of the customer up to the date of the report count.",
  value: {
    grossProfit: "Gross profit = revenue − cost of what was sold.",
    revenue: "Revenue is the sum of the customer’s lines, net of discounts.",
    quantity: "Quantity is the sum of the customer’s lines.",
    orders: "Orders are the customer’s distinct documents; a return document is a document too.",
  },
  margin: "Margin = gross profit ÷ revenue. Without revenue above zero there is none.",
  total: (measure) =>
    `The total is the sum of all customers: ${measure}, negative values included. Sales without a customer’s name are not in it.`,
  share: (measure) =>
    `Share = the customer’s value ÷ the base. The base is the sum of all positive values (${measure}); the net total, negatives included, is never a denominator.`,
  noShare: (measure) =>
    `Where ${measure} is not above zero, the share is 0 and the class C: such a customer stays on the list.`,
  notAboveZero: (figure) => `${figure} ≤ 0 → C`,
  abc: {
    cumulative: (a, b) =>
      `A while the share of everybody ranked higher is below ${a}, B while it is below ${b}, then C. Whoever crosses a border belongs to the higher class.`,
    share: (a, b) => `By own share: A from ${a}, B from ${b}, else C. The others do not matter.`,
    rank: "The ranks are cut into three equal parts: the first third is A, the second B, the last C. Whoever stands across a border belongs to the higher class.",
    curve:
      "The borders come from the curve of cumulative share itself: A up to the point nearest to “everything with the first”, B while a customer brings at least the mean.",
    within: (part) => `Ranks begin anew inside “${part}”.`,
    ahead: (count) =>
      count === 0
        ? "Nobody ranks higher"
        : `${counted("en", count, customers)} ranked higher, cumulative`,
    own: "Own share",
    place: (rank, of) => `Place ${rank} of ${of}`,
    mean: "Mean of the positive values",
    inA: (count) => `The first ${count} are A`,
    byOther: (measure) => `The class by the other measure (${measure}), by the same rule.`,
  },
  certainty: {
    formula:
      "The class was worked out 12 times: borders moved down, up and left alone (3), with and without the last full step (2), with and without returns (2). A class that never changes is firm.",
    counts: (a, b, c) => `A + B + C: ${a} + ${b} + ${c} = ${a + b + c}`,
    same: (letter, same, of) => `${letter} in ${same} of ${of}`,
    other: (measure, letter) => `By the other measure (${measure}): ${letter}`,
  },
  history: {
    formula:
      "The class at the end of a quarter is worked out on the twelve months that end with it: the same borders, another window.",
    at: (quarter, letter) => `${quarter}: ${letter}`,
    none: "no purchases",
  },
  xyz: {
    frequency: (x, y, steps) =>
      `XYZ by frequency: in what part of the ${steps} there was a purchase. X from ${x}, Y from ${y}, else Z. A purchase is a line of revenue above zero.`,
    variation: (x, y) =>
      `XYZ by variation: standard deviation of the sums by step ÷ their mean. X up to ${x}, Y up to ${y}, else Z. A step without a purchase counts as 0.`,
    active: "Steps with a purchase ÷ all steps",
    deviation: "Deviation ÷ mean",
    none: "No letter: the data has fewer than three steps.",
    noMean: "The mean is not above zero, so there is no variation → Z",
    provisional: "Fewer than three steps since the first purchase: the letter is provisional.",
    unseasoned: "The seasons of the whole book were divided out first.",
  },
  silence: {
    formula: "Silence is days from the last purchase to the date of the report.",
    dates: (asOf, last, count) => `${asOf} − ${last}: ${counted("en", count, days)}`,
    never: "Not one line of revenue above zero.",
  },
  usual: {
    formula:
      "The usual interval is the median of days between neighbouring purchase dates: half are shorter, half longer. One holiday or one stoppage would distort a mean.",
    dates: (count, first, last) => `Purchase dates: ${count}, from ${first} to ${last}`,
    median: (figure) => `Median interval, days: ${figure}`,
    mean: "Mean for comparison, days",
    tooFew: "Fewer than two purchase dates: there are no intervals.",
  },
  state: {
    lost: (factor, silence) =>
      `Likely lost: silent for more than ${factor} of its own usual intervals and more than ${silence}. A flag, not a fact: about a third of those flagged buy again.`,
    cooling:
      "Cooling: at least three purchase dates and either silent for more than one and a half of its intervals and 30 days, or buying half of what it did, or half the range of products.",
    active: "Active: no sign of loss or cooling holds.",
    oneTime: "One-time: a single purchase date, so there is no usual interval.",
    none: "No purchases: not one line of revenue above zero.",
    silent: "Silent, days",
    times: "Silent ÷ usual",
    pooled:
      "There are only two purchase dates, so the interval is the common one: the median over everybody with three dates or more.",
    recent: (months) => `The last three full months (${months})`,
    before: (months) => `The same months a year before (${months})`,
    half: "Now ÷ before",
    products:
      "In the last three full months at most half as many different products as on average in the four quarters before.",
    value:
      "In the last three full months less than half of a year before or, where history is short, of the mean of the months before.",
  },
  together: {
    formula: "Share together = the sum of their positive values ÷ the base.",
    count: (count, of) => `${counted("en", count, customers)} of ${of}`,
  },
  lostTogether:
    "How many customers carry the flag “likely lost”, and what share of the whole period they brought. A flag, not a fact.",
  party: {
    share: (measure) =>
      `Share = the value of all legal entities behind which one person or group decides ÷ the base (${measure}). An entity’s whole money follows the one who decides.`,
    alone: (measure) =>
      `Share = value ÷ base. The base is the sum of the positive values (${measure}).`,
    parts: "By legal entity",
    status: (key, critical, mono) =>
      `Key from ${key}, critical above ${critical}, mono above ${mono}. The level of 10% is that of IFRS 8 and ASC 280; the other two are a rule of sales practice.`,
    is: (status) => ` → ${status}`,
  },
  inside: {
    share: "Share = the sum of the lines of this part ÷ the base of the whole company.",
    largest: (name) =>
      `The largest inside: its lines in this part ÷ the sum of positive values in it. The base is that of “${name}” alone, so the share is larger than in the company.`,
    figure: (share) => `Share inside: ${share}`,
    customers: (name) => `How many customers have sales inside “${name}”.`,
    by: (unit, measure) => `Read as: ${unit}, ${measure}.`,
  },
  top: (count) =>
    count === 1
      ? "Share of the largest = its value ÷ the base."
      : `Share of the first ${count} = the sum of their values ÷ the base.`,
  hhi: {
    formula:
      "The Herfindahl index (HHI): the sum of the squares of the shares in per cent. 10,000 means all with one, 0 endlessly many equals. The bands 1,000 and 1,800 are borrowed from market law.",
    squares: "Squares of the shares",
  },
  effective:
    "So many equal customers would give the same HHI: 10,000 ÷ HHI. The smaller, the greater the risk.",
  gini: {
    formula:
      "The Gini coefficient: 0 is all equal, close to 1 all with one. Over the n customers with a positive value, v their values, places counted from the largest: ((n + 1) · Σv − 2 · Σ(place · v)) ÷ (n · Σv).",
    count: (count) => `n = ${count}`,
  },
  step: {
    value: (measure) =>
      `The sum of everybody’s lines in this step: ${measure}. A return lowers the step it is booked in.`,
    customers: "How many customers bought in this step: at least one line of revenue above zero.",
    top: (count) =>
      count === 1
        ? "Share of the largest in this step = its value in the step ÷ the sum of positive values in it."
        : `Share of the ${count} largest of this step = the sum of their values in it ÷ the sum of positive values in it.`,
    trailingHhi:
      "HHI of the twelve months that end with this step: the sum of the squares of the shares in per cent.",
    one: (measure) => `The sum of the customer’s lines in this step: ${measure}.`,
    hhi: "HHI of this step: the sum of the squares of the shares in per cent, shares of the step’s positive values.",
    trailing: (count) =>
      `Share of the ${count === 1 ? "largest" : `${count} largest`} over the twelve months that end with this step. Seasons do not show in such a window.`,
    rounded: "Series in this report are rounded to three digits, so these figures are approximate.",
    span: (first, last) => `${first} – ${last}`,
    noSeries: "This report holds no series by step.",
  },
  distance: (level) =>
    `What the others must bring for the largest to fall to ${level}: its value ÷ the level − the base.`,
  book: {
    formula:
      "A manager’s book holds the customers whose latest line is his, with all their money. Share = the book ÷ the base; that much goes if the manager leaves with the book.",
    count: "The customers of a book are those whose latest line is the manager’s.",
    flags: (level, norm) =>
      `A risk where the book is more than ${level} of the base; overloaded with more than ${norm} key customers.`,
    keys: (norm, level) =>
      `Key customers of the book: a share from ${level}. The norm is at most ${norm} per manager.`,
  },
  stake:
    "Money at stake is the value of the twelve months before the last purchase, its day included, returns taken off.",
  plan: {
    year: "Money at stake is what each brought in the twelve months before its last purchase; nothing counts below zero.",
    whole: "Money at stake is what each brought in the whole period; nothing counts below zero.",
    fall: "Money at stake is the fall from window to window: before − now.",
  },
  records: {
    formula:
      "Every record of the file is in exactly one bin, and the bins add up to all its records.",
  },
  models: {
    formula: (model) =>
      `A second opinion: the ${model} model, fitted to the purchases of all customers of this report by maximum likelihood. BG/NBD says nothing of those who bought once.`,
    repeaters: (count) => `Bought more than once: ${counted("en", count, customers)}`,
    bought: (count) => `Purchase dates: ${count}`,
    chance: (percent) => `Chance of still buying: ${percent}`,
    likelihood: (figure) => `Log-likelihood: ${figure}`,
  },
  due: {
    formula: "Next purchase = the last one + the usual interval.",
    dates: (last, usual, next) => `${last} + ${usual} days: ${next}`,
  },
  loss: {
    left: "Left = total − the value of the one who goes. The others are taken to buy as before.",
    share: "New share = value ÷ (base − the value of the one who goes).",
    ...explainLoss,
  },
  change: {
    window: (span) => `The sum of the customer’s lines in the window ${span}.`,
    moved: "Change = now − before; in per cent, change ÷ before.",
    bridge:
      "The bridge: now = before + new + returned + grown − shrunk − lost. Every customer stands in one column.",
    migration:
      "Customers who went from class to class between the windows; the sum is of the new window.",
    sums: "Together now",
    part: "Change ÷ before",
    same: "These customers brought the same in both windows: they do not move the bridge.",
  },
  customer: explainCustomer,
  recent: (count, steps) =>
    `The last ${count} ${steps} against the ${count} before: change = (now − before) ÷ before. Partial steps are not compared.`,
  steps: { week: "weeks", month: "months", quarter: "quarters" },
};
