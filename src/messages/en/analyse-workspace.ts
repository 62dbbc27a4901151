import type { TableChoices } from "../../intake/contract.ts";
import { formatFor } from "../format.ts";
import { counted } from "../plural.ts";
import { customerTypeNames } from "./customer-types.ts";
import type { WorkspaceMessages } from "../ru/analyse-workspace.ts";

const { list } = formatFor("en", null);

const choiceNames: Readonly<Record<keyof TableChoices, string>> = {
  encoding: "encoding",
  delimiter: "delimiter",
  headerRow: "header row",
  headerRows: "header row",
  layout: "kind of report",
  decimalSeparator: "form of numbers",
  dateOrder: "order of dates",
  year: "year of months",
  returns: "returns",
  returnsColumn: "column of returns",
  mapping: "columns",
};

const links = (count: number): string => counted("en", count, { one: "link", other: "links" });

/** Words about what this browser keeps, and what the page did by itself. */
export const workspace: WorkspaceMessages = {
  heading: "What this browser remembers",
  nothing: "nothing yet",
  things: (count) => counted("en", count, { one: "entry", other: "entries" }),
  keeping: {
    opening: "Opening…",
    kept: "All of it lies in this browser only and is sent nowhere. No rows and sums of sales are among it; names and tax ids only of those you merged or linked.",
    refused:
      "The browser lets this page keep nothing: decisions last while it is open. Save them to a settings file.",
    newer:
      "A later version of this page keeps its things here. We leave them alone: decisions last while the page is open.",
  },
  remembered: "How to read files",
  fixedParts: (parts) => list([...new Set(parts.map((part) => choiceNames[part]))]),
  drawn: "Links that you drew",
  drawnAs: {
    group: (name) => `group ${name}`,
    keyPerson: (name) => `${name} decides`,
  },
  merges: "Who is one customer",
  dismissed: "Whom not to suggest merging",
  tags: "What you said of customers",
  winBack: "Win-back list",
  done: "Things done",
  ticked: (count) =>
    `Ticked off: ${counted("en", count, { one: "thing to do", other: "things to do" })}`,
  taggedAs: (types, potential) =>
    list([...types.map((type) => customerTypeNames[type]), ...(potential ? ["potential"] : [])]),
  links: "Links file",
  linksOf: (name, count) => `${name}, ${links(count)}`,
  currency: "Currency of files",
  pseudonyms: "Made-up names in links",
  pseudonymsAbout: "one customer is called the same in all your links",
  forget: "Forget",
  forgetLabel: (what) => `Forget: ${what}`,
  forgetAll: "Forget everything",

  team: "Team settings",
  teamAbout:
    "One file with the settings of the report, links, merges and how to read files. A colleague drops it on this page, and the command line takes it by --settings.",
  saveTeam: "Save settings",
  loadTeam: "Load settings",

  notices: {
    label: "What was taken into account",
    close: "Got it",
    remembered: "Read as the last time.",
    rememberedWhy: "You have set up a file with these headers before, and we did the same.",
    guessAnew: "Guess anew and forget the last time",
    merged: "Customers are counted now, not legal entities: you merged some of them.",
    mergedBefore: "Customers are counted, not legal entities: you merged some of them before.",
    backToEntities: "Count legal entities",
    linksTaken: (name, count) => `The links file ${name} was taken: ${links(count)}.`,
    linksWait: "They take effect when you drop an export.",
    settingsTaken: (name) =>
      `The settings in ${name} took the place of the earlier ones: report, links, merges and the reading of files follow them now.`,
    putBack: "Put the earlier ones back",
  },
};
