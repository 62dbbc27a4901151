import type { DependencyStatus } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";
import { hiddenDependency } from "./hidden.ts";
import { namesOf } from "./names.ts";
import { dependencyMeasure, reading } from "./telling.ts";

/** Somebody on whom a part of the measure rests, by the name that charts use. */
export interface SharedPart {
  readonly name: string;
  readonly share: number;
  readonly status: DependencyStatus;
}

/**
 * The largest parties of the kind that the key figure `largest` speaks of: those who decide where
 * they hide a dependency, else customers [D1]. Empty where nobody has a share.
 */
export function largestParts(document: ReportDocument, count: number): readonly SharedPart[] {
  const hidden = hiddenDependency(document);
  const parties =
    hidden === null
      ? null
      : reading(document, { unit: hidden.unit, measure: dependencyMeasure(document) })?.largest;
  const { short } = namesOf(document);
  const all: readonly SharedPart[] =
    parties?.map((party) => ({ ...party, name: short(party) })) ??
    document.customers.map((customer) => ({
      name: short(customer),
      share: customer.share,
      status: customer.dependency,
    }));
  return all.filter(({ share }) => share > 0).slice(0, count);
}

/** The share that the key figure `largest` shows, with its level; null where there is none. */
export function headlineShare(document: ReportDocument): Omit<SharedPart, "name"> | null {
  const { share, status } = hiddenDependency(document)?.party ?? largestParts(document, 1)[0] ?? {};
  return share === undefined || status === undefined ? null : { share, status };
}
