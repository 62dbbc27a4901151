import { counted } from "../plural.ts";
import type { PublishedMessages } from "../ru/published.ts";

const reports = { one: "report", other: "reports" };

export const published: PublishedMessages = {
  list: {
    title: "Reports — Kamerton",
    heading: "Reports",
    description:
      "Published reports on key customers: who the profit rests on, who has gone quiet, and what changed since the last one.",
    lead: "Finished pages: they open on any device, can be read without scripts, and print. Each says what data and rules it was made from.",
    count: (count) => counted("en", count, reports),
    withoutLine: "Single reports",
    figures: "Key figures",
    share: "Share of the largest",
    shares: "Share of the largest, report by report",
    from: (before, after) => `${before} → ${after}`,
    empty: {
      heading: "No report has been published yet",
      text: "One command turns a report into a page of the site. Put the export at hand, run it, and build the site:",
      command:
        "npm run -s kamerton -- publish sales.csv --slug q1-2026 --title Q1-2026\nnpm run build",
      names: "Customers’ names become pseudonyms; with --names they stay.",
    },
    link: "Did somebody send you a report as a link?",
    openLink: "It opens on a page of its own",
    publish: "How to publish your own",
  },
  page: {
    title: (title) => `${title} — Kamerton`,
    path: "Where this report is",
    up: "Reports",
    sinceHeadline: (headline) => `Since the last report: ${headline}`,
    dataTo: (day) => `Data to ${day}`,
    masked: "Names are masked by pseudonyms",
    named: "Names are shown",
    actions: "What to do with the report",
    download: "Download the report (JSON)",
    print: "Print",
    method: "How it was calculated",
    analyse: "Analyse a file of mine with these settings",
    history: "Other reports of this line",
    earlier: "Earlier",
    later: "Later",
    since: "Since the last report",
    sinceRead: "The figures of two finished reports are compared; nothing is calculated anew.",
  },
  embed: {
    open: "Open in full, compare, print",
  },
  preview: {
    alt: (headline) => `Card of the report: ${headline}`,
    shares: {
      grossProfit: "Share of gross profit",
      revenue: "Share of revenue",
      quantity: "Share of quantity",
      orders: "Share of orders",
    },
  },
};
