import { isPositiveDecimal, sumOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { ReportCustomer } from "../../document.ts";
import type { Explanation } from "../block.ts";
import { linesOf } from "./arithmetic.ts";
import type { Explain } from "./explain.ts";
import { explainXyz } from "./steadiness.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

type Ranked = readonly ReportCustomer[];

/** Those a customer is ranked among: everybody, or its part where ranks begin anew [A5]. */
function rankedWith({ telling }: Teller, customer: ReportCustomer, everybody: Ranked): Ranked {
  return telling.document.parameters.abc.within === undefined
    ? everybody
    : everybody.filter(({ within }) => (within ?? null) === (customer.within ?? null));
}

const positiveOf = (customers: readonly ReportCustomer[]): readonly string[] =>
  customers.map(({ value }) => value).filter(isPositiveDecimal);

/** `62 971 333,01 : 101 338 015,90 = 62,14 % < 80 % → A` [A3]. */
function cumulative(teller: Teller, customer: ReportCustomer, all: Ranked): string {
  const { telling, say, written } = teller;
  const place = all.indexOf(customer);
  const before = sumOfDecimals(["0", ...positiveOf(all.slice(0, place))]);
  const base = sumOfDecimals(["0", ...positiveOf(all)]);
  const fraction = approximateDecimal(before) / approximateDecimal(base);
  const { a, b } = telling.document.parameters.abc;
  const border = customer.abc === "A" ? a : b;
  const than = customer.abc === "C" ? "≥" : "<";
  const compared = `${written.part([before], base, fraction)} ${than} ${telling.format.level(border ?? 0)}`;
  return `${say.abc.ahead(place)}: ${compared} → ${customer.abc}`;
}

/** `17,54 % ≥ 10 % → A` [A5]. */
function ownShare(teller: Teller, customer: ReportCustomer, all: Ranked): string {
  const { telling, say, written } = teller;
  const base = sumOfDecimals(["0", ...positiveOf(all)]);
  const fraction = approximateDecimal(customer.value) / approximateDecimal(base);
  const { a, b } = telling.document.parameters.abc;
  const border = customer.abc === "A" ? a : b;
  const than = customer.abc === "C" ? "<" : "≥";
  return `${say.abc.own}: ${written.part([customer.value], base, fraction)} ${than} ${telling.format.level(border ?? 0)} → ${customer.abc}`;
}

const place = (teller: Teller, customer: ReportCustomer, all: Ranked): string => {
  const { telling, say } = teller;
  const at = telling.format.integer(all.indexOf(customer) + 1);
  return `${say.abc.place(at, telling.format.integer(all.length))} → ${customer.abc}`;
};

function alongCurve(teller: Teller, customer: ReportCustomer, all: Ranked): string {
  const { telling, say, written } = teller;
  const positive = positiveOf(all);
  const base = sumOfDecimals(["0", ...positive]);
  const mean = approximateDecimal(base) / Math.max(1, positive.length);
  const inA = all.filter(({ abc }) => abc === "A").length;
  return reckonings(
    say.abc.inA(telling.format.integer(inA)),
    `${say.abc.mean}: ${written.exact(base)}${say.over}${telling.format.integer(positive.length)} = ${written.number(mean, 2)}`,
    place(teller, customer, all),
  );
}

const rules = { cumulative, share: ownShare, rank: place, curve: alongCurve } as const;

/** The rule in force and its reckoning for a customer among others in the order of their values. */
export function classBy(
  teller: Teller,
  customer: ReportCustomer,
  everybody: Ranked,
): Pick<Explanation, "formula" | "numbers"> {
  const { telling, say } = teller;
  const { rule, a, b, within } = telling.document.parameters.abc;
  const { level } = telling.format;
  const formulas = {
    cumulative: say.abc.cumulative(level(a ?? 0), level(b ?? 0)),
    share: say.abc.share(level(a ?? 0), level(b ?? 0)),
    rank: say.abc.rank,
    curve: say.abc.curve,
  };
  const anew = within === undefined ? "" : say.abc.within(customer.within ?? "–");
  return {
    formula: sentences(formulas[rule], anew),
    numbers: rules[rule](teller, customer, rankedWith(teller, customer, everybody)),
  };
}

function explainAbc(teller: Teller, customer: ReportCustomer): Explanation {
  const { telling, say, written } = teller;
  const { rule, within } = telling.document.parameters.abc;
  const positive = isPositiveDecimal(customer.value);
  const told = classBy(teller, customer, telling.document.customers);
  return {
    rule: !positive ? "A4" : rule === "cumulative" && within === undefined ? "A3" : "A5",
    formula: told.formula,
    numbers: positive ? told.numbers : say.notAboveZero(written.exact(customer.value)),
    lines: linesOf([customer.id]),
    sum: { measure: telling.document.parameters.measure, value: customer.value },
  };
}

/** Why a customer has its letters [A3] [A4] [A5] [X1] [X2], and how firm the first of them is [A6]. */
export function explainClasses(teller: Teller): Pick<Explain, "abc" | "classes" | "certainty"> {
  const { telling, say } = teller;
  return {
    abc: (customer) => explainAbc(teller, customer),
    classes: (customer) => {
      const abc = explainAbc(teller, customer);
      const xyz = explainXyz(teller, customer);
      return {
        ...abc,
        formula: sentences(abc.formula, xyz.formula),
        numbers: reckonings(abc.numbers, xyz.numbers),
      };
    },
    certainty: ({ id, abc, certainty, otherAbc }) => {
      const { A, B, C } = certainty.classes;
      const { measure } = telling.document.parameters;
      const other = telling.words.measures[measure === "grossProfit" ? "revenue" : "grossProfit"];
      return {
        rule: "A6",
        formula: say.certainty.formula,
        numbers: reckonings(
          say.certainty.counts(A, B, C),
          say.certainty.same(abc, certainty.same, certainty.of),
          otherAbc === null ? "" : say.certainty.other(other.subject, otherAbc),
        ),
        lines: linesOf([id]),
      };
    },
  };
}
