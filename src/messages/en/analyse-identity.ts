import type { Evidence } from "../../analysis/identity/index.ts";
import { formatFor } from "../format.ts";
import { counted } from "../plural.ts";
import type { IdentityMessages } from "../ru/analyse-identity.ts";

const { list } = formatFor("en", null);

const differIn: Readonly<Partial<Record<Evidence, string>>> = {
  case: "capital letters",
  spaces: "spaces",
  quotes: "quotation marks",
  punctuation: "punctuation",
  yo: "the Russian letters е and ё",
  "legal-form": "the legal form",
  "word-order": "the order of words",
  "one-letter": "one letter",
  initials: "a first name written as initials",
};

const alone: Readonly<Partial<Record<Evidence, string>>> = {
  "latin-look-alikes": "Latin letters stand where Russian ones that look alike should.",
  "same-name": "The name is the same, but some rows have no tax id.",
  "other-legal-form": "The legal forms are not the same: check that it is one company.",
};

const evidenceOf = (found: readonly Evidence[]): string => {
  const ways = found.flatMap((each) => differIn[each] ?? []);
  const rest = found.flatMap((each) => alone[each] ?? []);
  const only = rest.length === 0 ? "only " : "";
  return [...(ways.length === 0 ? [] : [`They differ ${only}in ${list(ways)}.`]), ...rest].join(
    " ",
  );
};

const customers = (count: number): string =>
  counted("en", count, { one: "customer", other: "customers" });
const links = (count: number): string => counted("en", count, { one: "link", other: "links" });

/** Words about who is who in the data. */
export const identity: IdentityMessages = {
  heading: "Who is who",
  summaryNone: "no names alike",
  summarySuggested: (count) => `look like one customer: ${String(count)}`,
  summaryMerged: (count) => `merged: ${String(count)}`,
  summaryLinks: "links from a file",
  waiting: "Looking for names alike…",
  about:
    "Nothing is merged by itself. You decide, every decision can be undone, and all of them are written into the report.",

  suggestions: "This looks like one customer",
  evidence: evidenceOf,
  sure: (percent) => `${percent} sure`,
  rows: (count) => counted("en", count, { one: "row", other: "rows" }),
  taxId: (taxId) => `tax id ${taxId}`,
  noTaxId: "no tax id",
  together: "Together",
  merge: "Merge",
  mergeLabel: (customer) => `Merge into one customer, ${customer}`,
  dismiss: "These are different customers",
  dismissLabel: (customer) => `${customer} and those alike are different customers`,
  more: (count) => `Show ${String(count)} more`,

  apart: "One name, several tax ids",
  apartWhy:
    "They are counted apart: different tax ids are different legal entities, even under one name. If they are one customer, merge them by hand.",

  merged: "Merged by you",
  mergedOf: (count) => counted("en", count, { one: "legal entity", other: "legal entities" }),
  undo: "Undo",
  undoLabel: (customer) => `Undo the merge into ${customer}`,

  dismissed: (count) => `Suggestions turned down: ${String(count)}`,
  recall: "Suggest again",
  recallLabel: (names) => `Suggest again: ${names}`,

  byHand: "Merge by hand",
  byHandAbout: "Find customers by name or tax id and tick those that are in fact one.",
  search: "Name or tax id",
  found: (shown, all) =>
    shown === all ? `${String(all)} found` : `${String(shown)} of ${String(all)} shown`,
  nobody: "Nobody has this name or tax id.",
  chosen: (count) => `${customers(count)} ticked`,
  name: "Name of the customer",
  mergeChosen: "Merge the ticked ones",
  clear: "Untick all",

  links: "Links from a file",
  linksAbout:
    "A links file says which legal entities belong to one customer or group and who decides for them: columns “entity” or “tax_id”, then “customer”, “customer_group”, “key_person”.",
  chooseLinks: "Links file",
  linksInForce: (name, count) => `${name}: ${links(count)}.`,
  linksMatched: (matched, unmatched) =>
    unmatched === 0
      ? "All were found in the data, nothing contradicts."
      : `Found in the data: ${String(matched)}, not found: ${String(unmatched)}. Nothing contradicts.`,
  removeLinks: "Remove the links",
};
