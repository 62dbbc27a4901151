/** How many checks held and how many did not; a gate without tests of its own counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export const gate = (held: boolean): Outcome => ({
  passed: held ? 1 : 0,
  failed: held ? 0 : 1,
});

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((count, outcome) => count + outcome.passed, 0),
  failed: outcomes.reduce((count, outcome) => count + outcome.failed, 0),
});

/** The closing line of the whole run. */
export const closingLine = ({ passed, failed }: Outcome): string =>
  `${String(passed)} passed, ${String(failed)} failed`;
