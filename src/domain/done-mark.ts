/** A thing to do that a person ticked off: of which party, and by which rule it stood in the list. */
export interface DoneMark {
  readonly id: string;
  readonly rule: string;
  /** What the party is called, so that a person knows it again. */
  readonly name: string;
}

/** Whether two marks mean the same thing to do. */
export const isSameDone = (
  one: Pick<DoneMark, "id" | "rule">,
  other: Pick<DoneMark, "id" | "rule">,
): boolean => one.id === other.id && one.rule === other.rule;
