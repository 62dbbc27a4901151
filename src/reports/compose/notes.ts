import { ONE_CLASS_FROM } from "../../analysis/index.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { XyzClass } from "../../domain/words.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { Plan } from "./plan.ts";

type Note = ReportDocument["notes"][number];
const FEWEST_STEPS = 3;

/** What the reader must know of the reckoning itself, in a fixed order. */
export function notesFrom(
  plan: Plan,
  customers: readonly ReportCustomer[],
  base: bigint,
): readonly Note[] {
  const { facts, measure } = plan;
  const costIncomplete = facts.fields.includes("costOfSales") && !facts.costKnown;
  const oneClass = oneXyzClass(customers);
  return [
    ...when(base === 0n, { code: "no-positive-value" }),
    ...when(costIncomplete, { code: "cost-incomplete" }),
    ...when(measure.missing !== null && !(costIncomplete && measure.missing === "grossProfit"), {
      code: "measure-not-in-data",
    }),
    ...when(plan.steps.length < FEWEST_STEPS, { code: "too-few-steps" }),
    ...when(plan.partialKept, { code: "partial-kept" }),
    ...(oneClass === null ? [] : [oneClass]),
  ];
}

const when = (holds: boolean, note: Note): readonly Note[] => (holds ? [note] : []);

/** The class into which nine customers of ten with a letter fall, where there is one [X3]. */
function oneXyzClass(customers: readonly ReportCustomer[]): Note | null {
  const counts = new Map<XyzClass, number>();
  for (const { xyz } of customers) if (xyz !== null) counts.set(xyz, (counts.get(xyz) ?? 0) + 1);
  const lettered = BigInt([...counts.values()].reduce((sum, count) => sum + count, 0));
  for (const [letter, count] of counts)
    if (BigInt(count) * ONE_CLASS_FROM.denominator >= lettered * ONE_CLASS_FROM.numerator)
      return {
        code: "one-xyz-class",
        class: letter,
        share: ratioOf(BigInt(count), lettered) ?? 0,
      };
  return null;
}
