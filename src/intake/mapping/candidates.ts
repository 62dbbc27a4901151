import { fields, type Field } from "../../domain/source.ts";
import type { GuessEvidence } from "../contract.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { headerBlockers, headerSynonyms } from "./synonyms.ts";

/** A column that could fill a field. */
export interface Candidate {
  readonly field: Field;
  readonly profile: ColumnProfile;
  /** 0 to 1. */
  readonly score: number;
  /** Columns of one tier with one score compete; a lower tier is preferred. */
  readonly tier: number;
  readonly isProfit: boolean;
  /** What speaks for it. */
  readonly evidence: readonly GuessEvidence[];
}

const exactScore = 1;
const containedScore = 0.75;
const perTier = 0.06;

/** Everything that each column could be, best first. */
export const candidatesOf = (profiles: readonly ColumnProfile[]): readonly Candidate[] =>
  profiles
    .flatMap((profile) => [
      ...fields.flatMap((field) => candidate(field, field, profile) ?? []),
      ...(candidate("costOfSales", "profit", profile) ?? []),
    ])
    .sort((a, b) => b.score - a.score || a.profile.column.index - b.profile.column.index);

/** Whether the name of a column is one that some field is known by. */
export const isKnownHeader = (words: string): boolean =>
  words !== "" &&
  Object.values(headerSynonyms).some((tiers) => tiers.some((tier) => tier.includes(words)));

function candidate(
  field: Field,
  meaning: Field | "profit",
  profile: ColumnProfile,
): readonly Candidate[] | null {
  const match = nameMatch(meaning, profile.name.words);
  if (match === null) return null;
  const { vat } = profile.name;
  // Without VAT is what revenue means; with VAT only where nothing else stands [F].
  const vatTier = vat === "without" ? 0 : 3;
  const tier = field === "revenue" && vat !== "unknown" ? vatTier : match.tier;
  const likeliness = valueFactor(field, profile);
  // A profit column gives cost only where no cost column does.
  const score = (match.score - tier * perTier) * likeliness - (meaning === "profit" ? 0.2 : 0);
  const evidence = [nameEvidence(match.score), ...valueEvidence(field, profile)];
  return [{ field, profile, score, tier, isProfit: meaning === "profit", evidence }];
}

function nameMatch(
  meaning: Field | "profit",
  words: string,
): { readonly score: number; readonly tier: number } | null {
  const tiers = headerSynonyms[meaning];
  const exact = tiers.findIndex((tier) => tier.includes(words));
  if (exact >= 0) return { score: exactScore, tier: exact };
  if (headerBlockers[meaning]?.test(words) === true) return null;
  const padded = ` ${words} `;
  // A short name («no», «шт») inside a longer one says nothing.
  const contained = tiers.findIndex((tier) =>
    tier.some((synonym) => synonym.length > 3 && padded.includes(` ${synonym} `)),
  );
  return contained >= 0 ? { score: containedScore, tier: contained } : null;
}

/** How well the values agree with the field; an empty sample says nothing against it. */
function valueFactor(field: Field, profile: ColumnProfile): number {
  if (profile.filled === 0) return field === "taxId" ? 0 : 0.8;
  const { dates, numbers, taxIds } = profile;
  if (field === "date") return shareFactor(dates);
  if (field === "taxId") return taxIds >= 0.9 ? 1 : 0;
  if (field === "entity") return numbers > 0.9 || dates > 0.9 ? 0.5 : 1;
  const isNumber = field === "revenue" || field === "costOfSales" || field === "quantity";
  return isNumber ? shareFactor(numbers) : 1;
}

const nameEvidence = (score: number): GuessEvidence =>
  score === exactScore ? "header-name" : "part-of-header-name";

function valueEvidence(field: Field, profile: ColumnProfile): readonly GuessEvidence[] {
  const { dates, numbers, taxIds, letters } = profile;
  if (field === "date") return dates >= 0.6 ? ["values-are-dates"] : [];
  if (field === "taxId") return taxIds >= 0.9 ? ["check-digits"] : [];
  if (field === "entity") return letters >= 0.6 ? ["values-are-names"] : [];
  const isNumber = field === "revenue" || field === "costOfSales" || field === "quantity";
  return isNumber && numbers >= 0.6 ? ["values-are-numbers"] : [];
}

const shareFactor = (share: number): number => (share >= 0.6 ? 1 : share > 0 ? 0.8 : 0.4);
