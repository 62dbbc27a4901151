import type { ReportCustomer } from "../document.ts";
import type { LinkContext } from "./context.ts";
import * as guesses from "./customer-guesses.ts";
import {
  certaintyCell,
  day,
  decimal,
  listed,
  minorNear,
  minorOf,
  plainNumber,
} from "./cell-coding.ts";
import type { Coder } from "./coder.ts";
import { flag, signed } from "./coding.ts";
import { each, type Cell, type Cells, type Column } from "./columns.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { Json } from "./json.ts";
import { anyJson } from "./json-coding.ts";
import { names, repeated } from "./name-coding.ts";
import { number } from "./number-coding.ts";
import { seriesColumn } from "./series-coding.ts";
import { deviationCell, meanCell, variationBehind } from "./spread-coding.ts";

type Customers = Column<ReportCustomer, LinkContext>;
type CustomerCell = Cell<ReportCustomer, LinkContext>;

/** Closed lists; their order is a part of the format. */
const states = ["none", "one-time", "lost", "cooling", "active"];
const reasons = [null, "silence", "pooled-silence", "value", "products"];
const statuses = ["none", "key", "critical", "mono"];

type Money = "revenue" | "grossProfit";

const moneyCell = each(decimal<ReportCustomer, LinkContext>(({ moneyScale }) => moneyScale));

/** The measure where it is this money; gross profit is null in a report that knows no cost. */
const sameAsValue = (money: Money) =>
  guesses.each((row, { frame }) =>
    frame.parameters.measure === money ? row.value : money === "grossProfit" ? null : undefined,
  );

const beginningOf =
  (word: "person" | "manager" | "department" | "region") =>
  ({ words }: LinkContext): string =>
    words === null ? "" : `${words[word]}\u00a0`;

/** Values fall from row to row: how far each lies below the one before it. */
function falling(
  coder: Coder,
  { name, values, context }: Cells<ReportCustomer, LinkContext>,
): readonly Json[] {
  const scale = context.valueScale;
  let before = 0n;
  return values.map((value) => {
    const minor = minorNear(coder, name, minorOf(coder, value, scale), { near: before, scale });
    before = minor;
    return decimalFromMoney({ minor, scale });
  });
}

/** Revenue lies near gross profit by the margin of those before. */
function besideValue(
  coder: Coder,
  { name, values, rows, context }: Cells<ReportCustomer, LinkContext>,
): readonly Json[] {
  const scale = context.moneyScale;
  let [sales, base] = [0n, 0n];
  return rows.map((row, index) => {
    const own = context.valueScale === scale ? minorFromDecimal(row.value ?? "0") : 0n;
    const near = base <= 0n ? own : (own * sales) / base;
    const minor = minorNear(coder, name, minorOf(coder, values[index] ?? null, scale), {
      near,
      scale,
    });
    if (own > 0n && minor > 0n) [sales, base] = [sales + minor, base + own];
    return decimalFromMoney({ minor, scale });
  });
}

/** Medians are whole when doubled, and lie near the mean interval. */
function medianCell(coder: Coder, { name, value, row }: CustomerCell): Json {
  const doubled = typeof value === "number" ? value * 2 : 0;
  const near = BigInt(Math.round((row.meanIntervalDays ?? 0) * 2));
  if (!flag(coder, `${name} halves`, Number.isInteger(doubled)))
    return number(coder, name, doubled) / 2;
  return Number(near + signed(coder, name, BigInt(Math.trunc(doubled)) - near)) / 2;
}

/** Steps with a purchase lie below what days and dates allow. */
function activeCell(coder: Coder, { name, value, guess }: CustomerCell): Json {
  const near = BigInt(typeof guess === "number" ? guess : 0);
  const wanted = BigInt(typeof value === "number" ? value : 0);
  return Number(near - signed(coder, name, near - wanted));
}

