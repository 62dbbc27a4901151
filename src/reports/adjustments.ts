import * as v from "valibot";
import type { Adjustment } from "../domain/adjustment.ts";
import { adjustmentKinds } from "../domain/adjustment.ts";
import { typesByHand } from "../domain/customer-tag.ts";
import { drawnKinds } from "../domain/party-link.ts";
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
/** What a person said of a customer [T1]. */
export const customerTagSchema = v.object({
  id: text,
  name: text,
  types: v.array(v.picklist(typesByHand)),
  potential: v.nullable(v.pipe(text, v.regex(/^\d+(\.\d+)?$/))),
});
export const drawnLinkSchema = v.object({
  as: v.picklist(drawnKinds),
  name: text,
  entities: v.array(namedEntitySchema),
});
/** Headers by field; null turns a field off. */
export const mappingSchema = v.object(v.entriesFromList(fields, v.exactOptional(textOrNull)));

/** A change made by hand, as a report keeps it [R3]. */
export const adjustmentSchema = v.variant("kind", [
  v.object({ kind: v.literal("merged"), ...mergeSchema.entries }),
  v.object({ kind: v.literal("tagged"), ...customerTagSchema.entries }),
  v.object({
    kind: v.literal("linked"),
    links: v.array(partyLinkSchema),
    drawn: v.exactOptional(v.array(drawnLinkSchema)),
    unmatched: count,
  }),
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
  v.object({ kind: v.literal("duplicates"), lines: v.picklist(["keep", "leave-out"]) }),
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

/** What a masked report says of the changes of one kind [R4]. */
const maskedAdjustment = v.object({
  kind: v.picklist(adjustmentKinds),
  count,
  unmatched: v.optional(count, 0),
});
export type MaskedAdjustment = v.InferOutput<typeof maskedAdjustment>;

/**
 * How much of each kind was changed by hand, masked or not: links and columns are counted one by one.
 * Kinds of later versions are left out.
 */
export function adjustmentCounts({
  adjustments,
}: Pick<ReportDocument, "adjustments">): readonly MaskedAdjustment[] {
  const counts = adjustments.flatMap((each) => countsOf(each) ?? []);
  return adjustmentKinds.flatMap((kind) => {
    const same = counts.filter((each) => each.kind === kind);
    const sum = (key: "count" | "unmatched"): number =>
      same.reduce((total, each) => total + each[key], 0);
    return same.length === 0 ? [] : [{ kind, count: sum("count"), unmatched: sum("unmatched") }];
  });
}

function countsOf(adjustment: unknown): MaskedAdjustment | null {
  const told = v.safeParse(adjustmentSchema, adjustment);
  if (told.success) {
    const { kind } = told.output;
    const unmatched = told.output.kind === "linked" ? told.output.unmatched : 0;
    return { kind, count: sizeOf(told.output), unmatched };
  }
  const masked = v.safeParse(maskedAdjustment, adjustment);
  return masked.success ? masked.output : null;
}

function sizeOf(adjustment: Adjustment): number {
  switch (adjustment.kind) {
    case "linked":
      return adjustment.links.length + (adjustment.drawn?.length ?? 0);
    case "mapped":
      return Object.keys(adjustment.mapping).length;
    case "read-as":
      return Object.keys(adjustment.choices).length;
    case "tables-chosen":
      return adjustment.tables.length;
    case "merged":
    case "tagged":
    case "mended":
    case "overlaps":
    case "duplicates":
    case "currency-chosen":
    case "money-rounded":
    case "implausible-dates-accepted":
      return 1;
  }
}
