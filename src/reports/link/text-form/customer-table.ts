import type { ReportCustomer } from "../../document.ts";
import type { LinkContext } from "../context.ts";
import * as guesses from "../customer-guesses.ts";
import { each } from "../customer-guesses.ts";
import { ids, repeatedTexts, texts } from "./name-notation.ts";
import {
  certainties,
  choices,
  days,
  decimals,
  fallingDecimals,
  halves,
  means,
  plainNumbers,
} from "./notation.ts";
import { seriesNotation } from "./series.ts";
import type { Column } from "./table.ts";

/** Closed lists in the order of format `r1`. */
const states = ["none", "one-time", "lost", "cooling", "active"];
const reasons = [null, "silence", "pooled-silence", "value", "products"];
const statuses = ["none", "key", "critical", "mono"];

type Money = "revenue" | "grossProfit";

/** The measure where it is this money; gross profit is null in a report that knows no cost. */
const sameAsValue = (money: Money) =>
  each((row, { frame }) => (frame.parameters.measure === money ? row.value : undefined));

const byWord =
  (word: "person" | "manager" | "department" | "region") =>
  (_rows: unknown, { words }: LinkContext) =>
    repeatedTexts(words === null ? "" : `${words[word]}\u00a0`);

/** The columns of customers in the order of format `r1`; each may lean on those above it. */
export const customerColumns: readonly Column<ReportCustomer, LinkContext>[] = [
  { key: "id", notation: () => ids },
  {
    key: "name",
    notation: () => texts,
    guess: each(({ id = "" }, context) => guesses.nameFromId(id, context)),
  },
  { key: "entities", notation: () => texts, guess: each(guesses.entitiesFromId) },
  { key: "keyPerson", notation: byWord("person"), guess: each(() => null) },
  { key: "manager", notation: byWord("manager"), guess: each(() => null) },
  { key: "department", notation: byWord("department"), guess: each(() => null) },
  { key: "region", notation: byWord("region"), guess: each(() => null) },
  { key: "value", notation: (_, { valueScale }) => fallingDecimals(valueScale) },
  {
    key: "revenue",
    notation: (_, { moneyScale }) => decimals(moneyScale),
    guess: sameAsValue("revenue"),
  },
  {
    key: "grossProfit",
    notation: (_, { moneyScale }) => decimals(moneyScale),
    guess: sameAsValue("grossProfit"),
  },
  { key: "share", notation: () => plainNumbers, guess: guesses.shares("value") },
  { key: "revenueShare", notation: () => plainNumbers, guess: guesses.shares("revenue") },
  { key: "rank", notation: () => plainNumbers, guess: (rows) => rows.map((_, index) => index + 1) },
  { key: "shareBefore", notation: () => plainNumbers, guess: guesses.sharesBefore },
  { key: "abc", notation: () => choices(["A", "B", "C"]), guess: guesses.abcClasses },
  { key: "otherAbc", notation: () => choices([null, "A", "B", "C"]), guess: guesses.otherClasses },
  {
    key: "certainty",
    notation: (rows, context) =>
      certainties(
        rows.map(({ abc }) => abc),
        guesses.variantsIn(context),
      ),
    guess: each(guesses.certain),
  },
  { key: "purchaseDates", notation: () => plainNumbers },
  {
    key: "firstPurchase",
    notation: (_, { firstDay }) => days(firstDay, 1),
    guess: each(guesses.firstPurchase),
  },
  {
    key: "lastPurchase",
    notation: (_, { asOf }) => days(asOf, -1),
    guess: each(guesses.lastPurchase),
  },
  { key: "recencyDays", notation: () => plainNumbers, guess: each(guesses.recency) },
  { key: "meanIntervalDays", notation: () => plainNumbers, guess: each(guesses.meanInterval) },
  { key: "medianIntervalDays", notation: () => halves, guess: each(guesses.medianInterval) },
  { key: "steps", notation: () => plainNumbers, guess: each(guesses.stepsLookedAt) },
  { key: "activeSteps", notation: () => plainNumbers, guess: each(guesses.activeSteps) },
  { key: "frequency", notation: () => plainNumbers, guess: each(guesses.frequency) },
  {
    key: "series",
    notation: (_, { series, valueScale, spans }) =>
      seriesNotation(series, valueScale, spans.length),
    guess: each((_, { series }) => (series === "none" ? [] : undefined)),
  },
  {
    key: "mean",
    notation: (rows, context) => means(rows.map((row) => guesses.meanParts(row, context))),
    guess: each(guesses.mean),
  },
  { key: "deviation", notation: () => plainNumbers, guess: each(guesses.deviation) },
  { key: "variation", notation: () => plainNumbers, guess: each(guesses.variation) },
  {
    key: "xyz",
    notation: () => choices([null, "X", "Y", "Z"]),
    guess: each(guesses.steadinessClass),
  },
  { key: "provisional", notation: () => choices([false, true]), guess: each(guesses.provisional) },
  { key: "state", notation: () => choices(states), guess: each(guesses.state) },
  { key: "stateReason", notation: () => choices(reasons), guess: each(guesses.stateReason) },
  { key: "dependency", notation: () => choices(statuses), guess: guesses.dependencyStatus },
  { key: "types", notation: () => texts, guess: each(guesses.types) },
];
