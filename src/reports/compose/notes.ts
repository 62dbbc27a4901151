import { oneClassOf } from "../../analysis/index.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import { keptBlock } from "./kept-block.ts";
import type { Plan } from "./plan.ts";
import { separatingFrom } from "./separating.ts";
import type { Workbench } from "./workbench.ts";

type Note = ReportDocument["notes"][number];
const FEWEST_STEPS = 3;
const keptOneClass = keptBlock<Note | null>();

/** What the reader must know of the reckoning itself, in a fixed order. */
export async function notesFrom(
  workbench: Workbench,
  plan: Plan,
  { steadiness: { rows, seasonal } }: PartyAnswers,
  customers: readonly ReportCustomer[],
  options: CallOptions,
): Promise<readonly Note[]> {
  const { facts, measure } = plan;
  const costIncomplete = facts.fields.includes("costOfSales") && !facts.costKnown;
  const oneClass = await keptOneClass([rows, JSON.stringify(plan.settings.xyz)], () =>
    oneXyzClass(workbench, plan, customers, options),
  );
  const worthless = customers.every(({ share }) => share === 0);
  const refused = seasonal?.refused ?? null;
  return [
    ...when(worthless, { code: "no-positive-value" }),
    ...when(costIncomplete, { code: "cost-incomplete" }),
    ...when(measure.missing !== null && !(costIncomplete && measure.missing === "grossProfit"), {
      code: "measure-not-in-data",
    }),
    ...when(plan.steps.length < FEWEST_STEPS, { code: "too-few-steps" }),
    ...when(plan.partialKept, { code: "partial-kept" }),
    ...(refused === null ? [] : [{ code: refused }]),
    ...(oneClass === null ? [] : [oneClass]),
  ];
}

const when = (holds: boolean, note: Note): readonly Note[] => (holds ? [note] : []);

/** Nearly all customers of one letter, and what would separate them [X3]. */
async function oneXyzClass(
  workbench: Workbench,
  plan: Plan,
  customers: readonly ReportCustomer[],
  options: CallOptions,
): Promise<Note | null> {
  const found = oneClassOf(customers.map(({ xyz }) => xyz));
  if (found === null) return null;
  const offer = await separatingFrom(workbench, plan, options);
  return {
    code: "one-xyz-class",
    class: found.class,
    share: ratioOf(BigInt(found.count), BigInt(found.of)) ?? 0,
    offer: offer === null ? null : { ...offer },
  };
}
