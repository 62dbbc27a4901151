import { fields } from "../domain/source.ts";
import type { OrderEvidence } from "./cells/date.ts";
import type { IntakeChoices, Mend, TableKey } from "./contract.ts";
import { columnName, columnNamed } from "./mapping/columns.ts";
import {
  whichDateOrder,
  whichDecimalSeparator,
  whichDecimals,
  whichReturns,
  whichReturnsColumn,
  type OpenQuestion,
} from "./questions.ts";
import { mostDecimals } from "./reading/exact-sum.ts";
import type { PlacedMend } from "./reading/mended-cells.ts";
import type { ReadingPlan } from "./reading/plan.ts";
import type { Reading } from "./reading/read-lines.ts";
import { guessEncoding } from "./text/encoding.ts";
import { settledOrder } from "./understanding/number-form.ts";
import type { Sketch } from "./understanding/sketch.ts";

/** What the head of a file and the choices of a person decide. */
export function firstPlan(sketched: Sketch, choices: IntakeChoices, key: TableKey): ReadingPlan {
  const { understanding, conditions, costIsProfit, moneyUnit, costUnit } = sketched;
  const { mapping } = understanding;
  const places = fields.flatMap((field) => {
    const column = mapping[field]?.value;
    return column === undefined ? [] : [[field, column.index] as const];
  });
  return {
    encoding: understanding.encoding.value,
    delimiter: understanding.delimiter.value,
    headerRow: understanding.headerRow.value,
    headerRows: understanding.headerRows,
    layout: sketched.layout,
    columns: understanding.columns,
    fields: Object.fromEntries(places),
    decimalSeparator: understanding.decimalSeparator.value,
    dateOrder: understanding.dateOrder.value,
    moneyUnit,
    costUnit,
    costIsProfit,
    taxIdByHand: mapping.taxId?.chosen === "by-hand",
    currency: choices.currency ?? null,
    decimals: choices.decimals ?? null,
    returns: choices.returns ?? null,
    returnsColumns: sketched.returnsColumns.map(({ index }) => index),
    returnsOf: choices.returnsColumn ?? null,
    duplicates: choices.duplicates ?? null,
    conditions: conditions.list,
    mends: (choices.mends ?? []).flatMap((mend) => placed(mend, sketched, key)),
    dateWindow: null,
  };
}

/** A mend of another table, or of a column that is not there any more, mends nothing. */
function placed(mend: Mend, { understanding }: Sketch, key: TableKey): readonly PlacedMend[] {
  const column = mend.table === key ? columnNamed(understanding.columns, mend.column) : null;
  return column === null ? [] : [{ ...mend, column: column.index }];
}

/** A plan that the whole file teaches and its head could not; null when the reading stands. */
export function nextPlan(
  plan: ReadingPlan,
  reading: Reading,
  choices: IntakeChoices,
): ReadingPlan | null {
  const { damaged, wide, example } = reading.letters;
  if (choices.encoding === undefined && damaged > 0 && wide === 0 && example !== null) {
    const { value } = guessEncoding(example, true);
    if (value !== plan.encoding) return { ...plan, encoding: value, dateWindow: null };
  }
  const { comma, point } = separatorsMet(reading);
  if (choices.decimalSeparator === undefined && comma !== point) {
    const value = comma > point ? "," : ".";
    if (value !== plan.decimalSeparator)
      return { ...plan, ...readWith(plan, value), dateWindow: null };
  }
  const order = settledOrder(reading.sorter.cells.dates.evidence);
  const monthFirst = order === "month-day-year";
  if (choices.dateOrder === undefined && order !== null)
    if (monthFirst !== (plan.dateOrder === "month-day-year"))
      return { ...plan, dateOrder: order, dateWindow: null };
  if (reading.taught !== null) return { ...plan, layout: reading.taught, dateWindow: null };
  if (plan.dateWindow !== null || choices.implausibleDates === "accept") return null;
  const dateWindow = reading.sorter.histogram.windowNeeded();
  return dateWindow === null ? null : { ...plan, dateWindow };
}

/** Another decimal sign; the sums of groups are compared with it too. */
function readWith(
  { layout, fields: { revenue } }: ReadingPlan,
  decimalSeparator: "," | ".",
): Pick<ReadingPlan, "decimalSeparator" | "layout"> {
  const checking = layout?.checking({ column: revenue ?? -1, decimalSeparator }) ?? null;
  return { decimalSeparator, layout: checking };
}

/** What only a person can settle of a table that was read whole [F6]. */
export function openQuestions(
  reading: Reading,
  { understanding, russian, returnsColumns }: Sketch,
  choices: IntakeChoices,
): readonly OpenQuestion[] {
  const { sorter } = reading;
  const questions: OpenQuestion[] = [];
  const { dates } = sorter.cells;
  const isUntold = isDateOrderOpen(reading, choices) && dates.evidence.withPoint === 0 && !russian;
  if (isUntold || isOrderContradicted(dates.evidence, choices)) questions.push(whichDateOrder);
  const separators = separatorsMet(reading);
  const { comma, point, open } = separators;
  const untold = comma + point === 0 && understanding.decimalSeparator.confidence <= 0.5;
  // 1,234.50 beside 1.234,50: each is plain, but 1.234 between them is two figures.
  const contradicted = comma > 0 && point > 0 && choices.decimalSeparator === undefined;
  if ((untold || contradicted) && open > 0) questions.push(whichDecimalSeparator);
  const { positive, negative, positiveSum } = sorter.returns;
  // Where some returns are signed, one above zero undoes a return.
  if (choices.returns === undefined && positive > 0 && negative === 0)
    questions.push(whichReturns(positive, positiveSum.decimal(sorter.decimals)));
  const { returned } = sorter;
  if (choices.returnsColumn === undefined && returned.rows > 0)
    questions.push(
      whichReturnsColumn(
        returnsColumns.map((column) => columnName(understanding.columns, column)),
        returned.rows,
        returned.sum.decimal(sorter.decimals),
      ),
    );
  if (sorter.decimals > mostDecimals) questions.push(whichDecimals);
  return questions;
}

/** Every date of the file could be read both ways, and nobody said which [F8]. */
export const isDateOrderOpen = (reading: Reading, choices: IntakeChoices): boolean =>
  choices.dateOrder === undefined && settledOrder(reading.sorter.cells.dates.evidence) === null;

/** 13/01 beside 01/14 makes 02/03 two days; a rare slip is only rejected [F8]. */
function isOrderContradicted(
  { dayFirst, monthFirst, open, withPoint }: OrderEvidence,
  { dateOrder }: IntakeChoices,
): boolean {
  const rarer = Math.min(dayFirst, monthFirst);
  const isUnfixed = dateOrder === undefined && withPoint === 0;
  return isUnfixed && open > 0 && rarer * 20 > dayFirst + monthFirst;
}

function separatorsMet({ sorter }: Reading): { comma: number; point: number; open: number } {
  const met = { comma: 0, point: 0, open: 0 };
  for (const { evidence } of [sorter.cells.revenue, sorter.cells.cost]) {
    met.comma += evidence.comma;
    met.point += evidence.point;
    met.open += evidence.openComma + evidence.openPoint;
  }
  return met;
}
