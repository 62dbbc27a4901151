import * as v from "valibot";
import type { Adjustment, AdjustmentKind } from "../domain/adjustment.ts";
import { adjustmentKinds } from "../domain/adjustment.ts";
import { fields } from "../domain/source.ts";
import type { ReportDocument } from "./document.ts";

const text = v.string();
const textOrNull = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const table = textOrNull;

/** A legal entity by name and tax id. */
export const namedEntitySchema = v.object({ name: text, taxId: textOrNull });
export const mergeSchema = v.object({ customer: text, entities: v.array(namedEntitySchema) });
export const partyLinkSchema = v.object({
  entity: textOrNull,
  taxId: textOrNull,
  customer: textOrNull,
  customerGroup: textOrNull,
  keyPerson: textOrNull,
  role: textOrNull,
});
/** Headers by field; null turns a field off. */
export const mappingSchema = v.object(v.entriesFromList(fields, v.exactOptional(textOrNull)));

/** A change made by hand, as a report keeps it [R3]. */
export const adjustmentSchema = v.variant("kind", [
  v.object({ kind: v.literal("merged"), ...mergeSchema.entries }),
  v.object({ kind: v.literal("linked"), links: v.array(partyLinkSchema), unmatched: count }),
  v.object({
    kind: v.literal("mended"),
    table: text,
    column: text,
    row: v.nullable(count),
    from: text,
    to: text,
  }),
  v.object({ kind: v.literal("mapped"), table, mapping: mappingSchema }),
  v.object({
    kind: v.literal("read-as"),
    table,
    choices: v.record(text, v.union([text, v.number()])),
  }),
  v.object({ kind: v.literal("tables-chosen"), tables: v.array(text) }),
  v.object({ kind: v.literal("overlaps"), lines: v.picklist(["keep", "leave-out"]) }),
  v.object({ kind: v.literal("currency-chosen"), currency: text }),
  v.object({ kind: v.literal("money-rounded"), decimals: count }),
  v.object({ kind: v.literal("implausible-dates-accepted") }),
]);
export type ReportAdjustment = v.InferOutput<typeof adjustmentSchema>;

/** The changes of a report that this version knows; under a mask there are none, only numbers. */
export const adjustmentsOf = ({ adjustments }: ReportDocument): readonly Adjustment[] =>
  adjustments.flatMap((each) => {
    const parsed = v.safeParse(adjustmentSchema, each);
    return parsed.success ? [parsed.output] : [];
  });

const counted = v.looseObject({ kind: v.picklist(adjustmentKinds), count: v.optional(count, 1) });

/** How many changes of each kind a report holds, masked or not; kinds of later versions are left out. */
export function adjustmentCounts({
  adjustments,
}: Pick<ReportDocument, "adjustments">): ReadonlyMap<AdjustmentKind, number> {
  const counts = new Map<AdjustmentKind, number>();
  for (const each of adjustments) {
    const parsed = v.safeParse(counted, each);
    if (!parsed.success) continue;
    const { kind, count: more } = parsed.output;
    counts.set(kind, (counts.get(kind) ?? 0) + more);
  }
  return counts;
}
