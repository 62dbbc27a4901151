import type { Bin } from "../../src/domain/source.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";

/** A file of a case, with its true extension. */
export interface CaseFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its writer draws chance (a password's salt): written once and then left as it is. */
  readonly asMade?: boolean;
}

/** What the report must say of one table; a part that is not given is not asked. */
export interface ExpectedTable {
  readonly format?: string;
  readonly entry?: string | null;
  readonly sheet?: string | null;
  readonly layout?: string;
  readonly encoding?: string;
  readonly delimiter?: string | null;
  readonly vat?: string;
  readonly moneyUnit?: number;
  readonly bins?: Readonly<Partial<Record<Bin, number>>>;
  readonly statedTotal?: string | null;
  readonly statedTotalMatches?: boolean | null;
  readonly rejections?: readonly object[];
}

/** Figures over all tables, unnamed lines among them; money as plain decimals. */
export interface ExpectedTotals {
  readonly revenue: string;
  readonly unnamedRevenue: string;
  readonly lines: number;
  readonly customers: number;
  readonly first: string;
  readonly last: string;
}

export type ExpectedProblem =
  | { readonly kind: "refused"; readonly refusal: { readonly code: string } }
  | {
      readonly kind: "questions";
      readonly questions: readonly { readonly code: string; readonly field?: string | null }[];
    };

export interface Expected {
  readonly choices?: IntakeChoices;
  readonly problem?: ExpectedProblem;
  readonly tables?: readonly ExpectedTable[];
  /** Codes of warnings that must be said. */
  readonly warnings?: readonly string[];
  readonly skipped?: readonly { readonly reason: string }[];
  readonly currency?: string | null;
  readonly grain?: string;
  readonly totals?: Partial<ExpectedTotals>;
  /** Date, customer and revenue of every line, sorted. */
  readonly lines?: readonly (readonly string[])[];
}

export interface GeneratedCase {
  readonly name: string;
  /** What the case shows, a sentence. */
  readonly shows: string;
  readonly expected: Expected;
  readonly files: () => readonly CaseFile[] | Promise<readonly CaseFile[]>;
}

/** Cases of one kind of mess; `stored: false` are too large to keep and are made by the test. */
export interface CaseClass {
  readonly name: string;
  readonly about: string;
  readonly stored: boolean;
  readonly cases: readonly GeneratedCase[];
}

export const refused = (code: string): Expected => ({
  problem: { kind: "refused", refusal: { code } },
});

export const asked = (code: string, field?: string | null): Expected => ({
  problem: { kind: "questions", questions: [field === undefined ? { code } : { code, field }] },
});
