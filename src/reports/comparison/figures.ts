import type { ReportDocument } from "../document.ts";
import { headlineFigures } from "../document/change.ts";
import type { Term } from "./terms.ts";

export const comparedFigures = [...headlineFigures, "inA", "lost"] as const;
export type ComparedFigureName = (typeof comparedFigures)[number];

/** A headline figure of both reports; null where a report does not hold it. */
export interface ComparedFigure {
  readonly figure: ComparedFigureName;
  readonly kind: "money" | "count" | "share" | "number";
  /** A decimal where the kind is money. */
  readonly before: string | number | null;
  readonly after: string | number | null;
  /** Whether the two mean the same, so that one may be taken from the other. */
  readonly subtracted: boolean;
}

interface Definition {
  readonly kind: ComparedFigure["kind"];
  readonly of: (document: ReportDocument) => string | number | null;
  /** What both reports must have been made by alike. */
  readonly needs: readonly Term[];
}

/** The largest party of a unit by the measure of dependency. */
function largestShare(document: ReportDocument, unit: "keyPerson"): number | null {
  const measure = document.parameters.measure === "grossProfit" ? "grossProfit" : "revenue";
  const reading = document.dependency.find((one) => one.unit === unit && one.measure === measure);
  return reading?.largest[0]?.share ?? null;
}

const counted = (
  { customers }: ReportDocument,
  holds: (customer: ReportDocument["customers"][number]) => boolean,
): number => customers.filter(holds).length;

const definitions: Readonly<Record<ComparedFigureName, Definition>> = {
  revenue: { kind: "money", of: ({ totals }) => totals.revenue, needs: ["currency"] },
  grossProfit: { kind: "money", of: ({ totals }) => totals.grossProfit, needs: ["currency"] },
  customers: { kind: "count", of: ({ totals }) => totals.customers, needs: ["unit"] },
  largest: {
    kind: "share",
    of: ({ concentration }) => concentration.top1,
    needs: ["unit", "measure"],
  },
  largestPerson: {
    kind: "share",
    of: (document) => largestShare(document, "keyPerson"),
    needs: ["measure"],
  },
  effectiveNumber: {
    kind: "number",
    of: ({ concentration }) => concentration.effectiveNumber,
    needs: ["unit", "measure"],
  },
  hhi: { kind: "number", of: ({ concentration }) => concentration.hhi, needs: ["unit", "measure"] },
  inA: {
    kind: "count",
    of: (document) => counted(document, ({ abc }) => abc === "A"),
    needs: ["unit", "measure", "abc"],
  },
  lost: {
    kind: "count",
    of: (document) => counted(document, ({ state }) => state === "lost"),
    needs: ["unit", "lost"],
  },
};

/** The headline figures side by side; those that neither report holds are left out. */
export const figuresOf = (
  before: ReportDocument,
  after: ReportDocument,
  differences: readonly Term[],
): readonly ComparedFigure[] =>
  comparedFigures
    .map((figure) => {
      const { kind, of, needs } = definitions[figure];
      const [one, other] = [of(before), of(after)];
      const alike = needs.every((term) => !differences.includes(term));
      const subtracted = alike && one !== null && other !== null;
      return { figure, kind, before: one, after: other, subtracted };
    })
    .filter((figure) => figure.before !== null || figure.after !== null);
