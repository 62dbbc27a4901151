/** Kinds of key customers [T1], in the order in which they are told. */
export const customerTypes = [
  "breadwinner",
  "prospective",
  "image-maker",
  "partner",
  "expert",
  "innovator",
] as const;
export type CustomerType = (typeof customerTypes)[number];

/** The kinds that no data can tell. */
export const typesByHand = ["image-maker", "partner", "expert"] as const satisfies CustomerType[];
export type TypeByHand = (typeof typesByHand)[number];

/** What a person says of a customer; it adds to what the data say and takes nothing back. */
export interface CustomerTag {
  /** Id of a party, of whatever unit. */
  readonly id: string;
  /** What it is called, so that a person knows it again. */
  readonly name: string;
  readonly types: readonly TypeByHand[];
  /** Revenue that it could bring in a year, a plain decimal; null where nobody said. */
  readonly potential: string | null;
}
