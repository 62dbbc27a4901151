import type { AdjustmentKind } from "../../domain/adjustment.ts";
import type { ReportMethodMessages } from "../ru/report-method.ts";

const adjustments: Readonly<Record<AdjustmentKind, string>> = {
  merged: "customers merged",
  linked: "links of a file and drawn by hand",
  mended: "cells mended",
  mapped: "columns chosen",
  "read-as": "choices about reading",
  "tables-chosen": "sheets chosen",
  overlaps: "choices about equal lines of files",
  duplicates: "choices about exact duplicates",
  "currency-chosen": "currencies chosen",
  "money-rounded": "roundings of money",
  "implausible-dates-accepted": "rules about far dates",
  tagged: "customers marked",
};

/** Words of the block that says how everything was reckoned. */
export const reportMethod: ReportMethodMessages = {
  method: {
    topic: "Method",
    headline: "What was taken, what was not, and by which rules",
    subtitle:
      "Every row of the file lies in exactly one bin, and the bins add up to its row count.",
    binsCaption: (name) => `Rows of ${name}`,
    binsColumns: { bin: "What it is", rows: "Rows" },
    rows: "All records",
    statedTotal: "The total that the file itself states",
    matches: "agrees to the last decimal",
    differs: "does not agree with what was accepted",
    unnamed: (sum) => `Sales of ${sum} without a customer are in no share and no class.`,
    settingsCaption: "Calculation settings",
    settingsColumns: { name: "Setting", value: "Value" },
    settings: {
      unit: "Whose money is added up",
      measure: "Ranked by",
      abc: "Borders of ABC",
      xyz: "XYZ",
      since: "Steps are counted",
      partial: "Partial steps",
      step: "Step",
      dependency: "Levels of dependency",
      lost: "Probably lost",
      asOf: "As of",
      period: "Period",
      where: "Chosen rows",
      mapping: "Columns of the file",
      adjustments: "Changed by hand",
    },
    adjustments,
    unmatchedLinks: (count) =>
      `Links of the file for which the data have no legal entity, or several: ${count}.`,
    chosen: { auto: "chosen automatically", given: "chosen by you" },
    xyzRules: { frequency: "by frequency of purchases", variation: "by variation" },
    xyz: (rule, x, y) => `${rule}: X ${x}, Y ${y}`,
    since: { window: "over the whole period", firstPurchase: "from the first purchase" },
    partial: { include: "counted", exclude: "left out of XYZ and comparisons" },
    lost: (factor, days) => `${factor} of its own intervals and ${days}`,
    rulesTitle: "Three rules people ask about",
    rules: [
      "A share is a part of the sum of positive values: a customer with a loss or with returns only stays in the list but not in the denominator.",
      "A return lowers the sum on its own day and undoes no purchase.",
      "A blank “who decides” joins nobody: such a customer stands for itself.",
    ],
    notesTitle: "What to know",
    notes: {
      "too-few-steps": "The data hold fewer than three steps, so there are no letters of XYZ.",
      "partial-kept": "Fewer than three full steps, so partial ones stay in, marked.",
      "one-xyz-class": "Nearly all customers fell into one class of XYZ.",
      "cost-incomplete":
        "Cost is not known for every row, so ranking is by revenue and not by gross profit.",
      "no-positive-value": "Nobody has a positive amount: shares cannot be calculated.",
      "measure-not-in-data":
        "The data have no column for the chosen measure, so ranking is by revenue.",
      "seasons-too-short": "Seasons are kept: taking them out needs at least 24 full months.",
      "seasons-empty-month": "Seasons are kept: one of the calendar months never had a sale.",
      "week-by-choice-only": "The week is used only by choice.",
    },
    rejectionsCaption: "Rejected rows",
    rejectionColumns: { row: "Row", column: "Column", text: "In the cell", reason: "Why" },
    rejectionsMore: (count) => `The first are shown; ${count} were rejected in all.`,
    rowsWord: (rows) => rows,
    sha: (hash) => `SHA-256 of the file ${hash}`,
    product: (version, format) => `Kamerton ${version}, report version ${format}`,
  },
};
