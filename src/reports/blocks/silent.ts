import { approximateDecimal } from "../../messages/amounts.ts";
import type { Block, BlockChart } from "./block.ts";
import { silentCallouts } from "./silent-callouts.ts";
import { silentHeat } from "./silent-heat.ts";
import { modelsTable } from "./silent-models.ts";
import { flaggedIn } from "./silent-reading.ts";
import { dueTable, silentTable } from "./silent-tables.ts";
import { silentTimeline } from "./silent-timeline.ts";
import type { FurtherTelling } from "./telling.ts";

function chartOf(
  telling: FurtherTelling,
  headline: string,
  { lost, cooling }: ReturnType<typeof flaggedIn>,
): BlockChart | null {
  const { words, document } = telling;
  const data = silentTimeline(telling, lost, cooling);
  if (data === null) return null;
  const { name } = words.steps[document.period.step];
  return { data, description: `${headline}. ${words.silent.timeline(name)}` };
}

/** What those lost brought in their last years, in words; empty where that is not known or not money. */
function broughtBy({ document, measure, compact }: FurtherTelling): string {
  const { silence, parameters } = document;
  const isMoney = parameters.measure === "revenue" || parameters.measure === "grossProfit";
  const stake = silence === undefined ? 0 : approximateDecimal(silence.stakeLost);
  return isMoney && stake > 0 ? `${compact(stake)} ${measure.of}` : "";
}

/** Who is silent longer than usual: the flag beside the rhythm that it was raised against [L2] [L3]. */
export function silentBlock(telling: FurtherTelling): Block {
  const { document, words, format, source } = telling;
  const { silent } = words;
  const flagged = flaggedIn(document);
  const { lost, cooling } = flagged;
  const { factor, days } = document.parameters.lost;
  // Everyone is counted, also those whom a link does not list.
  const { others } = document;
  const counts = [
    lost.length + (others?.lost.customers ?? 0),
    cooling.length + (others?.cooling.customers ?? 0),
  ] as const;
  const nobody = counts[0] + counts[1] === 0;
  const headline = nobody ? silent.nobody : silent.headline(...counts, broughtBy(telling));
  const chart = chartOf(telling, headline, flagged);
  const heat = silentHeat(telling);
  const asked = silent.subtitle(format.day(document.parameters.asOf));
  const drawn = silent.timeline(words.steps[document.period.step].name);
  return {
    id: "silent",
    topic: silent.topic,
    brief: nobody ? "0" : counts.join(" + "),
    headline,
    subtitle: chart === null ? asked : `${asked} ${drawn}`,
    howToRead: silent.howToRead(
      format.decimal(factor, Number.isInteger(factor) ? 0 : 1),
      format.counted(days, words.nouns.day),
    ),
    callouts: silentCallouts(telling, nobody),
    chart,
    ...(heat === null ? {} : { charts: [heat.chart] }),
    tables: [
      ...(lost.length + cooling.length === 0 ? [] : [silentTable(telling, [...lost, ...cooling])]),
      dueTable(telling),
      modelsTable(telling),
      heat === null ? null : heat.table,
    ].filter((table) => table !== null),
    source,
  };
}
