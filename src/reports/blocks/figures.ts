import { approximateDecimal } from "../../messages/amounts.ts";
import { classTotal } from "./class-totals.ts";
import { hiddenDependency, isCritical, joinedReading } from "./hidden.ts";
import type { HiddenDependency } from "./hidden.ts";
import { lastAgainstBefore } from "./comparison.ts";
import {
  customersChange,
  directionOf,
  effectiveChange,
  otherMoneyChange,
  shareChange,
  type FigureChange,
} from "./figure-changes.ts";
import { likelyLostInA } from "./headline.ts";
import { base, dependencyMeasure, reading } from "./telling.ts";
import type { Explained, Telling } from "./telling.ts";

/** One of the five numbers under the headline. */
export interface KeyFigure extends Explained {
  readonly id: "total" | "recent" | "customers" | "largest" | "effective" | "lost";
  readonly label: string;
  /** The number, and what stands smaller behind it. */
  readonly value: string;
  readonly unit: string;
  readonly note: string;
  /** How it moved in a year [C1]; null where that cannot be told. */
  readonly change: FigureChange | null;
  readonly alarming: boolean;
}

/** The number and its unit apart, so that a page can set the unit smaller. */
export function parts(text: string): { readonly value: string; readonly unit: string } {
  // `26,9 %` and `101,3 млн ₽` come apart; `26.9%` and `₽101.3M` are one.
  const match = /^(\S*?(?:\u00a0?\d{3})*)\u00a0(\D.*)$/u.exec(text);
  return { value: match?.[1] ?? text, unit: match?.[2] ?? "" };
}

function total(telling: Telling): KeyFigure {
  const { document, words, format, measure, compact } = telling;
  const { totals, parameters, period } = document;
  const revenue = approximateDecimal(totals.revenue);
  const values = { revenue, grossProfit: totals.grossProfit, quantity: totals.quantity };
  const { measure: by } = parameters;
  const value =
    by === "orders"
      ? (totals.orders ?? 0)
      : by === "revenue"
        ? revenue
        : approximateDecimal(values[by] ?? "0");
  const span = words.figures.period(format.daySpan(period.first, period.last));
  const margin = revenue > 0 && by === "grossProfit";
  return {
    id: "total",
    label: measure.head,
    ...parts(compact(value)),
    note: margin
      ? words.figures.margin(format.percent(value / revenue), format.compactMoney(revenue))
      : by === "revenue"
        ? span
        : words.figures.revenueBeside(format.compactMoney(revenue)),
    change: otherMoneyChange(telling),
    alarming: false,
    ...telling.why((explain) => explain.total()),
  };
}

/** The last full year where there are two, else how many customers there are. */
function recent(telling: Telling): KeyFigure {
  const { document, words, format, compact } = telling;
  const comparison = lastAgainstBefore(document);
  if (comparison !== null) {
    const { count, last, change } = comparison;
    return {
      id: "recent",
      label: words.figures.lastSteps(
        count,
        format.plural(count, words.steps[document.period.step].full),
      ),
      ...parts(compact(last)),
      note: "",
      change:
        change === null
          ? null
          : {
              text: words.figures.against(format.signedPercent(change), count),
              direction: directionOf(change),
            },
      alarming: false,
      ...telling.why((explain) => explain.recent()),
    };
  }
  const inA = document.customers.filter(({ abc }) => abc === "A");
  const { count, share } = classTotal(document, { abc: "A" });
  return {
    id: "customers",
    label: words.figures.customers,
    value: format.integer(document.totals.customers),
    unit: "",
    note: count === 0 ? "" : words.figures.giveTheMost(count, format.percent(share)),
    change: customersChange(telling),
    alarming: false,
    ...telling.why((explain) => explain.together("A3", inA)),
  };
}

function largest(telling: Telling): KeyFigure {
  const { document, words, format, names, share } = telling;
  const hidden = hiddenDependency(document);
  const level = format.level(document.parameters.dependency.critical);
  const [first] = document.customers;
  if (hidden !== null)
    return {
      id: "largest",
      label: hidden.unit === "keyPerson" ? words.figures.largestDecider : words.figures.largest,
      ...parts(share(hidden.party.share)),
      note: words.figures.largestDeciderNote(
        names.full(hidden.party),
        hidden.party.entities.length,
        level,
      ),
      change: deciderChange(telling, hidden),
      alarming: true,
      ...whyOf(telling, hidden),
    };
  return {
    id: "largest",
    label: words.figures.largest,
    ...parts(first === undefined || first.share === 0 ? "–" : share(first.share)),
    note:
      first === undefined || first.share === 0
        ? ""
        : words.figures.largestNote(names.full(first), level),
    change: shareChange(telling, "largest"),
    alarming: first !== undefined && isCritical(first.dependency),
    ...(first === undefined ? {} : telling.why((explain) => explain.share(first))),
  };
}

/** Of persons only, and by the measure of the report: the two windows know no other reading. */
const deciderChange = (telling: Telling, { unit }: HiddenDependency): FigureChange | null =>
  unit === "keyPerson" &&
  dependencyMeasure(telling.document) === telling.document.parameters.measure
    ? shareChange(telling, "largestPerson")
    : null;

function whyOf(telling: Telling, { unit, party }: HiddenDependency): Explained {
  const found = reading(telling.document, { unit, measure: dependencyMeasure(telling.document) });
  return found === null ? {} : telling.why((explain) => explain.partyShare(found, party));
}

function effective(telling: Telling): KeyFigure {
  const { document, words, format } = telling;
  const { effectiveNumber, hhi } = document.concentration;
  const { effectiveNumber: joinedNumber = null, hhi: joinedHhi = null } =
    joinedReading(document)?.reading.concentration ?? {};
  const number = (value: number): string => format.decimal(value, 1);
  const whole = (value: number): string => format.integer(Math.round(value));
  const both =
    joinedNumber !== null && joinedHhi !== null && effectiveNumber !== null && hhi !== null
      ? {
          value: number(joinedNumber),
          note: words.figures.effectiveBoth(number(effectiveNumber), whole(joinedHhi), whole(hhi)),
        }
      : null;
  return {
    id: "effective",
    label: words.figures.effective,
    value: both?.value ?? (effectiveNumber === null ? "–" : number(effectiveNumber)),
    unit: "",
    note: both?.note ?? (hhi === null ? "" : words.figures.effectiveNote(whole(hhi))),
    change: effectiveChange(telling),
    alarming: false,
    ...telling.why((explain) =>
      explain.effectiveNumber(both === null ? undefined : joinedReading(document)?.reading),
    ),
  };
}

function lost(telling: Telling): KeyFigure {
  const { document, words, format, measure } = telling;
  const gone = document.customers.filter(({ state }) => state === "lost");
  const more = document.others?.lost ?? { customers: 0, share: 0 };
  const count = gone.length + more.customers;
  const share = gone.reduce((sum, customer) => sum + customer.share, more.share);
  return {
    id: "lost",
    label: words.figures.lost,
    value: format.integer(count),
    unit: format.plural(count, words.nouns.customer),
    note:
      count === 0
        ? words.figures.lostNobody
        : base(telling) === 0
          ? ""
          : words.figures.lostNote(format.percent(share), measure.of, likelyLostInA(telling)),
    change: lastAgainstBefore(document) === null ? null : customersChange(telling),
    alarming: false,
    ...telling.why((explain) => explain.together("L3", gone)),
  };
}

/** The five numbers that stand under the headline. */
export const keyFigures = (telling: Telling): readonly KeyFigure[] => [
  total(telling),
  recent(telling),
  largest(telling),
  effective(telling),
  lost(telling),
];
