import { decimalFromMoney, moneyFromDecimal } from "../../domain/money.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import { figuresOf, type ComparedFigure } from "./figures.ts";
import { differentTerms, type Term } from "./terms.ts";

/** One customer in the two reports; null where it is not in one of them. */
export interface ComparedCustomer {
  readonly id: string;
  readonly before: ReportCustomer | null;
  readonly after: ReportCustomer | null;
  /** The later value less the earlier; null where they do not mean the same. */
  readonly moved: string | null;
  readonly classChanged: boolean;
  readonly stateChanged: boolean;
}

/** What may be set against each other without saying something wrong. */
export interface Comparable {
  readonly parties: boolean;
  readonly values: boolean;
  readonly classes: boolean;
  readonly states: boolean;
}

/** Two reports against each other; what they were made by differently comes first. */
export interface ReportComparison {
  readonly before: ReportDocument;
  readonly after: ReportDocument;
  readonly differences: readonly Term[];
  readonly comparable: Comparable;
  readonly figures: readonly ComparedFigure[];
  /** Everybody of either report, the largest move first; empty where parties are not the same. */
  readonly customers: readonly ComparedCustomer[];
}

/** Exact difference of two decimals, however many digits each has. */
export function decimalDifference(before: string, after: string): string | null {
  const [one, other] = [moneyFromDecimal(before), moneyFromDecimal(after)];
  if (one === null || other === null) return null;
  const scale = Math.max(one.scale, other.scale);
  const widened = (money: typeof one): bigint => money.minor * 10n ** BigInt(scale - money.scale);
  return decimalFromMoney({ minor: widened(other) - widened(one), scale });
}

const zeroLike = (decimal: string): string =>
  decimalFromMoney({ minor: 0n, scale: moneyFromDecimal(decimal)?.scale ?? 0 });

/** Compares what two reports say; nothing is reckoned anew. Masked reports of one sender match, too. */
export function compareReports(before: ReportDocument, after: ReportDocument): ReportComparison {
  const differences = differentTerms(before, after);
  const comparable = comparableBy(before, after, differences);
  return {
    before,
    after,
    differences,
    comparable,
    figures: figuresOf(before, after, differences),
    customers: comparable.parties ? customersOf(before, after, comparable) : [],
  };
}

function comparableBy(
  before: ReportDocument,
  after: ReportDocument,
  differences: readonly Term[],
): Comparable {
  const same = (...terms: readonly Term[]): boolean =>
    terms.every((term) => !differences.includes(term));
  const parties = same("masking", "unit") && haveSomeoneInCommon(before, after);
  return {
    parties,
    values: same("measure", "currency"),
    classes: same("measure", "abc", "xyz", "step"),
    states: same("lost"),
  };
}

/** Pseudonyms of two senders have nobody in common, and then nobody is new or gone either. */
function haveSomeoneInCommon(before: ReportDocument, after: ReportDocument): boolean {
  if (before.customers.length === 0 || after.customers.length === 0) return true;
  const ids = new Set(before.customers.map(({ id }) => id));
  return after.customers.some(({ id }) => ids.has(id));
}

function customersOf(
  before: ReportDocument,
  after: ReportDocument,
  comparable: Comparable,
): readonly ComparedCustomer[] {
  const earlier = new Map(before.customers.map((customer) => [customer.id, customer]));
  const later = new Set(after.customers.map(({ id }) => id));
  const pairs = [
    ...after.customers.map((customer) => ({
      before: earlier.get(customer.id) ?? null,
      after: customer,
    })),
    ...before.customers
      .filter(({ id }) => !later.has(id))
      .map((customer) => ({
        before: customer,
        after: null,
      })),
  ];
  return pairs
    .map((pair) => comparedCustomer(pair, comparable))
    .map((customer) => ({ customer, size: sizeOf(customer) }))
    .sort((one, other) => other.size - one.size || compared(one.customer.id, other.customer.id))
    .map(({ customer }) => customer);
}

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function comparedCustomer(
  { before, after }: Pick<ComparedCustomer, "before" | "after">,
  { values, classes, states }: Comparable,
): ComparedCustomer {
  const [one, other] = [before?.value, after?.value];
  const known = other ?? one ?? "0";
  const both = before !== null && after !== null;
  return {
    id: after?.id ?? before?.id ?? "",
    before,
    after,
    moved: values ? decimalDifference(one ?? zeroLike(known), other ?? zeroLike(known)) : null,
    classChanged:
      both && classes && (before.abc !== after.abc || (before.xyz ?? "") !== (after.xyz ?? "")),
    stateChanged: both && states && before.state !== after.state,
  };
}

/** By the size of the move; where there is none, by the value of the later report. */
const sizeOf = ({ moved, before, after }: ComparedCustomer): number =>
  Math.abs(Number(moved ?? after?.value ?? before?.value ?? 0));
