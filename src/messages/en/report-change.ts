import { counted } from "../plural.ts";
import type { ReportChangeMessages } from "../ru/report-change.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("en", count, reportWords.nouns.customer);
const months = (count: number): string => counted("en", count, { one: "month", other: "months" });

export const reportChange: ReportChangeMessages = {
  changeBlock: {
    topic: "What changed",
    headline: (count, subject, change, share, parts) =>
      `In ${months(count)}, ${subject} ${change}${share === "" ? "" : ` (${share})`}${parts === "" ? "" : `: ${parts}`}`,
    alike: (count, subject) => `In ${months(count)}, ${subject} did not move at all`,
    parts: {
      new: "new customers",
      returned: "returned",
      grown: "growth",
      shrunk: "decline",
      lost: "gone",
    },
    tooShort: "Nothing to compare yet",
    tooShortSubtitle:
      "That takes at least two full months: the last ones are set against as many before them. These data have fewer than two.",
    subtitle: (measure, after, before, from, to) =>
      `${measure}: ${after} against ${before}, from ${from} to ${to}. Partial months do not count.`,
    howToRead: {
      bridge:
        "A bar begins where the one before it ended: together they make the difference exactly.",
      kinds: (first) =>
        `New: first purchase as far as we can see; the data begin ${first}. Returned: bought earlier, but not in the window before. Gone: bought in the window before and not once in the last one; a sign, not a verdict.`,
      noEarlier:
        "There are no data before the earlier window, so a returned customer cannot be told from a new one here.",
    },
    bars: {
      new: "new",
      returned: "returned",
      grown: "grew",
      shrunk: "shrank",
      lost: "bought nothing",
      total: "In all",
    },
    customers,
    kinds: {
      new: "new",
      returned: "returned",
      grown: "grew",
      shrunk: "shrank",
      lost: "gone",
      same: "unchanged",
    },
    bridge: {
      caption: "From one window to the next",
      part: "Made of",
      customers: "Customers",
      share: "Of the window before",
      before: "Before",
      after: "After",
    },
    migration: {
      caption: (unit) =>
        `From class to class: customers${unit === "" ? "" : `, below them before → after, ${unit}`}`,
      from: "Was",
      to: (letter) => `now ${letter}`,
      nobody: "no value",
      toNobody: "no value",
      before: "before",
      after: "after",
      note: "The class in each window follows from the values of that window. The stronger the tint, the more money went through the cell.",
      drawing: "Show as a drawing",
      description: (moves) => `How many customers went from class to class. ${moves}`,
      flow: (from, to, count) => `${from} → ${to}: ${customers(count)}`,
    },
    moves: {
      caption: "Who moved most",
      customer: "Customer",
      kind: "What happened",
      class: "Class",
      before: "Before",
      after: "After",
      change: "Change",
      relative: "Relative",
      more: (count) =>
        `And ${customers(count)} with smaller moves: the CSV of this table has them.`,
    },
  },
};
