import type { AbcClass, XyzClass } from "../../../domain/words.ts";
import type {
  DependencyInside,
  DependencyReading,
  ReportCustomer,
  ReportDocument,
} from "../../document.ts";
import type { Explanation } from "../block.ts";

export type Party = DependencyReading["largest"][number];
export type ReportStep = ReportDocument["steps"][number];

/** A figure that is a plain quotient or sum, told by the block it stands in. */
export interface PlainReckoning {
  readonly rule: string;
  /** In words, ready. */
  readonly formula: string;
  /** Ready lines; see `Explanation.numbers`. */
  readonly numbers: readonly string[];
  /** Ids of the parties whose lines are behind it; null where there are no lines of its own. */
  readonly parties: readonly string[] | null;
  readonly from?: string;
  readonly to?: string;
  readonly sum?: Explanation["sum"];
}

/**
 * Why a figure is what it is, one function a rule. Blocks ask through `Telling.why`:
 * `{ ...figureCell(text, value), ...why((explain) => explain.share(customer)) }`.
 */
export interface Explain {
  /** The measure of one customer, and what else stands beside it [A1]. */
  readonly value: (customer: ReportCustomer) => Explanation;
  readonly revenue: (customer: ReportCustomer) => Explanation;
  readonly margin: (customer: ReportCustomer | ReportDocument["totals"]) => Explanation;
  /** The measure of everybody. */
  readonly total: () => Explanation;
  readonly share: (customer: ReportCustomer) => Explanation;
  readonly abc: (customer: ReportCustomer) => Explanation;
  readonly certainty: (customer: ReportCustomer) => Explanation;
  /** Both letters in one cell. */
  readonly classes: (customer: ReportCustomer) => Explanation;
  readonly silence: (customer: ReportCustomer) => Explanation;
  readonly usual: (customer: ReportCustomer) => Explanation;
  readonly state: (customer: ReportCustomer) => Explanation;
  /** Customers counted and their share: a cell of the matrix, those of class C, those that are lost. */
  readonly together: (rule: string, customers: readonly ReportCustomer[]) => Explanation;
  readonly cell: (abc: AbcClass, xyz: XyzClass | null) => Explanation;
  readonly partyShare: (reading: DependencyReading, party: Party) => Explanation;
  readonly partyStatus: (reading: DependencyReading, party: Party) => Explanation;
  readonly insideShare: (inside: DependencyInside) => Explanation;
  readonly insideLargest: (inside: DependencyInside) => Explanation;
  readonly top: (count: number) => Explanation;
  readonly hhi: () => Explanation;
  readonly effectiveNumber: (reading?: DependencyReading) => Explanation;
  readonly gini: () => Explanation;
  readonly stepValue: (step: ReportStep) => Explanation;
  readonly stepCustomers: (step: ReportStep) => Explanation;
  readonly stepTop: (step: ReportStep) => Explanation;
  readonly stepHhi: (step: ReportStep) => Explanation;
  readonly trailingTop: (step: ReportStep) => Explanation;
  /** The last full steps against those before them [C1]. */
  readonly recent: () => Explanation;
  /** For blocks that know their own formula. */
  readonly plain: (reckoning: PlainReckoning) => Explanation;
}
