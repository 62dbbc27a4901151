import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";
import type { Classes } from "./classes.ts";
import { figuresFor } from "./figures.ts";
import { groupedBy } from "../../domain/grouping.ts";
import type { ModelsOfParties } from "./models.ts";
import type { Party } from "./party.ts";
import type { Plan } from "./plan.ts";

/** Every party in order of its value; nobody is dropped [A4]. */
export function customersFrom(
  answers: PartyAnswers,
  plan: Plan,
  classes: Classes,
  tags: readonly CustomerTag[] = [],
  models: ModelsOfParties | null = null,
): readonly ReportCustomer[] {
  const gathered = gather(answers);
  const figures = figuresFor(plan, answers, classes, tags, models);
  return answers.abc.map(({ party }) => figures(gathered(party)));
}

/** Every answer holds every party once; a hole would be a fault of a query. */
function byParty<Row extends { readonly party: number }>(
  rows: readonly Row[],
): (party: number) => Row {
  const places = new Array<Row | undefined>(rows.length + 1);
  for (const row of rows) places[row.party] = row;
  return (party) => {
    const row = places[party];
    if (row === undefined) throw new Error(`party ${String(party)} is missing from an answer`);
    return row;
  };
}

function gather(answers: PartyAnswers): (party: number) => Party {
  const xyz = byParty(answers.steadiness.rows);
  const rhythm = byParty(answers.rhythm);
  const signs = byParty(answers.signs);
  const series = byParty(answers.series);
  const entities = groupedBy(answers.members, (member) => member.party);
  return (party) => ({
    party,
    xyz: xyz(party),
    rhythm: rhythm(party),
    signs: signs(party),
    entities: (entities.get(party) ?? []).map(({ name, taxId }) => ({ name, taxId })),
    series: series(party),
  });
}
