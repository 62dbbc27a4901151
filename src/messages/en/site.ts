import { counted } from "../plural.ts";
import type { SiteMessages } from "../ru/site.ts";

const customers = { one: "customer", other: "customers" };
const rows = { one: "row", other: "rows" };
const lessons = { one: "lesson", other: "lessons" };
const minutes = { one: "minute", other: "minutes" };

export const site: SiteMessages = {
  name: "Kamerton",
  language: { own: "English", short: "EN", choose: "Language" },
  skip: "Skip to content",
  navigation: { label: "Sections", learn: "Learn", analyse: "Analyse", reports: "Reports" },
  noscript:
    "Scripts are switched off in this browser. The texts can be read all the same; analysis, exercises and search need scripts.",
  noscriptReport: "Scripts are switched off: the whole report stands open.",
  footer: {
    promise: "Kamerton. Your files never leave your browser.",
    privacy: "How to check that nothing is sent",
  },

  home: {
    title: "Kamerton — key accounts: analysis and a course",
    description:
      "Drop a sales export and read who your profit rests on and who has gone quiet. The file stays in the browser. Beside it, a course for key account managers.",
    heading: "Who your profit rests on, and what is left if they go",
    lead: "Kamerton reads a sales export right in your browser and teaches the craft of looking after key accounts. The file is sent nowhere.",
    doorsLabel: "Three ways in",
    doors: {
      learn: {
        name: "Learn",
        text: "Short lessons: a case from practice, the sums, and an exercise on a real table.",
        note: (count, total) =>
          `${counted("en", count, lessons)}, ${counted("en", total, minutes)}`,
      },
      analyse: {
        name: "Analyse",
        text: "Drop an export from your ERP or accounting system. Dependency, ABC-XYZ, customers gone quiet.",
        note: "1C, Excel, CSV, Parquet, zipped or not; columns and encoding are recognised",
      },
      reports: {
        name: "Read reports",
        text: "The published reports of a team, compared with the time before; links from colleagues.",
        note: (day) => (day === "" ? "None is published yet" : `The latest: data to ${day}`),
      },
    },
    facts: [
      {
        name: "Takes exports as they are",
        text: "Title rows, a total row, decimal commas and old encodings need no cleaning up first.",
      },
      {
        name: "Ties out to the cent",
        text: "And names every row it did not accept, with the reason.",
      },
      {
        name: "Shows its working",
        text: "Rules and settings stand beside the figures; move a threshold and the report follows.",
      },
    ],
    starting: {
      heading: "Where to start",
      paths: [
        {
          who: "You are new to the job",
          what: "A first lesson on real figures: when one customer is too much.",
          action: "Open the course",
          path: "learn/",
        },
        {
          who: "You look after accounts",
          what: "File, check, report: who is key, who has gone quiet, whom to call on Monday.",
          action: "Start with a file",
          path: "analyse/",
        },
        {
          who: "You run the department",
          what: "Portfolio risk: who stands behind whom, and what one person would take along.",
          action: "See it on a sample",
          path: "analyse/?sample",
        },
      ],
    },
  },

  sample: {
    label: "Sample report",
    about: (customerCount, rowCount) =>
      `a wholesaler, ${counted("en", customerCount, customers)}, ${counted("en", rowCount, rows)}`,
    measure: "Measure",
    measures: { grossProfit: "Gross profit", revenue: "Revenue" },
    barsCaption: {
      grossProfit: "Share of gross profit by the person who decides",
      revenue: "Share of revenue by the person who decides",
    },
    matrixCaption: "ABC-XYZ: number of customers and share of gross profit",
    matrixNote: (count, share, steady) =>
      `${counted("en", count, customers)} ${count === 1 ? "brings" : "bring"} ${share} of the profit; ${steady} of them ${steady === 1 ? "buys" : "buy"} almost every month.`,
    silentHeading: "Silent longer than usual",
    silentDays: (days) => `${days} days`,
    silentHow: "A stroke is a month with a purchase, the mark is when silence became unusual",
    silentRow: (name, days, usual) =>
      `${name}: silent for ${days} days, usually buys every ${usual} days`,
    invented: "Names and people are invented",
    open: "Open the whole report",
  },

  course: {
    description: "A course for key account managers: short lessons with exercises on real tables.",
    parts: {
      basics: "Foundations",
      knowing: "Knowing the customer",
      counting: "Counting",
      working: "Working",
    },
    done: "done",
    furniture: {
      "skipLink.label": "Skip to content",
      "sidebarNav.accessibleLabel": "Lessons",
      "tableOfContents.overview": "Start",
      "pagefind.search_label": "Search the course",
      "pagefind.zero_results": "Nothing found for “[SEARCH_TERM]”",
      "pagefind.many_results": "[COUNT] pages for “[SEARCH_TERM]”",
      "pagefind.one_result": "One page for “[SEARCH_TERM]”",
      "pagefind.searching": "Searching for “[SEARCH_TERM]”…",
    },
    place: (order, duration) => `Lesson ${order}, ${counted("en", duration, minutes)}`,
    minutes: (duration) => counted("en", duration, minutes),
  },

  analyse: {
    title: "Sales analysis — Kamerton",
    description:
      "Drop a sales export and get the report: dependency on customers, ABC-XYZ, who has gone quiet. The file never leaves the browser.",
  },

  report: {
    title: "A report from a link — Kamerton",
    description:
      "A report sent as a link opens here. The data is inside the link itself and never reaches a server.",
    heading: "A report from a link",
    text: [
      "A report that was sent to you as a link opens here. The report is inside the link, after the # sign, and never reaches a server.",
      "There is no report in the address now. Open the whole link as it was sent: messengers sometimes cut long addresses short.",
    ],
    sample: "See a sample",
    analyse: "Analyse a file of your own",
  },

  privacy: {
    title: "How to check that nothing is sent — Kamerton",
    description:
      "The sales file never leaves the browser. Four ways to see it for yourself instead of taking our word.",
    heading: "How to check that nothing is sent",
    lead: "Your browser reads the file. The site has no server that could take it in: it is a set of finished pages. You need not take our word for it; checking takes a minute.",
    checksHeading: "See for yourself",
    checks: [
      {
        name: "Pull the plug",
        text: "Open the analysis page, give the engine a minute to load, and go offline. Drop a file: the report is built all the same.",
      },
      {
        name: "Watch the requests",
        text: "Press F12, open the Network tab and analyse a file. The list holds files of this site only, and no request carries anything out.",
      },
      {
        name: "Read the ban",
        text: "View the page’s source. Near its beginning stands a Content-Security-Policy, by which the browser itself keeps the page from reaching any address but its own:",
        code: "connect-src 'self' blob:",
      },
      {
        name: "Read the program",
        text: "The code is open. The ban is tested in every build: a test tries to send data from the page and from the engine, and both attempts must be refused.",
      },
    ],
    linkHeading: "What a report link carries",
    link: [
      "The report is written in the address after the # sign. Browsers never send that part to a server.",
      "Whoever has the link has the report, for good: it cannot be called back. That is why customer names are masked until you switch them on yourself.",
    ],
    hostHeading: "What the host can see",
    host: [
      "What any website sees: from which network address, and which page, was opened. Neither the file, nor the report, nor a customer’s name is part of that.",
      "There are no visitor counters, no advertising tags, and no fonts or scripts from anyone else’s address.",
    ],
    keptHeading: "What stays with you",
    kept: [
      "The file and the report live in the memory of the tab and go with it. If you take lessons, this browser keeps your answers, and nobody else does.",
      "On the analysis page the browser remembers your decisions: how to read files with such headers, who is one customer, the links file, the key of made-up names. Names and tax ids are there only of those you merged or linked, sums and rows of sales are not. The list of decisions is at the foot of that page, where they can be forgotten.",
    ],
  },

  charts: {
    title: "Every chart — Kamerton",
    heading: "Every chart",
    description:
      "Each chart of the report on usual and on awkward data: one customer, an empty book, returns, long names, five thousand customers. Names and sums are invented.",
  },

  missing: {
    title: "No such page — Kamerton",
    heading: "There is no such page",
    text: "The address is out of date or mistyped. A report sent as a link is not lost: it opens on the report page.",
    home: "To the home page",
  },

  welcome: {
    description:
      "Key account analysis in the browser, and a course for those who look after key accounts. In English and Russian.",
    text: "Key account analysis in the browser, and a course for those who look after key accounts.",
    go: "Continue in English",
  },
};
