import type { CustomerTag } from "./customer-tag.ts";
import type { Field } from "./source.ts";
import type { DrawnLink, Merge, PartyLink } from "./party-link.ts";

/**
 * A change made by hand to what a file says or to who counts as whom; with the parameters enough to
 * make the same report again from the same file [R3]. `table` is null where all tables are meant.
 */
export type Adjustment =
  | ({ readonly kind: "merged" } & Merge)
  | ({ readonly kind: "tagged" } & CustomerTag)
  | {
      readonly kind: "linked";
      /** Rows of a links file. */
      readonly links: readonly PartyLink[];
      /** What was drawn by hand on the page; it has the last word. */
      readonly drawn?: readonly DrawnLink[];
      /** How many of the links mean no legal entity of the data. */
      readonly unmatched: number;
    }
  | {
      readonly kind: "mended";
      readonly table: string;
      readonly column: string;
      /** Null: every row whose cell holds `from`. */
      readonly row: number | null;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: "mapped";
      readonly table: string | null;
      /** Headers by field; null where the field was turned off. */
      readonly mapping: Readonly<Partial<Record<Field, string | null>>>;
    }
  | {
      /** How a table was read, where that was fixed by hand: `dateOrder`, `headerRow`… */
      readonly kind: "read-as";
      readonly table: string | null;
      readonly choices: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: "tables-chosen"; readonly tables: readonly string[] }
  | { readonly kind: "overlaps"; readonly lines: "keep" | "leave-out" }
  | { readonly kind: "duplicates"; readonly lines: "keep" | "leave-out" }
  | { readonly kind: "currency-chosen"; readonly currency: string }
  | { readonly kind: "money-rounded"; readonly decimals: number }
  | { readonly kind: "implausible-dates-accepted" };

export const adjustmentKinds = [
  "merged",
  "linked",
  "mended",
  "mapped",
  "read-as",
  "tables-chosen",
  "overlaps",
  "duplicates",
  "currency-chosen",
  "money-rounded",
  "implausible-dates-accepted",
  "tagged",
] as const satisfies readonly Adjustment["kind"][];
export type AdjustmentKind = Adjustment["kind"];
