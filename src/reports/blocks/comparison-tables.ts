import { approximateDecimal } from "../../messages/amounts.ts";
import { decimalDifference, type ComparedCustomer } from "../comparison/compare-reports.ts";
import type { ComparedFigure } from "../comparison/figures.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockRow, BlockTable, Cell, Column } from "./block.ts";
import { signed } from "./change-moves.ts";
import type { ComparisonTelling, SideTelling } from "./comparison-telling.ts";

/** More than this and the table is a wall; the file of it has them all. */
const SHOWN = 25;

const nothing: Cell = figureCell("", null);

function figureText({ format }: SideTelling, { kind }: ComparedFigure, value: number): string {
  if (kind === "money") return format.compactMoney(value);
  if (kind === "share") return format.percent(value);
  return kind === "count" ? format.integer(value) : format.decimal(value, 1);
}

const numberOf = (value: string | number): number =>
  typeof value === "string" ? approximateDecimal(value) : value;

/** The later less the earlier: shares in points of a percent, all else in its own unit. */
function differenceCell(telling: SideTelling, figure: ComparedFigure): Cell {
  const { before, after, subtracted, kind } = figure;
  if (!subtracted || before === null || after === null) return nothing;
  const exact =
    typeof before === "string" && typeof after === "string"
      ? decimalDifference(before, after)
      : null;
  const moved = exact === null ? numberOf(after) - numberOf(before) : approximateDecimal(exact);
  const { format, words } = telling;
  const text =
    kind === "share"
      ? words.reportsCompared.table.points(format.decimal(moved * 100, 1))
      : figureText(telling, figure, moved);
  return figureCell(signed(text, moved), moved);
}

function relativeCell(
  { format }: SideTelling,
  { before, after, subtracted }: ComparedFigure,
): Cell {
  if (!subtracted || before === null || after === null) return nothing;
  const [one, other] = [numberOf(before), numberOf(after)];
  return one > 0 ? figureCell(format.signedPercent(other / one - 1), other / one - 1) : nothing;
}

/** The headline figures side by side. */
export function comparedFiguresTable({ comparison, before, after }: ComparisonTelling): BlockTable {
  const { words } = after;
  const { table, figures } = words.reportsCompared;
  const column = (id: string, label: string): Column => ({ id, label, unit: "", align: "end" });
  const side = (
    telling: SideTelling,
    figure: ComparedFigure,
    value: string | number | null,
  ): Cell =>
    value === null
      ? nothing
      : figureCell(figureText(telling, figure, numberOf(value)), numberOf(value));
  return {
    id: "compared-figures",
    caption: table.figures,
    open: true,
    columns: [
      { id: "figure", label: table.figure, unit: "", align: "start" },
      column("before", table.before),
      column("after", table.after),
      column("change", table.change),
      { ...column("relative", table.relative), minor: true },
    ],
    rows: comparison.figures.map((figure) => ({
      id: figure.figure,
      cells: [
        textCell(figures[figure.figure]),
        side(before, figure, figure.before),
        side(after, figure, figure.after),
        differenceCell(after, figure),
        relativeCell(after, figure),
      ],
    })),
  };
}

/** What happened to one customer, in words. */
function whatChanged({ words }: SideTelling, customer: ComparedCustomer): string {
  const { table } = words.reportsCompared;
  if (customer.before === null) return table.fresh;
  if (customer.after === null) return table.gone;
  return [
    ...(customer.classChanged ? [table.classChanged] : []),
    ...(customer.stateChanged ? [table.stateChanged] : []),
  ].join(", ");
}

/** `A → B`, or the one where both are alike. */
function path(before: string | undefined, after: string | undefined): string {
  return before === after ? (after ?? "–") : `${before ?? "–"} → ${after ?? "–"}`;
}

interface Columns {
  readonly before: ReturnType<SideTelling["column"]>;
  readonly after: ReturnType<SideTelling["column"]>;
}

function customerRow(
  { comparison, before, after }: ComparisonTelling,
  customer: ComparedCustomer,
  columns: Columns,
): BlockRow {
  const { words, format } = after;
  const { before: one, after: other, moved } = customer;
  const { values, classes, states } = comparison.comparable;
  const letters = (found: typeof one) => found?.abc && `${found.abc}${found.xyz ?? ""}`;
  const state = (found: typeof one) => found?.state && words.states[found.state];
  const money = (found: typeof one, column: Columns["before"]): Cell => {
    if (found === null) return nothing;
    const value = approximateDecimal(found.value);
    return figureCell(column.cell(value), value);
  };
  const named = other ?? one;
  const telling = other === null ? before : after;
  const difference = moved === null ? null : approximateDecimal(moved);
  return {
    id: customer.id,
    cells: [
      named === null
        ? textCell("")
        : textCell(telling.names.full(named), telling.names.tail(named.id)),
      textCell(whatChanged(after, customer)),
      money(one, columns.before),
      money(other, columns.after),
      ...(values
        ? [
            difference === null
              ? nothing
              : figureCell(signed(columns.after.cell(difference), difference), difference),
          ]
        : []),
      textCell(
        path(
          one ? format.percent(one.share) : undefined,
          other ? format.percent(other.share) : undefined,
        ),
      ),
      ...(classes ? [textCell(path(letters(one), letters(other)))] : []),
      ...(states ? [textCell(path(state(one), state(other)))] : []),
    ],
  };
}

/** Everybody of either report by the size of the move; what cannot be compared has no column. */
export function comparedCustomersTable(telling: ComparisonTelling): BlockTable {
  const { comparison, before, after } = telling;
  const { customers, comparable } = comparison;
  const { table } = after.words.reportsCompared;
  const numbers = (side: "before" | "after") =>
    customers.map((customer) => approximateDecimal(customer[side]?.value ?? "0"));
  const both = [...numbers("before"), ...numbers("after")];
  const columns: Columns = comparable.values
    ? { before: before.column(both), after: after.column(both) }
    : { before: before.column(numbers("before")), after: after.column(numbers("after")) };
  const text = (id: string, label: string, minor = false): Column => ({
    id,
    label,
    unit: "",
    align: "start",
    ...(minor ? { minor } : {}),
  });
  const money = (id: string, label: string, column: Columns["before"], minor: boolean): Column => ({
    ...text(id, label, minor),
    unit: column.unit,
    exactUnit: column.exactUnit,
    align: "end",
  });
  const head = (side: SideTelling, label: string): string =>
    comparable.values ? label : `${label}: ${side.measure.subject}`;
  return {
    id: "compared-customers",
    caption: table.customers,
    open: true,
    columns: [
      text("customer", table.customer),
      text("what", table.what, true),
      money("before", head(before, table.before), columns.before, comparable.values),
      money("after", head(after, table.after), columns.after, comparable.values),
      ...(comparable.values ? [money("change", table.change, columns.after, false)] : []),
      text("share", table.share, true),
      ...(comparable.classes ? [text("class", table.class)] : []),
      ...(comparable.states ? [text("state", table.state, true)] : []),
    ],
    rows: customers.map((customer) => customerRow(telling, customer, columns)),
    shown: SHOWN,
    ...(customers.length > SHOWN ? { note: table.more(customers.length - SHOWN) } : {}),
  };
}
