import { differenceOfDecimals, isPositiveDecimal, sumOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { ReportCustomer } from "../../document.ts";
import type { Loss } from "../../document/loss.ts";
import type { Explanation } from "../block.ts";
import { linesOf } from "./arithmetic.ts";
import { equalOnes, squaresText } from "./concentration.ts";
import { statusText } from "./dependency.ts";
import type { Explain, LossFigure, LossSide, LostParty, Standing } from "./explain.ts";
import { explainSurvival } from "./survival.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

/** A manager goes with the customers whose latest line is his [D5]. */
const partiesOf = ({ telling }: Teller, { id, kind, name }: LostParty): readonly string[] =>
  kind === "manager"
    ? telling.document.customers.filter(({ manager }) => manager === name).map((one) => one.id)
    : [id];

/** Those who stay as they were; none where somebody stays with a part, which the report does not hold. */
function remaining(teller: Teller, { parties, after }: Loss): readonly ReportCustomer[] {
  const gone = new Set(
    parties.flatMap((party) => [...partiesOf(teller, party), ...party.members.map(({ id }) => id)]),
  );
  const left = teller.telling.document.customers.filter(
    ({ id, entities }) =>
      !gone.has(id) && !entities.some(({ taxId }) => taxId !== null && gone.has(`tax:${taxId}`)),
  );
  const sum = sumOfDecimals(["0", ...left.map(({ value }) => value).filter(isPositiveDecimal)]);
  return approximateDecimal(sum) === approximateDecimal(after.base) ? left : [];
}

/** A sum now, and the same less what goes. */
function sums(
  teller: Teller,
  loss: Loss,
  of: (side: Loss["before"]) => string,
  side: LossSide,
): Pick<Explanation, "formula" | "numbers"> {
  const { say, written } = teller;
  const [now, then] = [of(loss.before), of(loss.after)];
  const goes = differenceOfDecimals(now, then);
  const less = goes.startsWith("-") ? `(${written.exact(goes)})` : written.exact(goes);
  return side === "before"
    ? { formula: say.loss.now, numbers: say.sum(written.exact(now)) }
    : {
        formula: say.loss.remaining,
        numbers: `${written.exact(now)} − ${less} = ${written.exact(then)}`,
      };
}

function concentrationOf(teller: Teller, loss: Loss, side: LossSide): string {
  const { telling, say, written } = teller;
  const { hhi } = loss[side];
  if (hhi === null) return "";
  const counted = side === "before" ? telling.document.customers : remaining(teller, loss);
  return counted.length === 0
    ? say.loss.index(written.number(hhi, 2))
    : squaresText(
        teller,
        counted.map(({ value }) => value),
      );
}

function standing(
  teller: Teller,
  loss: Loss,
  { value, share, status }: Standing,
  side: LossSide,
): Pick<Explanation, "formula" | "numbers"> {
  const { telling, say, written } = teller;
  const { key, critical, mono } = telling.document.parameters.dependency;
  const { level } = telling.format;
  return {
    formula: sentences(
      side === "before" ? say.loss.shareNow : say.loss.shareThen,
      say.loss.status(level(key), level(critical), level(mono)),
    ),
    numbers: reckonings(
      isPositiveDecimal(value)
        ? written.part([value], loss[side].base, share)
        : `${written.exact(value)} ≤ 0`,
      statusText(teller, { share, status }),
    ),
  };
}

function figureOf(
  teller: Teller,
  loss: Loss,
  figure: LossFigure,
  side: LossSide,
): Pick<Explanation, "formula" | "numbers"> {
  const { telling, say } = teller;
  const { integer } = telling.format;
  const { hhi, effectiveNumber, largest } = loss[side];
  switch (figure) {
    case "value":
      return sums(teller, loss, ({ value }) => value, side);
    case "revenue":
      return sums(teller, loss, ({ revenue }) => revenue, side);
    case "grossProfit":
      return sums(teller, loss, ({ grossProfit }) => grossProfit ?? "0", side);
    case "customers": {
      const [now, then] = [loss.before.customers, loss.after.customers];
      return {
        formula: say.loss.customers,
        numbers:
          side === "before"
            ? say.together.count(now, now)
            : `${integer(now)} − ${integer(now - then)} = ${integer(then)}`,
      };
    }
    case "largest":
      return largest[0] === undefined
        ? { formula: say.loss.shareNow, numbers: "" }
        : standing(teller, loss, largest[0], side);
    case "hhi":
      return {
        formula: side === "before" ? say.hhi.formula : say.loss.hhi,
        numbers: concentrationOf(teller, loss, side),
      };
    case "effective":
      return { formula: say.effective, numbers: equalOnes(teller, hhi, effectiveNumber) };
    case "costs":
    case "covered":
    case "monthly":
    case "reserve":
      return explainSurvival(teller, loss, figure, side);
  }
}

/** Lines stand behind money that goes, and behind everything that there is now. */
const linesBehind = (teller: Teller, loss: Loss, side: LossSide) =>
  linesOf(side === "before" ? [] : loss.parties.flatMap((party) => partiesOf(teller, party)));

/** What is left when somebody goes [D4]. */
export function explainLoss(
  teller: Teller,
): Pick<Explain, "lossFigure" | "lossShare" | "lossParty"> {
  const { telling, say, written } = teller;
  const { measure } = telling.document.parameters;
  const moneyOf = { value: measure, revenue: "revenue", grossProfit: "grossProfit" } as const;
  return {
    lossFigure: (loss, figure, side) => {
      const told = { rule: "D4", ...figureOf(teller, loss, figure, side) };
      if (figure !== "value" && figure !== "revenue" && figure !== "grossProfit")
        return { ...told, lines: null };
      const [now, then] = [loss.before[figure] ?? "0", loss.after[figure] ?? "0"];
      const value = side === "before" ? now : differenceOfDecimals(now, then);
      return {
        ...told,
        lines: linesBehind(teller, loss, side),
        sum: { measure: moneyOf[figure], value },
      };
    },
    lossShare: (loss, of, side) => ({
      rule: "D4",
      ...standing(teller, loss, of, side),
      lines: linesOf([of.id]),
    }),
    lossParty: (loss, party, figure) => {
      const { value, share, removed, entities, members, revenue } = party;
      const shared = differenceOfDecimals(value, removed);
      const exact = {
        revenue: say.sum(written.exact(revenue)),
        value: say.sum(written.exact(value)),
        share: isPositiveDecimal(value)
          ? written.part([value], loss.before.base, share)
          : `${written.exact(value)} ≤ 0`,
        removed: `${written.exact(value)} − ${written.exact(shared)} = ${written.exact(removed)}`,
        entities: reckonings(
          `${telling.names.full(party)}: ${telling.format.integer(entities)}`,
          ...members.map((one) => `${telling.names.short(one)}: ${written.exact(one.value)}`),
        ),
      };
      const formulas = {
        revenue: say.loss.taken,
        value: say.loss.taken,
        share: say.loss.shareNow,
        removed: say.loss.removed,
        entities: say.loss.entities,
      };
      return {
        rule: "D4",
        formula: formulas[figure],
        numbers: exact[figure],
        lines: linesOf(partiesOf(teller, party)),
        ...(figure === "entities"
          ? {}
          : {
              sum:
                figure === "revenue"
                  ? { measure: "revenue" as const, value: revenue }
                  : { measure, value },
            }),
      };
    },
  };
}
