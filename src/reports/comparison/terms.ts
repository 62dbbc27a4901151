import { adjustmentCounts, adjustmentsOf } from "../adjustments.ts";
import type { ReportDocument } from "../document.ts";

/** What two reports can have been made by differently, the gravest first. */
export const terms = [
  "masking",
  "unit",
  "measure",
  "currency",
  "window",
  "step",
  "filters",
  "identity",
  "abc",
  "xyz",
  "dependency",
  "lost",
  "version",
] as const;
export type Term = (typeof terms)[number];

const MILLISECONDS_OF_DAY = 86_400_000;
/** Years, and months, differ among themselves by this many days at most. */
const SAME_LENGTH_DAYS = 3;

/** Days of the window, both ends included. */
export const windowDays = ({ period }: ReportDocument): number =>
  (Date.parse(period.last) - Date.parse(period.first)) / MILLISECONDS_OF_DAY + 1;

/** The same text for what says the same, whatever the order of its members. */
const told = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  );

/** By what lines were chosen; the days of a filter are a place of the window and no difference. */
function chosenLines({ parameters: { where, filters } }: ReportDocument): unknown {
  const { from: _from, to: _to, ...chosen } = filters ?? {};
  return [where, chosen];
}

/** A pseudonym is a code alone; an id says what it is the id of. */
export const isMasked = ({ customers }: ReportDocument): boolean =>
  customers.length > 0 && customers.every(({ id }) => !id.includes(":"));

/** Who was joined with whom; a masked report only says how many. */
const joined = (document: ReportDocument): string =>
  told(
    isMasked(document)
      ? joinCounts(document)
      : adjustmentsOf(document)
          .filter(({ kind }) => kind === "merged" || kind === "linked")
          .map(told)
          .toSorted(),
  );

const joinCounts = (document: ReportDocument) =>
  adjustmentCounts(document).filter(({ kind }) => kind === "merged" || kind === "linked");

const differs: Readonly<Record<Term, (one: ReportDocument, other: ReportDocument) => boolean>> = {
  masking: (one, other) =>
    isMasked(one) !== isMasked(other) && one.customers.length > 0 && other.customers.length > 0,
  unit: (one, other) => one.parameters.unit !== other.parameters.unit,
  measure: (one, other) => one.parameters.measure !== other.parameters.measure,
  currency: (one, other) => one.currency !== other.currency,
  window: (one, other) => Math.abs(windowDays(one) - windowDays(other)) > SAME_LENGTH_DAYS,
  step: (one, other) => one.period.step !== other.period.step,
  filters: (one, other) => told(chosenLines(one)) !== told(chosenLines(other)),
  identity: (one, other) => {
    const alike = isMasked(one) === isMasked(other);
    return alike
      ? joined(one) !== joined(other)
      : told(joinCounts(one)) !== told(joinCounts(other));
  },
  abc: (one, other) => told(one.parameters.abc) !== told(other.parameters.abc),
  xyz: (one, other) => told(one.parameters.xyz) !== told(other.parameters.xyz),
  dependency: (one, other) => told(one.parameters.dependency) !== told(other.parameters.dependency),
  lost: (one, other) => told(one.parameters.lost) !== told(other.parameters.lost),
  version: (one, other) => one.product !== other.product,
};

/** In what the two were made differently. */
export const differentTerms = (one: ReportDocument, other: ReportDocument): readonly Term[] =>
  terms.filter((term) => differs[term](one, other));
