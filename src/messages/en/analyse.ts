import type { Measure, Step, Unit } from "../../domain/words.ts";
import { analyseClasses } from "./analyse-classes.ts";
import { check, layouts } from "./analyse-check.ts";
import { compare } from "./analyse-compare.ts";
import { verify } from "./analyse-verify.ts";
import { filters } from "./analyse-filters.ts";
import { fieldNames, fieldPurposes, fileForms } from "./analyse-source.ts";
import { NO_BREAK_SPACE } from "../numerals.ts";
import type { AnalyseMessages } from "../ru/analyse.ts";

const measures: Readonly<Record<Measure, string>> = {
  grossProfit: "gross profit",
  revenue: "revenue",
  quantity: "quantity",
  orders: "orders",
};

const steps: Readonly<Record<Step, string>> = {
  week: "week",
  month: "month",
  quarter: "quarter",
};

const units: Readonly<Record<Unit, string>> = {
  entity: "legal entities",
  customer: "customers",
  group: "groups of companies",
  keyPerson: "decision makers",
};

export const analyse: AnalyseMessages = {
  empty: {
    headline: "Drop a sales export here. In seconds you will see who your profit rests on.",
    drop: "Drag one file here, or several",
    dropNow: "Let go: the files stay in your browser",
    choose: "Choose files",
    paste: "or paste cells from a spreadsheet:",
    pastedName: "Pasted cells",
    formats:
      "Excel (xlsx, xls), OpenDocument (ods), CSV and text, Parquet, JSON, ZIP. Several files at once are welcome: monthly exports are added up. Title rows, groups and totals are worked out for you.",
    sampleHeading: "No file at hand?",
    sampleAbout:
      "A wholesaler with 52\u00a0customers, three years, 6,700\u00a0rows. The report is ready and opens at once.",
    sampleButton: "Show me a sample",
    sampleInvented: "All names, people and figures are invented.",
    linkHeading: "Got a colleague’s report?",
    linkAbout:
      "A link opens by itself. Open a saved report (.kamerton.json or .kamerton.html) here, as you would an export.",
    sentAmount: "0\u00a0bytes",
    sent: "sent",
    sentHow:
      "Your browser reads the file. It never goes to a server: the page is built so that it has nowhere to send it.",
    verify: "See for yourself",
    verifyHow:
      "Let the page load, switch the network off, and drop a file: the report still appears. Or open the developer tools, Network tab: none of the requests sends anything.",
    columns: [
      {
        heading: "What the file needs",
        text: "Three columns: customer, date, amount. With cost, tax id, account manager, product and decision maker the report answers more questions.",
      },
      {
        heading: "How to export it",
        text: "A sales or gross profit report for 12–36\u00a0months, grouped any way you like, saved as Excel, OpenDocument or text.",
      },
      {
        heading: "What you get",
        text: "One sentence on what matters, dependency against 10, 20 and 70%, ABC-XYZ, customers gone silent. A link for a colleague, and print.",
      },
    ],
  },
  work: {
    stages: {
      fetching: "Fetching the sample",
      starting: "Starting the engine",
      opening: "Opening the file",
      reading: "Reading rows",
      loading: "Sorting into columns",
      checking: "Checking totals",
      analysing: "Working out the report",
    },
    megabytesOf: (done: string, total: string) => `${done} of ${total}${NO_BREAK_SPACE}MB`,
    kilobytes: (size: string) => `${size}${NO_BREAK_SPACE}kB`,
    megabytes: (done: string) => `${done}${NO_BREAK_SPACE}MB`,
    cancel: "Cancel",
    cancelled: "Cancelled.",
    ready: "The report is ready.",
  },
  trouble: {
    kept: "The report before it is still on the page.",
    detail: "Details for a developer",
    close: "Got it",
    retry: "Try again",
    chooseOther: "Choose another file",
    drop: {
      nothing: "That was not a file. Drag the export itself, or paste cells from a spreadsheet.",
      folder:
        "This folder holds no files that can be read. Drop a folder of exports, or the files themselves.",
    },
    sampleMissing:
      "The sample did not load; the network seems to be down. Check the connection and try again.",
    notReport: "This looks like a saved report, but it cannot be read. It may be damaged.",
    unknownColumn: (column: string, columns: string) =>
      `The file has no column “${column}”. It has: ${columns}.`,
    unknownSheet: (sheet: string, sheets: string) =>
      `There is no sheet or file “${sheet}”. There are: ${sheets}.`,
    guessAgain: "Match the columns anew",
    findAgain: "Find the sheets anew",
    undo: "Back to how it was",
    faults: {
      "engine-died":
        "The work broke off. Your file is intact and still only on your side; try again.",
      "out-of-memory":
        "The browser ran out of memory for this file. Close other tabs, or take a shorter period.",
      "time-limit": "This took too long and was stopped. Take a shorter period.",
      "engine-missing":
        "The part of the page that does the calculating did not load; the network seems to be down. Check the connection and try again.",
    },
  },
  questions: {
    headline: "One question before the figures",
    headlineMany: "A few questions before the figures",
    why: "Different answers would give different figures here, so they are yours to give.",
    samples: (samples: string) => `For example: ${samples}`,
    submit: "Read with these answers",
    missing: "Choose an answer.",
    inTables: (names: string) => `In the table: ${names}`,
    depends: "The answer decides:",
    columnsOf: (headers: string) => `Columns: ${headers}`,
    overlaps: {
      "leave-out": "They are the same sales: count them once",
      keep: "They are different sales: count them all",
    },
    returns: {
      negative: "Yes, take them off: they are returns",
      "as-written": "No, leave them as written",
    },
    returnsColumn: {
      "take-off": "Take them off: sales still include what came back",
      "already-off": "Leave sales as they are: returns are off already",
    },
    decimals: (count: string) => `${count} decimals`,
  },
  understood: {
    label: "What was understood of the file",
    change: "change",
    file: "File",
    encoding: "Encoding",
    delimiter: "Delimiter",
    tablesOf: (count: string) => `${count} tables`,
    format: "Kind of file",
    layouts,
    headerRow: "Header",
    headerRowAt: (row: number) => `row ${String(row)}`,
    numbers: "Numbers",
    numberForms: { ",": "1\u00a0234,56", ".": "1,234.56" },
    dates: "Dates",
    stated: "Total in the file",
    statedMatches: "matches",
    statedDiffers: "does not match",
    period: "Period",
    step: "Step",
    measure: "Ranked by",
    noCurrency: "not stated",
    currency: "Currency",
    currencies: {
      RUB: "₽ rouble",
      USD: "$ US dollar",
      EUR: "€ euro",
      KZT: "₸ tenge",
      BYN: "Belarusian rouble",
      CNY: "¥ yuan",
    },
    invented: "a sample, all invented",
    ...fileForms,
    formats: {
      text: "text",
      xlsx: "Excel, xlsx",
      ods: "OpenDocument, ods",
      xls: "Excel, xls",
      spreadsheetml: "Excel, XML",
      html: "HTML table",
      parquet: "Parquet",
      json: "JSON",
    },
    byHand: "your choice",
    guessed: "our guess",
    sure: (percent: string) => `${percent} sure`,
    rowNumber: "Number of the header row",
    apply: "Apply",
  },
  check,
  fieldNames,
  fieldPurposes,
  compare,
  verify,
  filters,
  settings: {
    label: "Settings of the report",
    classes: analyseClasses,
    note: "The report is worked out on the spot. The page’s address keeps the settings, never the data.",
    unit: "Add up by",
    units,
    measure: "Rank by",
    measures,
    abc: "ABC borders",
    aUpTo: "A up to",
    bUpTo: "B up to",
    presetOneC: "as in 1C, 80-15-5",
    xyz: "XYZ",
    xyzRules: { frequency: "how often they buy", variation: "variation" },
    xFrom: "X from",
    yFrom: "Y from",
    xUpTo: "X up to",
    yUpTo: "Y up to",
    since: "Count steps",
    sinces: { window: "over the whole period", firstPurchase: "since the first purchase" },
    partial: "Leave out a partial first and last step",
    step: "Step",
    steps,
    auto: "auto",
    autoIs: (chosen: string) => `auto: ${chosen}`,
    dependency: "Dependency levels",
    key: "key",
    critical: "critical",
    mono: "mono",
    lost: "Lost when silent",
    lostFactor: "longer than",
    lostFactorUnit: "of their own rhythms",
    lostDays: "and longer than",
    lostDaysUnit: "days",
    asOf: "As of",
    looksBack: "Ready days: the end of the last month, quarter and year",
    lastDay: "last day of the data",
    reset: "Back to defaults",
    saved: "This is a saved report without its data. To change settings, drop the export itself.",
    waiting: "The address carries report settings: they will apply to your file.",
    notInFile: "not in the file",
    xyzBorders: "XYZ borders",
    wholeWrong: "A whole number above zero.",
    numberWrong: "A number above zero.",
    percentWrong: "A number from 0 to 100.",
    orderWrong: "This border does not go with its neighbour.",
    stale: "The report on the page was made with other settings.",
    recalculate: "Work it out again",
  },
  actions: {
    label: "What to do with the report",
    share: "Share",
    print: "Print",
    another: "Another file",
    forget: "Remove the file",
  },
};
