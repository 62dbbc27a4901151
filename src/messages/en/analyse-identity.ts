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
  summaryDrawn: (count) => `links drawn: ${String(count)}`,
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

  byHand: "Link by hand",
  byHandAbout:
    "Find legal entities by name or tax id, tick them and say what they are to each other: one customer, one group, or under one person who decides.",
  search: "Name or tax id",
  found: (shown, all) =>
    shown === all ? `${String(all)} found` : `${String(shown)} of ${String(all)} shown`,
  nobody: "Nobody has this name or tax id.",
  chosen: (count) => `${customers(count)} ticked`,
  ways: {
    legend: "What they are to each other",
    customer: "They are one customer",
    group: "They are one group of companies",
    keyPerson: "One person decides for them",
  },
  nameOf: {
    customer: "What to call the customer",
    group: "What to call the group",
    keyPerson: "Who decides",
  },
  join: {
    customer: "Merge those ticked",
    group: "Make those ticked a group",
    keyPerson: "Put those ticked under this person",
  },
  drawn: "Links that you drew",
  drawnAbout:
    "The section on dependency reckons with them already. A person put down here is the primary one: the whole money of the entity goes there.",
  undoDrawn: "Remove the link",
  undoDrawnLabel: (link) => `Remove the link: ${link}`,
  drawnAs: {
    group: (name) => `group ${name}`,
    keyPerson: (name) => `${name} decides`,
  },
  countBy: {
    group: "Count the whole report by groups",
    keyPerson: "Count the whole report by who decides",
  },
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
