import { decimalFromMoney } from "../../../domain/money.ts";
import type { SeriesForm } from "../context.ts";
import { textOf, wholeFrom } from "../json.ts";
import type { Notation } from "./table.ts";

/** Letters say how many zeros follow and so end a step; a step without anything is a dot. */
const zeroLetters = "abcdefghijklmnopqrstuvwxyz";

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
export const seriesNotation =
  (form: SeriesForm, scale: number, steps: number): Notation =>
  (packed, guesses) => {
    if (guesses.length === 0) return [];
    return textOf(packed)
      .split(";")
      .map((line) => {
        const minors = readSteps(line, form);
        if (minors.length !== steps) throw new RangeError("a series of another length");
        return minors.map((minor) => decimalFromMoney({ minor, scale }));
      });
  };
