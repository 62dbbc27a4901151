import type { ExplainMessages } from "../../../messages/report-explain.ts";
import type { Telling } from "../telling.ts";
import type { Arithmetic } from "./arithmetic.ts";

/** What every explanation is made with. */
export interface Teller {
  readonly telling: Telling;
  readonly say: ExplainMessages;
  readonly written: Arithmetic;
}

/** Sentences one after the other; those that do not apply are empty. */
export const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(" ");

/** Reckonings one a line. */
export const reckonings = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join("\n");
