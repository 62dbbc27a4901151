import type { RhythmRow, SeriesRow, SignsRow, XyzRow } from "../../analysis/index.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { ReportCustomer } from "../document.ts";
import type { PartyAnswers } from "./answers.ts";

/** All that is known of one party, gathered from the answers. */
export interface Party {
  readonly party: number;
  readonly xyz: XyzRow;
  readonly rhythm: RhythmRow;
  readonly signs: SignsRow;
  readonly entities: ReportCustomer["entities"];
  readonly series: SeriesRow;
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

const entitiesOf = oncePer((members: PartyAnswers["members"]) => {
  const entities = new Map<number, { readonly name: string; readonly taxId: string | null }[]>();
  for (const { party, name, taxId } of members) {
    const known = entities.get(party);
    if (known === undefined) entities.set(party, [{ name, taxId }]);
    else known.push({ name, taxId });
  }
  return entities;
});

/** Every party of the answers, by its number. */
export function gather(answers: PartyAnswers): (party: number) => Party {
  const xyz = byParty(answers.steadiness.rows);
  const rhythm = byParty(answers.rhythm);
  const signs = byParty(answers.signs);
  const series = byParty(answers.series);
  const entities = entitiesOf(answers.members);
  return (party) => ({
    party,
    xyz: xyz(party),
    rhythm: rhythm(party),
    signs: signs(party),
    entities: entities.get(party) ?? [],
    series: series(party),
  });
}