/** The columns of customers in the order of the format; each may lean on those above it. */
export const customerColumns: readonly Customers[] = [
  { key: "id", code: names },
  {
    key: "name",
    guess: guesses.each(({ id = "" }, context) => guesses.nameFromId(id, context)),
    code: names,
  },
  { key: "entities", guess: guesses.each(guesses.entitiesFromId), code: anyJson },
  {
    key: "keyPerson",
    guess: guesses.each(() => null),
    code: repeated(beginningOf("person"), () => null),
  },
  {
    key: "manager",
    guess: guesses.each(() => null),
    code: repeated(beginningOf("manager"), ({ keyPerson }) => keyPerson),
  },
  {
    key: "department",
    guess: guesses.each(() => null),
    code: repeated(beginningOf("department"), ({ manager }) => manager),
  },
  {
    key: "region",
    guess: guesses.each(() => null),
    code: repeated(beginningOf("region"), ({ manager }) => manager),
  },
  { key: "value", code: falling },
  { key: "revenue", guess: sameAsValue("revenue"), code: besideValue },
  { key: "grossProfit", guess: sameAsValue("grossProfit"), code: moneyCell },
  { key: "share", guess: guesses.shares("value"), code: each(plainNumber) },
  { key: "revenueShare", guess: guesses.shares("revenue"), code: each(plainNumber) },
  { key: "rank", guess: (rows) => rows.map((_, index) => index + 1), code: each(plainNumber) },
  { key: "shareBefore", guess: guesses.sharesBefore, code: each(plainNumber) },
  { key: "abc", guess: guesses.abcClasses, code: each(listed(["A", "B", "C"])) },
  { key: "otherAbc", guess: guesses.otherClasses, code: each(listed([null, "A", "B", "C"])) },
  {
    key: "certainty",
    guess: guesses.each(guesses.certain),
    code: each((coder, { name, value, row, context }) =>
      certaintyCell(coder, name, value, {
        own: row.abc ?? "C",
        variants: guesses.variantsIn(context),
      }),
    ),
  },
  { key: "purchaseDates", code: each(plainNumber) },
  {
    key: "firstPurchase",
    guess: guesses.each(guesses.firstPurchase),
    code: each(day(({ firstDay }) => firstDay, 1)),
  },
  {
    key: "lastPurchase",
    guess: guesses.each(guesses.lastPurchase),
    code: each(day(({ asOf }) => asOf, -1)),
  },
  { key: "recencyDays", guess: guesses.each(guesses.recency), code: each(plainNumber) },
  { key: "meanIntervalDays", guess: guesses.each(guesses.meanInterval), code: each(plainNumber) },
  {
    key: "medianIntervalDays",
    guess: guesses.each(guesses.medianInterval),
    code: each(medianCell),
  },
  { key: "steps", guess: guesses.each(guesses.stepsLookedAt), code: each(plainNumber) },
  { key: "activeSteps", guess: guesses.each(guesses.activeWithin), code: each(activeCell) },
  { key: "frequency", guess: guesses.each(guesses.frequency), code: each(plainNumber) },
  {
    key: "series",
    guess: guesses.each((_, { series }) => (series === "none" ? [] : undefined)),
    code: seriesColumn,
  },
  {
    key: "mean",
    guess: guesses.each((_, { series }) => (series === "none" ? null : undefined)),
    code: each(meanCell),
  },
  { key: "deviation", guess: guesses.each(guesses.deviation), code: each(deviationCell) },
  {
    key: "variation",
    guess: guesses.each(
      (row, context) => variationBehind(row, context) ?? guesses.variation(row, context),
    ),
    code: each(plainNumber),
  },
  {
    key: "xyz",
    guess: guesses.each(guesses.steadinessClass),
    code: each(listed([null, "X", "Y", "Z"])),
  },
  {
    key: "provisional",
    guess: guesses.each(guesses.provisional),
    code: each(listed([false, true])),
  },
  { key: "state", guess: guesses.each(guesses.state), code: each(listed(states)) },
  { key: "stateReason", guess: guesses.each(guesses.stateReason), code: each(listed(reasons)) },
  { key: "dependency", guess: guesses.dependencyStatus, code: each(listed(statuses)) },
  { key: "types", guess: guesses.each(guesses.types), code: anyJson },
];
