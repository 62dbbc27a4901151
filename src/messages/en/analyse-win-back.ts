import { counted } from "../plural.ts";
import type { WinBackMessages } from "../ru/analyse-win-back.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("en", count, reportWords.nouns.customer);

/** The list of whom to win back, filled in by hand [L5]. */
export const winBack: WinBackMessages = {
  heading: "Win-back list",
  brief: (listed, back) =>
    listed === 0 ? "empty so far" : `${customers(listed)}${back === 0 ? "" : `, ${back} won back`}`,
  about:
    "Whom to win back, and with what. The list is kept in this browser and goes with the settings file, but into no report and no link.",
  add: (name) => `Put on the list: ${name}`,
  choose: "Whom to put on the list",
  offered: (state, money) => `${state}, ${money} in a year`,
  reason: "Why it left",
  offer: "What we offer",
  owner: "Who sees to it",
  date: "Day of entry",
  dateAbout: "What is bought after this day counts as won back.",
  save: "Put on the list",
  remove: (name) => `Remove from the list: ${name}`,
  removeShort: "Remove",
  nobody: "Nobody to put on it: nobody is silent longer than usual.",
  reasons: {
    service: "service",
    quality: "quality",
    deadline: "deadlines",
    promise: "a broken promise",
    forgotten: "forgotten by us",
    competitor: "went to a competitor",
    price: "price",
    closed: "closed down",
    other: "other",
  },
  columns: {
    customer: "Customer",
    stake: (unit) => `The year before silence${unit === "" ? "" : `, ${unit}`}`,
    reason: "Reason",
    offer: "Offer",
    owner: "Who sees to it",
    date: "Entered",
    result: "Outcome",
  },
  notInReport: "not in this report",
  back: (day, money) => `back on ${day}: ${money} since`,
  notBack: "has not bought yet",
  unmeasured: "not measured: the sales lines are needed",
  refusals: "Refusals by reason",
  quarter: "Quarter of entry",
  total: "Total",
  csv: "Download the list (CSV)",
  file: "win-back-list.csv",
};
