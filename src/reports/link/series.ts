import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import { listOf, textOf, wholeFrom, type Json } from "./json.ts";
import type { SeriesForm } from "./context.ts";
import type { Notation } from "./table.ts";

const SIGNIFICANT_DIGITS = 3;

/** A whole number as at most three leading digits and how many zeros follow, halves away from zero. */
function leading(minor: bigint): { readonly digits: bigint; readonly zeros: number } {
  const size = minor < 0n ? -minor : minor;
  const zeros = Math.max(0, size.toString().length - SIGNIFICANT_DIGITS);
  const power = 10n ** BigInt(zeros);
  const digits = (size + power / 2n) / power;
  const carried = digits === 10n ** BigInt(SIGNIFICANT_DIGITS);
  return {
    digits: (minor < 0n ? -1n : 1n) * (carried ? digits / 10n : digits),
    zeros: carried ? zeros + 1 : zeros,
  };
}

/** The decimal with three significant digits and as many decimals as before [R4]. */
export function approximateDecimal(decimal: string, scale: number): string {
  const { digits, zeros } = leading(minorFromDecimal(decimal));
  return decimalFromMoney({ minor: digits * 10n ** BigInt(zeros), scale });
}

/** Letters say how many zeros follow and so end a step; a step without anything is a dot. */
const zeroLetters = "abcdefghijklmnopqrstuvwxyz";

/** The steps of one customer; exact ones are divided by commas. */
function writeSteps(steps: Json, form: SeriesForm): string {
  const minors = listOf(steps).map((value) => minorFromDecimal(textOf(value)));
  if (form === "exact") return minors.map((minor) => (minor === 0n ? "" : minor)).join(",");
  return minors
    .map((minor) => {
      const { digits, zeros } = leading(minor);
      return minor === 0n ? "." : String(digits) + zeroLetters.charAt(zeros);
    })
    .join("");
}

function readSteps(line: string, form: SeriesForm): readonly bigint[] {
  if (form === "exact") return line.split(",").map((cell) => (cell === "" ? 0n : wholeFrom(cell)));
  if (!/^(?:\.|-?\d{1,3}[a-z])*$/.test(line)) throw new RangeError("not a series");
  return (line.match(/\.|[^.a-z]+[a-z]/g) ?? []).map((cell) =>
    cell === "."
      ? 0n
      : wholeFrom(cell.slice(0, -1)) * 10n ** BigInt(zeroLetters.indexOf(cell.slice(-1))),
  );
}

/** Series, one line a customer; in approximate form each step is its leading digits and zeros. */
export const seriesNotation = (form: SeriesForm, scale: number, steps: number): Notation => ({
  write: (values) => values.map((value) => writeSteps(value, form)).join(";"),
  read: (packed, guesses) => {
    if (guesses.length === 0) return [];
    return textOf(packed)
      .split(";")
      .map((line) => {
        const minors = readSteps(line, form);
        if (minors.length !== steps) throw new RangeError("a series of another length");
        return minors.map((minor) => decimalFromMoney({ minor, scale }));
      });
  },
});
