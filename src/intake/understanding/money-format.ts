import type { Guess, SourceColumn } from "../contract.ts";
import { columnProfile, type ColumnProfile } from "../mapping/column-profile.ts";
import type { Vat } from "../mapping/header-name.ts";
import type { MoneyWords } from "./money-words.ts";

/** The unit of a column's money: by its own header, else by the title. */
export const unitOf = (profile: ColumnProfile | undefined, words: MoneyWords): number =>
  profile === undefined || profile.name.moneyUnit === 1 ? words.unit : profile.name.moneyUnit;

/** Beside a column with VAT, the one that says nothing of it is without. */
export function vatOf(
  profile: ColumnProfile | undefined,
  words: MoneyWords,
  guess: Guess<SourceColumn> | undefined,
): Vat {
  if (profile === undefined) return "unknown";
  if (profile.name.vat !== "unknown") return profile.name.vat;
  const withVat = guess?.alternatives.some(
    ({ header }) => columnProfile({ index: 0, header, samples: [] }, []).name.vat === "with",
  );
  return withVat === true ? "without" : words.vat;
}
