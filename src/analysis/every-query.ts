import { measures, steps, units } from "../domain/words.ts";
import type { Query } from "../sql/query.ts";
import type { Sql } from "../sql/sql.ts";
import { abc } from "./abc/query.ts";
import { abcBorders, cumulativeBorders } from "./abc/rule.ts";
import { certainty } from "./certainty/query.ts";
import { certaintyBorders } from "./certainty/rule.ts";
import { change } from "./change/query.ts";
import { concentration, concentrations, precisionFor } from "./concentration/query.ts";
import { inside, largest } from "./dependency/query.ts";
import { linksTable, noJoins } from "./parties/links.ts";
import { entityList, unmatchedLinks } from "./parties/query.ts";
import {
  entities,
  entityDays,
  parties,
  partyDays,
  partyProducts,
  partySteps,
  rollUp,
} from "./parties/tables.ts";
import { series, stepTotals, trailingYears, dataSpan } from "./periods/query.ts";
import { members, rhythm } from "./rhythm/query.ts";
import { defaultSettings } from "./settings.ts";
import { state } from "./state/query.ts";
import { valueComparison } from "./state/rule.ts";
import { xyz } from "./xyz/query.ts";

/*
 * Every statement of the analysis, once for each unit, measure and step, so that tests can have each
 * one bound by a real database.
 */

const asOf = "2025-12-31";
const { lost } = defaultSettings;
const borders = cumulativeBorders(defaultSettings.abc);
const months = { from: 0, to: 15 };
const windows = { before: { from: 0, to: 7 }, after: { from: 8, to: 15 }, months: 8 };
/** So much money that squares are taken in larger units. */
const vast = "12345678901234567890.00";

const nobody = { taxId: null, customer: null, customerGroup: null };

/** The tables, in the order in which they are made. */
export const everyTable: readonly Sql[] = [
  rollUp(asOf),
  entityDays(asOf),
  linksTable(noJoins),
  linksTable({
    links: [{ ...nobody, entity: "Alpha", keyPerson: "Ivanov", role: "primary" }],
    merges: [{ customer: "Alpha", entities: [{ name: "Alpha", taxId: null }] }],
  }),
  entities,
  ...units.flatMap((unit) => [
    partyDays(unit),
    parties(unit),
    ...steps.map((step) => partySteps(unit, step, "2024-01-01")),
    partyProducts(unit, null),
    partyProducts(unit, { first: "2024-09-01", last: "2025-11-30" }),
  ]),
];

/** The questions; for their tables see `everyTable`. */
export const everyQuery: readonly Query<unknown>[] = units.flatMap((unit) => [
  unmatchedLinks,
  entityList,
  rhythm(unit, asOf),
  members(unit),
  inside(unit, "revenue"),
  inside(unit, "grossProfit"),
  ...measures.flatMap((measure) => [
    ...(measure === "revenue" ? ["1.00", vast] : ["1.00"]).flatMap((magnitude) => {
      const precision = precisionFor(magnitude, 2);
      return [
        concentration(unit, measure, precision),
        concentrations(units, measure, precision),
        trailingYears(unit, measure, months, precision),
        ...steps.flatMap((step) => [
          stepTotals(unit, step, measure, precision),
          xyz(unit, step, measure, months, "window", precision),
          xyz(unit, step, measure, months, "firstPurchase", precision),
        ]),
      ];
    }),
    dataSpan(unit, measure),
    abc(unit, measure, abcBorders(borders)),
    largest(units, measure),
    change(unit, measure, windows),
    state(unit, measure, lost, asOf, null),
    state(unit, measure, lost, asOf, valueComparison(months)),
    ...steps.flatMap((step) => [
      series(unit, step, measure),
      certainty(unit, step, measure, certaintyBorders(borders), 3),
      certainty(unit, step, measure, certaintyBorders(borders), null),
    ]),
  ]),
]);
