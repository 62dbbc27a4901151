import type { IntakeRefusal } from "../contract.ts";

/** Ends the reading of a file; what the person is told is in `refusal`. */
export class IntakeRefused extends Error {
  readonly refusal: IntakeRefusal;

  constructor(refusal: IntakeRefusal) {
    super(refusal.code);
    this.name = "IntakeRefused";
    this.refusal = refusal;
  }
}
