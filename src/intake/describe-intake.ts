import {
  fields,
  sourceWarningCodes,
  type FactsDescription,
  type Field,
  type SourceSummary,
  type SourceWarning,
} from "../domain/source.ts";
import type { Intake, IntakeChoices, IntakeRefusal, SalesExport } from "./contract.ts";
import type { LoadedFacts } from "./facts/load-facts.ts";
import { columnName } from "./mapping/columns.ts";
import type { SourceBytes } from "./opening/source-bytes.ts";
import { isDateOrderOpen } from "./planning.ts";
import { decimalOfMillionths } from "./reading/exact-sum.ts";
import type { ReadingPlan } from "./reading/plan.ts";
import type { Reading } from "./reading/read-lines.ts";
import type { Sketch } from "./understanding/sketch.ts";

/** A file that was read to its end, with everything decided on the way. */
export interface ReadFile {
  readonly file: SalesExport;
  readonly source: SourceBytes;
  readonly sketched: Sketch;
  readonly choices: IntakeChoices;
  readonly plan: ReadingPlan;
  readonly reading: Reading;
}

/** Why a file of which nothing could be taken is refused; null where something was. */
export function nothingTaken({ reading, plan }: ReadFile): IntakeRefusal | null {
  const { bins, rejections } = reading.sorter;
  if (bins.accepted + bins.unnamed > 0) return null;
  const [first] = rejections.list();
  if (first !== undefined)
    return { code: "nothing-accepted", reason: first.reason, row: first.row };
  if (bins.excluded > 0) return { code: "all-excluded" };
  return { code: "no-rows", headerRow: plan.headerRow };
}

/** The currency of all money: picked, the only one beside amounts, or named in a header or title. */
export function currencyOfFile({ reading, plan, sketched }: ReadFile): string | null {
  if (plan.currency !== null) return plan.currency;
  const [only] = reading.sorter.currencies.keys();
  return only ?? sketched.currency;
}

/** The answer of the intake once `sales_facts` stands. */
export function describeIntake(
  read: ReadFile,
  facts: LoadedFacts,
  ofFacts: readonly SourceWarning[],
): Intake {
  const { sketched, plan, reading } = read;
  const understanding = {
    ...sketched.understanding,
    encoding: { ...sketched.understanding.encoding, value: plan.encoding },
    decimalSeparator: {
      ...sketched.understanding.decimalSeparator,
      value: plan.decimalSeparator,
    },
    dateOrder: { ...sketched.understanding.dateOrder, value: plan.dateOrder },
  };
  return {
    source: sourceSummary(read, ofFacts),
    facts: factsDescription(read, facts),
    understanding,
    preview: reading.sorter.preview.rows(plan.delimiter, plan.columns.length),
  };
}

function sourceSummary(read: ReadFile, ofFacts: readonly SourceWarning[]): SourceSummary {
  const { file, source, sketched, plan, reading } = read;
  const { sorter } = reading;
  const stated = sorter.dateless.grandTotal;
  const comparable = sorter.sum.minor + sorter.excludedSum.minor;
  return {
    name: file.name,
    sha256: source.sha256,
    rows: sorter.row,
    facts: sorter.bins.accepted,
    layout: "lines",
    encoding: plan.encoding,
    delimiter: plan.delimiter,
    sheet: null,
    vat: sketched.vat,
    moneyUnit: plan.moneyUnit,
    bins: { ...sorter.bins },
    rejections: sorter.rejections.list(),
    statedTotal: stated === null ? null : decimalOfMillionths(stated, sorter.decimals),
    statedTotalMatches: stated === null ? null : stated === comparable,
    mapping: Object.fromEntries(
      mappedFields(plan).map((field) => [field, nameOfField(plan, field)]),
    ),
    warnings: [...warningsOfReading(read), ...ofFacts].sort(
      (a, b) => sourceWarningCodes.indexOf(a.code) - sourceWarningCodes.indexOf(b.code),
    ),
  };
}

const mappedFields = (plan: ReadingPlan): readonly Field[] =>
  fields.filter((field) => plan.fields[field] !== undefined);

function nameOfField(plan: ReadingPlan, field: Field): string {
  const column = plan.columns.find(({ index }) => index === plan.fields[field]);
  return column === undefined ? "" : columnName(plan.columns, column);
}

function warningsOfReading(read: ReadFile): readonly SourceWarning[] {
  const { sketched, plan, reading, choices } = read;
  const { sorter, letters } = reading;
  const warnings: SourceWarning[] = [];
  if (sorter.duplicates > 0) {
    const revenue = sorter.duplicateSum.decimal(sorter.decimals);
    warnings.push({ code: "duplicate-lines", rows: sorter.duplicates, revenue });
  }
  if (isDateOrderOpen(reading, choices)) warnings.push({ code: "day-month-assumed" });
  if (currencyOfFile(read) === null) warnings.push({ code: "currency-unknown" });
  if (sketched.vat === "unknown") warnings.push({ code: "vat-unknown" });
  if (plan.moneyUnit !== 1) warnings.push({ code: "money-unit" });
  if (sorter.truncated) warnings.push({ code: "truncated", rows: 1 });
  if (letters.damaged > 0) warnings.push({ code: "letters-damaged" });
  return warnings;
}

function factsDescription(read: ReadFile, facts: LoadedFacts): FactsDescription {
  const { plan, reading, sketched } = read;
  const { grains, withoutCost, decimals } = reading.sorter;
  const { statedPeriod } = sketched.understanding;
  const { firstDate, lastDate } = facts;
  // A title that does not hold its own data is of another report.
  const holds =
    statedPeriod !== null && statedPeriod.first <= firstDate && lastDate <= statedPeriod.last;
  return {
    scale: decimals,
    costKnown: plan.fields.costOfSales !== undefined && withoutCost === 0,
    fields: mappedFields(plan),
    grain: grains.day > 0 ? "day" : grains.month > 0 ? "month" : "quarter",
    currency: currencyOfFile(read),
    firstDate,
    lastDate,
    statedPeriod: holds ? statedPeriod : null,
  };
}
