import type { IntakeRefusal } from "../contract.ts";

/** Rows of a links file that cannot both be true of one legal entity. */
export interface Contradiction {
  readonly about: "customer" | "customer-group" | "primary-person";
  /** Its tax id or name, as the file has it. */
  readonly entity: string;
  /** The first two such rows, as a spreadsheet numbers them. */
  readonly rows: readonly [number, number];
}

/** Why a links file cannot be used; a person is told what and where [K1]. */
export type LinksProblem =
  | { readonly code: "refused"; readonly refusal: IntakeRefusal }
  | { readonly code: "too-large"; readonly limitMegabytes: number }
  /** No column with a name or a tax id; `columns` are those of the file. */
  | { readonly code: "no-entity-column"; readonly columns: readonly string[] }
  /** No column with a customer, a group or a key person. */
  | { readonly code: "no-target-column"; readonly columns: readonly string[] }
  /** Rows that link nobody: name and tax id are blank. */
  | { readonly code: "rows-without-entity"; readonly rows: readonly number[] }
  | { readonly code: "no-links" }
  | { readonly code: "contradicting-rows"; readonly contradictions: readonly Contradiction[] };
