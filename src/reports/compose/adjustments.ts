import { presentDrawn, presentMerges } from "../../analysis/identity/index.ts";
import { entityList, fileLinks, unmatchedLinks, type Joins } from "../../analysis/index.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { Adjustment } from "../../domain/adjustment.ts";
import type { CallOptions } from "../../engines/engine.ts";
import { adjustmentSchema, type ReportAdjustment } from "../adjustments.ts";
import * as v from "valibot";
import type { Workbench } from "./workbench.ts";

/** What was said of those that the report is about [T1]. */
export function presentTags(
  tags: readonly CustomerTag[],
  customers: readonly { readonly id: string }[],
): readonly ReportAdjustment[] {
  if (tags.length === 0) return [];
  const present = new Set(customers.map(({ id }) => id));
  return tags
    .filter(({ id }) => present.has(id))
    .map((tag) => v.parse(adjustmentSchema, { kind: "tagged", ...tag }));
}

/** Everything that was changed by hand, in the order in which it takes effect [R3]. */
export async function adjustmentsFrom(
  workbench: Workbench,
  joins: Joins,
  given: readonly Adjustment[],
  options: CallOptions,
): Promise<readonly ReportAdjustment[]> {
  const { links, merges } = joins;
  const byHand = merges.length + joins.drawn.length > 0;
  const entities = byHand ? await workbench.ask(entityList, options) : [];
  const drawn = presentDrawn(joins.drawn, entities);
  const linked: Adjustment[] = [];
  if (links.length + drawn.length > 0) {
    const [found] = await workbench.ask(unmatchedLinks(fileLinks(joins)), options);
    const unmatched = found?.links ?? 0;
    linked.push({ kind: "linked", links, ...(drawn.length === 0 ? {} : { drawn }), unmatched });
  }
  const merged = presentMerges(merges, entities).map((merge): Adjustment => ({
    kind: "merged",
    ...merge,
  }));
  return [...given, ...linked, ...merged].map((each) => v.parse(adjustmentSchema, each));
}
