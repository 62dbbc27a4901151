import type { PlainDate } from "./words.ts";

/** Why customers say they left [L5], in the order in which they are offered. */
export const refusalReasons = [
  "service",
  "quality",
  "deadline",
  "promise",
  "forgotten",
  "competitor",
  "price",
  "closed",
  "other",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** A customer that somebody means to win back [L5]. */
export interface WinBackEntry {
  /** What it is called, so that a person knows it again. */
  readonly name: string;
  readonly reason: RefusalReason;
  /** What is offered, and who offers it; empty where not said. */
  readonly offer: string;
  readonly owner: string;
  /** The day of entry: what is bought later counts as won back. */
  readonly date: PlainDate;
}

/** By the id of a party, of whatever unit. */
export type WinBackList = Readonly<Record<string, WinBackEntry>>;
