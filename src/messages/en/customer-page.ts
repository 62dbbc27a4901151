import type { CustomerPageMessages } from "../ru/customer-page.ts";
import { counted, pluralForm } from "../plural.ts";
import { customerTypeNames } from "./customer-types.ts";
import { reportWords } from "./report-words.ts";

const days = (count: number): string => counted("en", count, { one: "day", other: "days" });
const months = (count: number): string => counted("en", count, { one: "month", other: "months" });
const entities = (count: number): string =>
  counted("en", count, { one: "legal entity", other: "legal entities" });

const ordinal = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };
const nth = (rank: number): string => `${rank}${endings[ordinal.select(rank)] ?? "th"}`;

/** Words of the page of one customer. Arguments are ready text, except counts. */
export const customerPage: CustomerPageMessages = {
  back: "Back to the report",
  label: (name) => `Customer: ${name}`,
  open: (name) => `${name}: open the customer’s page`,
  print: "Print",
  reading: "The rest follows when the engine has read the file.",
  readingSample: "The rest follows when the engine has read the sample: once, then at once.",
  asking: "Calculating this customer…",
  saved:
    "This is a saved report without its sales lines. Calendar, products and managers show when the file itself is opened.",
  failed: "The lines of this customer are not at hand now.",
  again: "Calculate again",

  title: (name, share, measure, state) => `${name}: ${share} of ${measure}, ${state}`,
  titleBare: (name, state) => `${name}: ${state}`,
  figures: {
    label: "The customer in figures",
    value: (measure) => measure,
    rank: (rank, of) => `${nth(rank)} of ${of}`,
    share: "Share",
    class: "Class",
    silent: "Silent",
    usually: (interval) => `usually every ${interval}`,
    noRhythm: "no rhythm of its own yet",
    due: "Next purchase due",
    dueNote: "by its own rhythm",
    dueLate: (late) => `${days(late)} overdue`,
    noDue: "one purchase does not tell",
  },

  months: {
    topic: "Over time",
    trailing: (unit) => `Sum of 12\u00a0months${unit === "" ? "" : `, ${unit}`}`,
    subtitle: (measure, by, unit) =>
      `${measure} ${by}${unit === "" ? "" : `, ${unit}`}. Below, the sum over trailing 12\u00a0months.`,
    subtitleBare: (measure, by, unit) => `${measure} ${by}${unit === "" ? "" : `, ${unit}`}.`,
    howToRead: "The bars show seasons and gaps, the line whether the customer really grows.",
    step: "Step",
    trailingHead: "12\u00a0months",
  },

  rhythm: {
    topic: "Rhythm",
    steady: (interval, silent, state) =>
      `Usually buys every ${interval}, silent for ${silent}: ${state}`,
    once: (day) => `Bought once, on ${day}`,
    never: "No purchase: only returns or lines of zero",
    subtitleDays:
      "Days of purchase in the last 24\u00a0months: the darker, the more revenue that day.",
    subtitleMonths: "Months with purchases, year by year: the darker, the more revenue that month.",
    subtitleBare: "Intervals between days of purchase.",
    howToRead: [
      "The dashed line is the silence since the last purchase, the ring the day on which the next was due.",
      "“Probably lost” is a reason to call, not a verdict: about a third of those flagged buy again.",
    ],
    upTo: (sum) => `up to ${sum}`,
    nothing: "no purchase",
    silentMark: "silent",
    dueMark: "a purchase was due",
    cell: (day, sum) => `${day}: ${sum}`,
    silentDay: (day) => `${day}: silent`,
    dueDay: (day) => `${day}: a purchase was due`,
    factsCaption: "Rhythm and silence",
    fact: "Figure",
    value: "Value",
    facts: {
      purchases: "Days with a purchase",
      first: "First purchase",
      last: "Last purchase",
      median: "Usual interval (median)",
      mean: "Mean interval",
      silent: "Silent for",
      state: "State",
      reason: "Why",
      due: "Next purchase due",
    },
    days,
    intervalsCaption: "The last intervals",
    intervals: { from: "From", to: "To", days: "Days", against: "To the usual" },
    times: (ratio) => `×\u00a0${ratio}`,
  },

  range: {
    levels: {
      product: {
        head: "Product",
        topic: "What it buys",
        count: (count) => counted("en", count, { one: "product", other: "products" }),
      },
      category: {
        head: "Category",
        topic: "What it buys",
        count: (count) => counted("en", count, { one: "category", other: "categories" }),
      },
    },
    headline: (count, first, share) => `${count}; most comes from “${first}”, ${share} of revenue`,
    goneToo: (count) => `, ${count} no longer bought`,
    nothing: "No purchase names a product",
    subtitle: (unit) => `Revenue of the whole period${unit === "" ? "" : `, ${unit}`}.`,
    subtitleWindows: (unit, after, before) =>
      `Revenue of the whole period${unit === "" ? "" : `, ${unit}`}. Change: ${after} against ${before}.`,
    caption: "Purchases by revenue",
    columns: {
      revenue: "Revenue",
      share: "Share",
      first: "First",
      last: "Last",
      before: "Before",
      after: "After",
      change: "Change",
    },
    goneCaption: "No longer bought",
    goneNote: "Last bought before the later window began, and not once since.",
    more: (count) => `And ${count} more, each smaller.`,
    new: "new",
  },

  besides: {
    topic: "What others like it buy",
    headline: (count, of, product) =>
      `${count} of ${of} similar customers buy “${product}”, this one never did`,
    nothing: "Similar customers buy nothing that this one never bought",
    nobody: "Nobody is similar: fewer than two purchases in common",
    subtitle: (unit, span) =>
      `How many similar customers buy it, and what the median one of them brings ${span}${unit === "" ? "" : `, ${unit}`}.`,
    span: (count) => (count === 0 ? "in the whole period" : `in ${months(count)}`),
    howToRead: [
      "Similar are the ten customers whose ranges of purchases come closest: what both buy over what either buys. At least two purchases must be in common.",
      "An observation, not a forecast: this is how others buy. Whether this customer will, the data do not know.",
    ],
    caption: "Bought by similar customers, not by this one",
    columns: { customers: "Buy it", revenue: "The median one brings" },
    ofSimilar: (count, of) => `${count} of ${of}`,
    similarCaption: "Who is similar",
    similar: { name: "Customer", common: "In common", likeness: "Likeness" },
  },

  classes: {
    topic: "Class",
    same: (letter, count) =>
      `Class\u00a0${letter} for ${counted("en", count, { one: "quarter", other: "quarters" })} in a row`,
    moved: (from, to, quarter) => `From class\u00a0${from} to\u00a0${to}: since ${quarter}`,
    came: (letter, quarter) => `In class\u00a0${letter} since ${quarter}`,
    left: (quarter) => `Without a class since ${quarter}: nothing bought for a year`,
    bare: (letters, certainty) => `Class ${letters}, ${certainty}`,
    subtitle: "Class at the end of each quarter, on the twelve months before it.",
    subtitleBare: "The class, and how firm it is.",
    row: "Class",
    none: "none",
    pathCaption: "The path through the classes",
    quarter: "Quarter",
    factsCaption: "Where the class comes from",
    facts: {
      certainty: "Certainty of the class",
      otherMeasure: (measure) => `Class by ${measure}`,
      xyz: "Evenness in this report",
      otherXyz: "By the other rule",
      frequency: "Frequency",
      variation: "Variation",
    },
    frequency: (active, steps, share) => `a purchase in ${active} of ${steps} (${share})`,
    variation: (share) => `deviation of ${share} from its own mean`,
    noVariation: "the mean is not above zero",
    provisional: "provisional",
  },

  people: {
    topic: "People",
    manager: (name, since) => `Looked after by ${name} since ${since}`,
    nobody: "The file names no manager",
    decides: (name, count, share) =>
      count > 0
        ? `; ${name} decides, with ${entities(count)} more, ${share} together`
        : `; ${name} decides`,
    subtitle:
      "Who looked after it, who decides on its side, and which legal entities it is made of.",
    serviceCaption: "Who looked after it, and where",
    dimensions: { manager: "Managers", department: "Departments", region: "Regions" },
    columns: { name: "Who", first: "From", last: "To", revenue: "Revenue" },
    unnamed: "not named",
    circleCaption: {
      keyPerson: (name, share) => `${name} decides: ${share} together`,
      group: (name, share) => `Group ${name}: ${share} together`,
    },
    circle: { name: "Legal entity", taxId: "Tax id", share: "Share", own: "Note" },
    own: "this customer",
    entitiesCaption: "Legal entities and spellings",
    entities: { taxId: "Tax id", spelling: "Spelling", first: "From", last: "To", lines: "Lines" },
    noTaxId: "no tax id",
  },

  types: {
    topic: "Type",
    names: customerTypeNames,
    headline: (names) => names,
    none: "By the data an ordinary customer: no type applies",
    subtitle: "Six types of key customers; several may apply at once.",
    caption: "Types, and why",
    columns: { type: "Type", holds: "Applies", why: "Why" },
    yes: "yes",
    no: "no",
    byHand: "marked by you",
    notByHand: "marked by hand",
    breadwinner: (share, level) => `a share of ${share}; ${level} or more is needed`,
    rising: (after, before, count, change) =>
      `${after} in ${months(count)} against ${before} before (${change}); +20% is needed`,
    risingNot: "and the second half, the number of months or the state does not bear it out",
    tooShort: "too few full months for a trend",
    potential: (sum) => `a potential of ${sum} a year, stated by you`,
    innovation: (bought, offered, index) =>
      `bought ${bought} of ${offered} new products, index ${index} of 1`,
    innovationFew: (bought, offered) =>
      `bought ${bought} of ${offered} new products: an index needs at least 3`,
    noNew: "no new product came in its time",
    noProducts: "the file has no products",
    waits: "calculated when the engine has read the file",
    howToRead: [
      "Breadwinner and innovator come from the data; image-maker, partner and expert only a person knows.",
      "Check who is prospective: is there a need, the means to pay, the authority to decide?",
    ],
    form: "What you know about this customer",
    potentialField: "What it could buy in a year",
    potentialHelp: "If that is at least one and a half times what it buys now, it is prospective.",
    potentialBad: "A number is needed, such as 1500000",
    kept: "Only this browser remembers it; it goes into the report and the settings file.",
    save: "Remember",
  },

  departure: {
    topic: "If it leaves",
    headline: (share, measure, before, after) =>
      `If it leaves: ${share} of ${measure} less, HHI ${after} instead of ${before}`,
    alone: (share, measure) => `If it leaves: ${share} of ${measure} less, and nobody else`,
    nothing: "If it leaves nothing is lost: it brings no positive amount",
    subtitle: "Herfindahl index (HHI): the smaller, the more even the book.",
    add: "Add to “what if”",
    remove: "Take out of “what if”",
    added: "The customer is in the report’s section on what is left when customers go.",
  },

  states: reportWords.states,
  customers: (count) => counted("en", count, { one: "customer", other: "customers" }),
  interval: (text, count) =>
    `${text}\u00a0${pluralForm("en", count, { one: "day", other: "days" })}`,
};
