import {
  boughtSince,
  chooseMeasure,
  partyDays,
  partyMembers,
  type BoughtSinceRow,
} from "../analysis/index.ts";
import type { PlainDate } from "../domain/words.ts";
import type { CallOptions, Engine } from "../engines/engine.ts";
import type { ReportRequest } from "./compose.ts";
import { restOnEntities } from "./compose/plan.ts";
import { atWorkbench } from "./compose/workbench.ts";
import { joinsOf } from "./joins.ts";

type Request = Pick<ReportRequest, "facts" | "settings" | "links" | "drawn" | "merges">;

/** Who bought again after the day of an entry, when first, and the money since [L5]; by id. */
export type BoughtSince = Readonly<Record<string, BoughtSinceRow>>;

/** What came of a win-back list: each customer is asked about the days after its own entry [L5]. */
export function measureWinBack(
  engine: Engine,
  request: Request,
  entries: Readonly<Record<string, PlainDate>>,
  options: CallOptions = {},
): Promise<BoughtSince> {
  const { facts, settings } = request;
  const { measure } = chooseMeasure(settings.measure, facts);
  return atWorkbench(engine, facts, async (workbench) => {
    await restOnEntities(workbench, settings, joinsOf(request), options);
    workbench.make(partyMembers(settings.unit));
    workbench.make(partyDays(settings.unit));
    const found: Record<string, BoughtSinceRow> = {};
    for (const day of new Set(Object.values(entries))) {
      const rows = await workbench.ask(boughtSince(settings.unit, measure, day), options);
      for (const row of rows) if (entries[row.id] === day) found[row.id] = row;
    }
    return found;
  });
}
