import * as v from "valibot";
import { changeKinds } from "../../domain/words.ts";
import { abcClass, count, decimal, ratio, span } from "./values.ts";

/** Two windows of equal length against each other [C1], and the way from one to the other [C2]. */
export const change = v.looseObject({
  before: span,
  after: span,
  /** Full months in each window: 12, or the halves of a shorter history [C1]. */
  months: count,
  /**
   * The sum of each window, and by how much each kind of customer moved it, so that
   * before + new + returned + grown − shrunk − lost = after, exactly. Each is the sum of its moves:
   * returned goods can make any of them negative.
   */
  bridge: v.looseObject({
    before: decimal,
    new: decimal,
    returned: decimal,
    grown: decimal,
    shrunk: decimal,
    lost: decimal,
    after: decimal,
  }),
  /** How many customers were of each kind. */
  counts: v.object(v.entriesFromList(changeKinds, count)),
  /** Everyone with a value or a purchase in either window, largest move first. */
  customers: v.array(
    v.looseObject({
      id: v.string(),
      kind: v.picklist(changeKinds),
      before: decimal,
      after: decimal,
      /** Class in each window by the borders in force; null where the value of the window is 0. */
      abcBefore: v.nullable(abcClass),
      abcAfter: v.nullable(abcClass),
    }),
  ),
  /** From class to class; null stands for no value in that window. */
  migration: v.array(
    v.looseObject({
      from: v.nullable(abcClass),
      to: v.nullable(abcClass),
      customers: count,
      before: decimal,
      after: decimal,
    }),
  ),
});
export type Change = v.InferOutput<typeof change>;

/** What the head of a report says in figures, and what two windows or two reports are compared by. */
export const headlineFigures = [
  "revenue",
  "grossProfit",
  "customers",
  "largest",
  "largestPerson",
  "effectiveNumber",
  "hhi",
] as const;

/** The headline figures of the last window and of the one before, side by side. */
export const yearOnYear = v.looseObject({
  before: span,
  after: span,
  months: count,
  figures: v.array(
    v.looseObject({
      figure: v.picklist(headlineFigures),
      /** A sum as a decimal, anything else as a ratio; null where it cannot be known. */
      before: v.nullable(v.union([decimal, ratio])),
      after: v.nullable(v.union([decimal, ratio])),
    }),
  ),
});
export type YearOnYear = v.InferOutput<typeof yearOnYear>;
