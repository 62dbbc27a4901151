import { differenceOfDecimals, sumOfDecimals } from "../../../domain/decimal.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { Change } from "../../document/change.ts";
import type { Explanation, LinesWanted } from "../block.ts";
import { fewSums } from "./arithmetic.ts";
import type { BridgePart, Explain, Move } from "./explain.ts";
import { reckonings, type Teller } from "./teller.ts";

type Window = Change["before"];

const linesIn = (parties: readonly string[], { first, last }: Window): LinesWanted => ({
  parties,
  from: first,
  to: last,
});

/** `(34 − 33) : 33 = 3,03 %`, and the difference itself. */
function movement({ say, written }: Teller, { before, after }: Pick<Move, "before" | "after">) {
  const moved = differenceOfDecimals(after, before);
  const negative = before.startsWith("-") ? `(${written.exact(before)})` : written.exact(before);
  const base = approximateDecimal(before);
  return reckonings(
    `${written.exact(after)} − ${negative} = ${written.exact(moved)}`,
    base > 0
      ? `${written.exact(moved)}${say.over}${written.exact(before)} = ${written.percent(approximateDecimal(moved) / base)}`
      : "",
  );
}

/** The whole bridge in one line [C2]; parts that lower it stand with a minus. */
function bridgeLine({ written }: Teller, { bridge }: Change): string {
  const part = (sign: string, key: BridgePart): string => {
    const value = bridge[key];
    return `${sign} ${value.startsWith("-") ? `(${written.exact(value)})` : written.exact(value)}`;
  };
  return [
    written.exact(bridge.before),
    part("+", "new"),
    part("+", "returned"),
    part("+", "grown"),
    part("−", "shrunk"),
    part("−", "lost"),
    `= ${written.exact(bridge.after)}`,
  ].join(" ");
}

/** Two windows against each other: one customer, the bridge, the way from class to class [C1] [C2]. */
export function explainChange(
  teller: Teller,
): Pick<Explain, "moved" | "bridge" | "bridgeShare" | "unmoved" | "migrated"> {
  const { telling, say, written } = teller;
  const { change = null, parameters, customers } = telling.document;
  const { measure } = parameters;
  const { daySpan } = telling.format;
  const nothing: Explanation = { rule: "C1", formula: say.change.moved, numbers: "", lines: null };
  return {
    moved: (move, side) => {
      if (change === null) return nothing;
      const window = side === "before" ? change.before : change.after;
      const value = side === "before" ? move.before : move.after;
      const told = daySpan(window.first, window.last);
      return {
        rule: "C1",
        formula: side === "change" ? say.change.moved : say.change.window(told),
        numbers: side === "change" ? movement(teller, move) : say.sum(written.exact(value)),
        lines: linesIn([move.id], window),
        sum: { measure, value },
      };
    },
    bridge: (part) => {
      if (change === null) return nothing;
      const whole = part === "before" || part === "after";
      const window = part === "before" || part === "lost" ? change.before : change.after;
      const moves = change.customers.filter(({ kind }) => kind === part);
      const side = window === change.before ? "before" : "after";
      return {
        rule: "C2",
        formula: say.change.bridge,
        numbers: reckonings(
          bridgeLine(teller, change),
          whole ? "" : say.together.count(moves.length, customers.length),
        ),
        lines:
          !whole && moves.length === 0
            ? null
            : linesIn(whole ? [] : moves.map(({ id }) => id), window),
        sum: {
          measure,
          value: whole
            ? change.bridge[part]
            : sumOfDecimals(["0", ...moves.map((one) => one[side])]),
        },
      };
    },
    bridgeShare: (part) => {
      if (change === null) return nothing;
      const { bridge } = change;
      const base = approximateDecimal(bridge.before);
      const size =
        part === "after" ? differenceOfDecimals(bridge.after, bridge.before) : bridge[part];
      const moved = part === "shrunk" || part === "lost" ? differenceOfDecimals("0", size) : size;
      return {
        rule: "C2",
        formula: say.change.bridge,
        numbers: reckonings(
          bridgeLine(teller, change),
          base > 0
            ? `${say.change.part}: ${written.part([moved], bridge.before, approximateDecimal(moved) / base)}`
            : "",
        ),
        lines: null,
      };
    },
    unmoved: () => {
      if (change === null) return nothing;
      const same = change.customers.filter(({ kind }) => kind === "same");
      return {
        rule: "C2",
        formula: say.change.same,
        numbers: say.together.count(same.length, customers.length),
        lines:
          same.length === 0
            ? null
            : linesIn(
                same.map(({ id }) => id),
                change.after,
              ),
      };
    },
    migrated: (from, to) => {
      if (change === null) return nothing;
      const moves = change.customers.filter(
        ({ abcBefore, abcAfter }) => abcBefore === from && abcAfter === to,
      );
      const sums = moves.map(({ after }) => after);
      const value = sumOfDecimals(["0", ...sums]);
      return {
        rule: "C1",
        formula: say.change.migration,
        numbers: reckonings(
          say.together.count(moves.length, customers.length),
          moves.length < 2
            ? ""
            : `${say.change.sums}: ${written.added(fewSums(sums))} = ${written.exact(value)}`,
        ),
        lines:
          moves.length === 0
            ? null
            : linesIn(
                moves.map(({ id }) => id),
                change.after,
              ),
        sum: { measure, value },
      };
    },
  };
}
