import type { Result } from "../../domain/result.ts";
import type { IntakeChoices, IntakeProblem, TableChoices, TableKey } from "../contract.ts";
import type { Sketch } from "../understanding/sketch.ts";
import { choicesOfTable } from "./choices-of-table.ts";

type Sketched = Result<Sketch, IntakeProblem>;

/** What was understood of a table, with the choices that it was understood by. */
export interface RememberedSketch {
  readonly sketched: Sketched;
  readonly choices: IntakeChoices;
  /** What was fixed for an earlier table of this header had its part in it. */
  readonly remembered: boolean;
}

/**
 * Understands a table, with what was fixed for an earlier one of the same header. Nothing is taken
 * over unless the header read with it is that very header: a row that has moved is guessed anew.
 */
export function sketchRemembering(
  choices: IntakeChoices,
  key: TableKey,
  understand: (choices: IntakeChoices) => Sketched,
): RememberedSketch {
  const own = choicesOfTable(choices, key);
  const sketched = understand(own);
  for (const [fingerprint, fixed] of candidates(choices, sketched)) {
    const both = { ...fixed, ...own, mapping: { ...fixed.mapping, ...own.mapping } };
    const again = understand(both);
    if (again.ok && again.value.understanding.fingerprint === fingerprint)
      return { sketched: again, choices: both, remembered: true };
  }
  return { sketched, choices: own, remembered: false };
}

/** The entry of the guessed header, else those that may lead to another header than the guessed one. */
function candidates(
  { remembered = {} }: IntakeChoices,
  sketched: Sketched,
): readonly (readonly [string, TableChoices])[] {
  const guessed = sketched.ok ? sketched.value.understanding.fingerprint : null;
  const entries = Object.entries(remembered);
  return [
    ...entries.filter(([fingerprint]) => fingerprint === guessed),
    ...entries.filter(([fingerprint, fixed]) => fingerprint !== guessed && movesHeader(fixed)),
  ];
}

const movesHeader = ({
  encoding,
  delimiter,
  headerRow,
  headerRows,
  layout,
}: TableChoices): boolean =>
  [encoding, delimiter, headerRow, headerRows, layout].some((fixed) => fixed !== undefined);
