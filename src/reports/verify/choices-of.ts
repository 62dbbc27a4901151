import * as v from "valibot";
import type { Adjustment } from "../../domain/adjustment.ts";
import { tableChoicesSchema, type TableChoicesKept } from "../settings-file/schema.ts";

type Mended = Extract<Adjustment, { readonly kind: "mended" }>;

/** How a file is to be read again, in the words of intake. */
export interface ReadingChoices extends TableChoicesKept {
  readonly tables?: Readonly<Record<string, TableChoicesKept>>;
  readonly sheets?: readonly string[];
  readonly mends?: readonly Omit<Mended, "kind">[];
  readonly overlaps?: "keep" | "leave-out";
  readonly duplicates?: "keep" | "leave-out";
  readonly currency?: string;
  readonly decimals?: number;
  readonly implausibleDates?: "accept";
  readonly where?: readonly string[];
}

/** What a report keeps of how its files were read [R3]; null where this version cannot read them so. */
export function choicesOf(
  adjustments: readonly Adjustment[],
  where: readonly string[],
): ReadingChoices | null {
  let all: ReadingChoices = where.length === 0 ? {} : { where };
  for (const adjustment of adjustments) {
    const next = withAdjustment(all, adjustment);
    if (next === null) return null;
    all = next;
  }
  return all;
}

function withAdjustment(all: ReadingChoices, adjustment: Adjustment): ReadingChoices | null {
  switch (adjustment.kind) {
    case "mapped":
      return ofTable(all, adjustment.table, { mapping: adjustment.mapping });
    case "read-as": {
      const kept = v.safeParse(tableChoicesSchema, adjustment.choices);
      return kept.success ? ofTable(all, adjustment.table, kept.output) : null;
    }
    case "mended": {
      const { kind: _, ...mend } = adjustment;
      return { ...all, mends: [...(all.mends ?? []), mend] };
    }
    case "tables-chosen":
      return { ...all, sheets: adjustment.tables };
    case "overlaps":
      return { ...all, overlaps: adjustment.lines };
    case "duplicates":
      return { ...all, duplicates: adjustment.lines };
    case "currency-chosen":
      return { ...all, currency: adjustment.currency };
    case "money-rounded":
      return { ...all, decimals: adjustment.decimals };
    case "implausible-dates-accepted":
      return { ...all, implausibleDates: "accept" };
    // Who belongs together is no matter of reading.
    case "linked":
    case "merged":
    case "tagged":
      return all;
  }
}

/** Table null: all tables. */
const ofTable = (
  all: ReadingChoices,
  table: string | null,
  choices: TableChoicesKept,
): ReadingChoices =>
  table === null
    ? { ...all, ...choices }
    : { ...all, tables: { ...all.tables, [table]: { ...all.tables?.[table], ...choices } } };
