import { DateReader } from "../cells/date.ts";
import { NumberReader } from "../cells/number.ts";
import { isInn, isVatNumber, taxIdIn } from "../cells/tax-id.ts";
import type { SourceColumn } from "../contract.ts";
import { headerName, type HeaderName } from "./header-name.ts";

/** What a column of the sample looks like by its name and by its values; shares are of filled cells. */
export interface ColumnProfile {
  readonly column: SourceColumn;
  readonly name: HeaderName;
  /** Cells of the sample in the order of its records, blank where missing. */
  readonly values: readonly string[];
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  readonly taxIds: number;
  /** Russian tax ids alone, whose check digits leave no doubt. */
  readonly inns: number;
  readonly letters: number;
}

const encoder = new TextEncoder();

/** Looks through one column of the sample. */
export function columnProfile(column: SourceColumn, values: readonly string[]): ColumnProfile {
  const dateReader = new DateReader("day-month-year");
  const monthFirst = new DateReader("month-day-year");
  const numberReader = new NumberReader(".");
  const filled = values.filter((value) => value !== "");
  const counts = { dates: 0, numbers: 0, taxIds: 0, inns: 0, letters: 0 };
  for (const value of filled) {
    const bytes = encoder.encode(value);
    const isDate =
      dateReader.read(bytes, 0, bytes.length) === "read" ||
      monthFirst.read(bytes, 0, bytes.length) === "read";
    if (isDate) counts.dates += 1;
    if (numberReader.read(bytes, 0, bytes.length) === "read") counts.numbers += 1;
    const taxId = taxIdIn(value);
    if (isInn(taxId)) counts.inns += 1;
    if (isInn(taxId) || isVatNumber(taxId)) counts.taxIds += 1;
    if (/\p{L}/u.test(value)) counts.letters += 1;
  }
  const share = (count: number): number => (filled.length === 0 ? 0 : count / filled.length);
  return {
    column,
    name: headerName(column.header),
    values,
    filled: filled.length,
    dates: share(counts.dates),
    numbers: share(counts.numbers),
    taxIds: share(counts.taxIds),
    inns: share(counts.inns),
    letters: share(counts.letters),
  };
}
