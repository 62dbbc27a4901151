import { counted } from "../plural.ts";
import type { PublishMessages } from "../ru/publish.ts";
import { reportComparison } from "./report-comparison.ts";

const customers = { one: "customer", other: "customers" };

export const publish: PublishMessages = {
  slugMissing: "Where should the page stand? Add --slug, such as --slug q1-2026.",
  slugRefused: (option, text) =>
    `${option} cannot be “${text}”: it takes small Latin letters, digits and hyphens between them, such as q1-2026.`,
  titleMissing: "What is the report called? Add --title, such as --title Q1-2026.",
  notForPublish: (option) =>
    `publish takes no ${option}: the report goes to content/reports and becomes a page of the site.`,
  slugTaken: (slug) =>
    `“${slug}” is published already: take another --slug, or add --replace to write over it.`,
  aboutRefused: (field) =>
    `about.yaml of this report cannot be read: the field “${field}”. Mend it, or give a --title.`,
  reportAlone: (file) => `“${file}” is a ready report: publish it alone.`,
  reportReady: (file) =>
    `“${file}” is a ready report, which no option of analysis changes. Leave them out, or give the export.`,
  reportNewer: (file) => `“${file}” was written by a newer version: update the program to read it.`,
  reportDamaged: (file, field) => `“${file}” is a report, but damaged: the field “${field}”.`,
  keyTooShort:
    "KAMERTON_PSEUDONYM_KEY has fewer than 16 characters: pseudonyms made with it can be guessed by trying.",
  written: (place) => `The report was written to ${place}.`,
  replaced: (place) => `The report in ${place} was written anew.`,
  size: (bytes, count) =>
    `${String(Math.ceil(bytes / 1000))} kB, ${counted("en", count, customers)}.`,
  names: {
    masked: "Names are masked; with --names they would stand open.",
    "masked-before": "Names are masked: this report never had them.",
    shown: "Names are inside: whoever opens the site can read the page and the file of the report.",
  },
  keyMade: (file) =>
    `A key for pseudonyms was made, ${file}: keep it to yourself and out of git. Publish the next reports with it too, or their customers cannot be matched; on another machine set KAMERTON_PSEUDONYM_KEY.`,
  pages: (addresses) => `After npm run build: ${addresses.join(" and ")}`,
  comparable: (slug) => `The page will compare it with “${slug}” of the same line.`,
  unlike: (slug, terms) =>
    `It was made otherwise than “${slug}” of the same line, and the page will say so: ${terms}.`,
  terms: reportComparison.reportsCompared.terms,
};
