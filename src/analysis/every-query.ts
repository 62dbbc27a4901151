import { measures, steps, units } from "../domain/words.ts";
import type { Query } from "../sql/query.ts";
import type { Sql } from "../sql/sql.ts";
import { abc, mainCategory } from "./abc/query.ts";
import { certainty } from "./certainty/query.ts";
import { change } from "./change/query.ts";
import { concentration, concentrations, precisionFor } from "./concentration/query.ts";
import { offersTo, productsOf, similarTo } from "./customer/products-query.ts";
import { circleOf, daysOf, serviceOf, spellingsOf } from "./customer/query.ts";
import { inside, largest, sharedEntities } from "./dependency/query.ts";
import { moneyMeasures } from "./dependency/rule.ts";
import { lossEntities } from "./loss/query.ts";
import { history } from "./history/query.ts";
import { lines, lineSums } from "./lines/query.ts";
import { linksTable, noJoins } from "./parties/links.ts";
import { amountMacros, magnitudes } from "./parties/amounts.ts";
import { propertyValues } from "./parties/property-values.ts";
import { entityList, unmatchedLinks } from "./parties/query.ts";
import { allEntityDays, entityDays, profiles, rollUp, salesDays } from "./parties/sales-tables.ts";
import {
  entities,
  parties,
  partyDays,
  partyMembers,
  partyProducts,
  partySteps,
} from "./parties/tables.ts";
import { series, stepTotals, trailingYears, dataSpan } from "./periods/query.ts";
import { members, rhythm } from "./rhythm/query.ts";
import { noFilters } from "./settings.ts";
import { boughtSince, stakes } from "./stake/query.ts";
import { signs } from "./state/query.ts";
import { valueComparison } from "./state/rule.ts";
import { innovation, trends } from "./types/query.ts";
import { xyz } from "./xyz/query.ts";
import { windowFigures } from "./year-on-year/query.ts";

/*
 * Every statement of the analysis, once for each unit, measure and step, so that tests can have each
 * one bound by a real database.
 */

const asOf = "2025-12-31";
const everyLine = { asOf, filters: noFilters };
const someLines = {
  asOf,
  filters: {
    values: { manager: "M", department: "D", region: "R", category: "C" },
    from: "2024-01-01",
    to: asOf,
  },
};
const someone = "name:ООО Ромашка";
const months = { from: 0, to: 15 };
const spans = {
  before: { first: "2024-01-01", last: "2024-08-31" },
  after: { first: "2024-09-01", last: "2025-04-30" },
};
const windows = { before: { from: 0, to: 7 }, after: { from: 8, to: 15 }, months: 8 };
const everything = { parties: [], from: null, to: null };
const someParties = {
  parties: ["tax:7700000016", "person:Ivanov"],
  from: "2025-01-01",
  to: "2025-03-31",
  where: { property: "manager", value: "Ivanov" },
} as const;
/** So much money that squares are taken in larger units. */
const vast = "12345678901234567890.00";

const nobody = { taxId: null, customer: null, customerGroup: null };

/** The tables, in the order in which they are made. */
export const everyTable: readonly Sql[] = [
  ...amountMacros(2, { money: vast, quantity: vast }),
  ...amountMacros(2, { money: "1.00", quantity: "1.000" }),
  ...[someLines, everyLine].flatMap((lines) => [
    profiles(lines.filters),
    salesDays(lines.filters),
    allEntityDays(lines.filters),
    entityDays(lines),
    rollUp(lines),
  ]),
  linksTable(noJoins),
  linksTable({
    links: [{ ...nobody, entity: "Alpha", keyPerson: "Ivanov", role: "primary" }],
    drawn: [{ as: "group", name: "A", entities: [{ name: "Alpha", taxId: null }] }],
    merges: [{ customer: "Alpha", entities: [{ name: "Alpha", taxId: null }] }],
  }),
  entities,
  ...units.flatMap((unit) => [
    partyMembers(unit),
    partyDays(unit),
    parties(unit),
    ...steps.map((step) => partySteps(unit, step, "2024-01-01")),
    partyProducts(unit, null, everyLine),
    partyProducts(unit, { first: "2024-09-01", last: "2025-11-30" }, someLines),
  ]),
];

/** The questions; for their tables see `everyTable`. */
export const everyQuery: readonly Query<unknown>[] = units.flatMap((unit) => [
  unmatchedLinks({ from: 2, to: 7 }),
  sharedEntities(),
  entityList,
  magnitudes,
  propertyValues,
  lineSums(everything, everyLine),
  lineSums(someParties, someLines),
  lines(everything, everyLine, { offset: 0, limit: 200 }),
  lines(someParties, someLines, { offset: 200, limit: 200 }),
  innovation(unit, "2024-04-01", everyLine),
  innovation(unit, "2024-04-01", someLines),
  rhythm(unit, asOf),
  mainCategory(unit, everyLine),
  mainCategory(unit, someLines),
  members(unit),
  inside(unit, [unit], ["revenue"]),
  inside(unit, units, moneyMeasures),
  ...moneyMeasures.map((measure) => largest(units, measure)),
  serviceOf(unit, someone),
  spellingsOf(unit, someone),
  ...(["product", "category"] as const).flatMap((level) => [
    similarTo(unit, someone, level, everyLine),
    similarTo(unit, someone, level, someLines),
    offersTo(unit, someone, level, someLines, spans.after),
  ]),
  ...measures.flatMap((measure) => [
    ...(measure === "revenue" ? ["1.00", vast] : ["1.00"]).flatMap((magnitude) => {
      const precision = precisionFor(magnitude, 2);
      return [
        concentration(unit, measure, precision),
        concentrations(units, measure, precision),
        trailingYears(unit, measure, months, precision),
        windowFigures([unit], measure, spans, precision),
        windowFigures(units, measure, spans, precision),
        ...steps.flatMap((step) => [
          stepTotals(unit, step, measure, precision),
          xyz(unit, step, measure, months, "window", precision),
          xyz(unit, step, measure, months, "firstPurchase", precision),
        ]),
      ];
    }),
    dataSpan(unit, measure, asOf),
    abc(unit, measure),
    history(unit, measure, { from: 11, to: 14 }),
    lossEntities(unit, measure, null),
    lossEntities(unit, measure, { first: "2024-12-01", last: "2025-11-30" }),
    trends(unit, measure, windows, months),
    daysOf(unit, measure, someone),
    circleOf(unit, measure, someone),
    productsOf(unit, measure, someone, "product", everyLine, null),
    productsOf(unit, measure, someone, "category", someLines, spans),
    change(unit, measure, windows),
    stakes(unit, measure),
    boughtSince(unit, measure, asOf),
    signs(unit, measure, asOf, null),
    signs(unit, measure, asOf, valueComparison(months)),
    certainty(unit, measure, spans.after),
    certainty(unit, measure, null),
    ...steps.map((step) => series(unit, step, measure)),
  ]),
]);
