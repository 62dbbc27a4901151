import type { AbcClass, XyzClass } from "../../../domain/words.ts";
import type {
  DependencyInside,
  DependencyReading,
  ReportCustomer,
  ReportDocument,
} from "../../document.ts";
import type { Change } from "../../document/change.ts";
import type { Load } from "../../document/load.ts";
import type { Loss } from "../../document/loss.ts";
import type { Explanation, LinesWanted } from "../block.ts";

export type Party = DependencyReading["largest"][number];
export type ReportStep = ReportDocument["steps"][number];
export type Book = Load["managers"][number];
export type Move = Change["customers"][number];
export type LostParty = Loss["parties"][number];
export type Standing = Loss["before"]["largest"][number];
export type LossSide = "before" | "after";
export type Source = ReportDocument["sources"][number];
export type BridgePart = "before" | "new" | "returned" | "grown" | "shrunk" | "lost" | "after";

/** Who is largest in a place by one unit and one measure. */
export interface InsideReading extends NonNullable<DependencyInside["largest"]> {
  readonly unit: DependencyReading["unit"];
  readonly measure: DependencyReading["measure"];
}

export type DependencyLevel = "key" | "critical" | "mono";

/** What the table of a loss tells of each side [D4]. */
export type LossFigure =
  | "value"
  | "revenue"
  | "grossProfit"
  | "customers"
  | "largest"
  | "hhi"
  | "effective"
  | "monthly"
  | "costs"
  | "covered"
  | "reserve";

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
  readonly where?: LinesWanted["where"];
  readonly sum?: Explanation["sum"];
}

/**
 * Why a figure is what it is, one function a rule. Blocks ask through `Telling.why`:
 * `{ ...figureCell(text, value), ...why((explain) => explain.share(customer)) }`.
 */
export interface Explain {
  /** The measure of one customer, and what else stands beside it [A1]. */
  readonly value: (customer: ReportCustomer) => Explanation;
  readonly revenue: (of: ReportCustomer | ReportDocument["totals"]) => Explanation;
  readonly margin: (customer: ReportCustomer | ReportDocument["totals"]) => Explanation;
  /** The measure of everybody. */
  readonly total: () => Explanation;
  readonly share: (customer: ReportCustomer) => Explanation;
  readonly abc: (customer: ReportCustomer) => Explanation;
  /** The class by the other measure [A6], and the path through the quarters [A7]. */
  readonly otherAbc: (customer: ReportCustomer) => Explanation;
  readonly classPath: (customer: ReportCustomer, quarter: string) => Explanation;
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
  readonly insideCustomers: (inside: DependencyInside) => Explanation;
  readonly insideReading: (inside: DependencyInside, largest: InsideReading) => Explanation;
  readonly top: (count: number) => Explanation;
  readonly hhi: () => Explanation;
  readonly effectiveNumber: (reading?: DependencyReading) => Explanation;
  readonly gini: () => Explanation;
  readonly stepValue: (step: ReportStep) => Explanation;
  readonly stepCustomers: (step: ReportStep) => Explanation;
  readonly stepTop: (step: ReportStep, count?: number) => Explanation;
  readonly stepHhi: (step: ReportStep) => Explanation;
  readonly stepEffective: (step: ReportStep, of: "step" | "trailing") => Explanation;
  readonly trailingTop: (step: ReportStep, count?: number) => Explanation;
  readonly trailingHhi: (step: ReportStep) => Explanation;
  /** The last full steps against those before them [C1]. */
  readonly recent: () => Explanation;
  /** What the others must bring for the largest of a reading to fall to a level [D3]. */
  readonly distance: (reading: DependencyReading, level: DependencyLevel) => Explanation;
  /** A manager's book, and the key customers in it [D5]. */
  readonly book: (book: Book) => Explanation;
  readonly bookKeys: (book: Book) => Explanation;
  readonly bookCustomers: (book: Book) => Explanation;
  readonly bookFlags: (book: Book) => Explanation;
  /** Money of the twelve months before the last purchase [L5], and when the next is due [L6]. */
  readonly stake: (customer: ReportCustomer) => Explanation;
  /** Money at stake of a thing to do: what some customers bring, or a fall [W2]. */
  readonly atStake: (customers: readonly ReportCustomer[]) => Explanation;
  readonly fall: (move: Move) => Explanation;
  readonly due: (customer: ReportCustomer) => Explanation;
  /** One customer in one step. */
  readonly purchases: (customer: ReportCustomer, step: ReportStep) => Explanation;
  /** What is left without one customer, and the share of another then [D4]. */
  readonly leftWithout: (gone: ReportCustomer) => Explanation;
  readonly shareWithout: (gone: ReportCustomer, of: ReportCustomer) => Explanation;
  /** What is left without those named, and what goes with each of them [D4]. */
  readonly lossFigure: (loss: Loss, figure: LossFigure, side: LossSide) => Explanation;
  readonly lossShare: (loss: Loss, standing: Standing, side: LossSide) => Explanation;
  readonly lossParty: (
    loss: Loss,
    party: LostParty,
    figure: "entities" | "revenue" | "value" | "share" | "removed",
  ) => Explanation;
  /** One customer in the two windows [C1], a part of the bridge [C2], those who went from class to class. */
  readonly moved: (move: Move, side: "before" | "after" | "change") => Explanation;
  readonly bridge: (part: BridgePart) => Explanation;
  readonly bridgeShare: (part: BridgePart) => Explanation;
  readonly unmoved: () => Explanation;
  readonly migrated: (from: AbcClass | null, to: AbcClass | null) => Explanation;
  /** Records of a file in a bin, or all of them [F2]. */
  readonly records: (source: Source) => Explanation;
  /** The models of who still buys, and what one says of a customer [L4]. */
  readonly model: (name: string, logLikelihood: number) => Explanation;
  readonly alive: (customer: ReportCustomer, name: string, chance: number) => Explanation;
  /** For blocks that know their own formula. */
  readonly plain: (reckoning: PlainReckoning) => Explanation;
}
