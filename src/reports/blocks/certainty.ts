import type { AbcClass } from "../../domain/words.ts";
import type { MeasureWords } from "../../messages/report.ts";
import type { ReportCustomer } from "../document.ts";
import type { Telling } from "./telling.ts";

const letters: readonly AbcClass[] = ["A", "B", "C"];

/** The classes that the variants of [A6] gave, in order. */
export const possibleClasses = ({ certainty }: ReportCustomer): readonly AbcClass[] =>
  letters.filter((letter) => certainty.classes[letter] > 0);

/** Whether every variant of [A6] agrees. */
export const isCertain = ({ certainty }: ReportCustomer): boolean =>
  certainty.same === certainty.of;

/** `A в 12 из 12`, or `A или B: на границе (8 из 12)` [A6]. */
export function certaintyText({ words }: Telling, customer: ReportCustomer): string {
  const { same, of } = customer.certainty;
  if (isCertain(customer)) return words.matrix.certain(customer.abc, same, of);
  return words.matrix.onTheBorder(possibleClasses(customer).join(words.matrix.or), same, of);
}

/** The same for a narrow column: `12 из 12`, or `A или B, 8 из 12`. */
export function certaintyInShort({ words }: Telling, customer: ReportCustomer): string {
  const { same, of } = customer.certainty;
  if (isCertain(customer)) return words.matrix.certainShort(same, of);
  return words.matrix.borderShort(possibleClasses(customer).join(words.matrix.or), same, of);
}

/** What the other measure says, beside a text of certainty, where it says another class [A6]. */
export function besideOther(telling: Telling, customer: ReportCustomer, text: string): string {
  const { abc, otherAbc } = customer;
  if (otherAbc === null || otherAbc === abc) return text;
  return `${text}; ${telling.words.matrix.otherMeasure(otherMeasure(telling).by, otherAbc)}`;
}

/** The measure that stands beside that of the report [A6]. */
export function otherMeasure({ document, words }: Telling): MeasureWords {
  const { measure } = document.parameters;
  if (measure === "grossProfit") return words.measures.revenue;
  const byProfit = measure === "revenue" || document.totals.grossProfit !== null;
  return words.measures[byProfit ? "grossProfit" : "revenue"];
}
