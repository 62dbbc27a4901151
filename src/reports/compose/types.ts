import {
  comparedWindows,
  innovation,
  innovationIndex,
  innovators,
  lastYear,
  newProductsFrom,
  trends,
  typesOf,
  type InnovationRow,
  type TrendRow,
} from "../../analysis/index.ts";
import { BILLION } from "../../analysis/types/rule.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { ReportCustomer } from "../document.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

/** What the data say of types [T1]; null where they are too short, or know no products. */
export interface TypeAnswers {
  readonly trends: readonly TrendRow[] | null;
  readonly innovations: readonly InnovationRow[] | null;
}

/** Asks what the types of every party follow from. */
export async function askAboutTypes(
  workbench: Workbench,
  plan: Plan,
  options: CallOptions,
): Promise<TypeAnswers> {
  const { unit } = plan.settings;
  const windows = comparedWindows(plan.fullMonths);
  const year = lastYear(plan.fullMonths);
  const newFrom = newProductsFrom(plan.facts.firstDate);
  return {
    trends:
      windows === null || year === null
        ? null
        : await workbench.ask(trends(unit, plan.measure.measure, windows, year), options),
    innovations: plan.facts.fields.includes("product")
      ? await workbench.ask(innovation(unit, newFrom, plan.lines), options)
      : null,
  };
}

type Typed = Pick<ReportCustomer, "types" | "innovation">;

/** What a party is known by when its types are told. */
interface TypedParty {
  readonly party: number;
  readonly id: string;
  readonly value: bigint;
  readonly state: ReportCustomer["state"];
}

/** The types of each party, and how early it buys what is new [T1]. */
export function typesFor(
  plan: Plan,
  answers: TypeAnswers,
  tags: readonly CustomerTag[],
  base: bigint,
): (party: TypedParty) => Typed {
  const trendOf = new Map(answers.trends?.map((row) => [row.party, row]));
  const innovationOf = new Map(answers.innovations?.map((row) => [row.party, row]));
  const first = innovators(answers.innovations ?? []);
  const tagOf = new Map(tags.map((tag) => [tag.id, tag]));
  const months = comparedWindows(plan.fullMonths)?.months ?? 0;
  const year = lastYear(plan.fullMonths);
  return ({ party, id, value, state }) => {
    const row = innovationOf.get(party);
    const index = row === undefined ? null : innovationIndex(row);
    const types = typesOf({
      value,
      base,
      state,
      trend: trendOf.get(party) ?? null,
      months,
      year,
      innovator: first.has(party),
      tag: tagOf.get(id) ?? null,
    });
    return {
      types: [...types],
      ...(answers.innovations === null
        ? {}
        : { innovation: index === null ? null : ratioOf(index, BILLION) }),
    };
  };
}
