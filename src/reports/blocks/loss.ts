import { approximateDecimal } from "../../messages/amounts.ts";
import type { Loss } from "../document/loss.ts";
import type { Block, Callout } from "./block.ts";
import { isCritical } from "./hidden.ts";
import { pairsChart, waterfallChart } from "./loss-charts.ts";
import { lossSuggestion } from "./loss-suggestion.ts";
import { lostName, monthsText } from "./loss-telling.ts";
import { lossTables } from "./loss-tables.ts";
import { typeset } from "./names.ts";
import type { FurtherTelling } from "./telling.ts";

const NAMED = 3;

function who(telling: FurtherTelling, { parties }: Loss): string {
  const { words, format } = telling;
  const named = parties.slice(0, NAMED).map((party) => lostName(telling, party));
  const more = parties.length - named.length;
  return format.list(more === 0 ? named : [...named, words.lossBlock.andMore(more)]);
}

/** Whether gross profit covers the costs afterwards, and how long the reserve lasts where not [D4]. */
function survivalSentence(telling: FurtherTelling, { survival }: Loss): string {
  if (survival === null) return "";
  const { words, format } = telling;
  const { survival: say } = words.lossBlock;
  const profit = approximateDecimal(survival.monthlyGrossProfit);
  const costs = approximateDecimal(survival.fixedCosts);
  if (profit >= costs) return say.covered(format.compactMoney(profit), format.compactMoney(costs));
  const short = say.short(format.compactMoney(costs - profit));
  if (survival.months === null) return short;
  const lasts = survival.months < 1 ? say.atOnce : say.lasts(monthsText(telling, survival.months));
  return `${short} ${lasts}`;
}

function finding(telling: FurtherTelling, loss: Loss): string {
  const { words, measure, compact } = telling;
  const { lossBlock: say } = words;
  const { parties, unknown, before, after } = loss;
  const survival = survivalSentence(telling, loss);
  const first = (): string => {
    if (parties.length === 0) return unknown.length > 0 ? say.nobodyKnown : say.nobodyNamed;
    const named = who(telling, loss);
    if (after.customers === 0) return say.nobodyLeft(named, parties.length);
    const [left, now] = [after, before].map(({ value }) => compact(approximateDecimal(value)));
    return say.headline(named, parties.length, left ?? "", measure.of, now ?? "");
  };
  return survival === "" ? first() : `${first()} ${survival}`;
}

/** Why nothing, or not all, can be said of how long the company lasts. */
function survivalCallout({ document, words }: FurtherTelling, loss: Loss): Callout | null {
  const { survival: say } = words.lossBlock;
  const { survival } = loss;
  const asked = document.parameters.loss?.fixedCosts ?? null;
  if (survival === null) {
    if (asked === null) return null;
    const reason = document.totals.grossProfit === null ? say.noCost : say.noMonth;
    return { title: say.title, tone: "note", paragraphs: [reason] };
  }
  const short =
    approximateDecimal(survival.monthlyGrossProfit) < approximateDecimal(survival.fixedCosts);
  return short && survival.reserve === null
    ? { title: say.title, tone: "note", paragraphs: [say.noReserve] }
    : null;
}

/** Who is critical afterwards and was not before: a dependency that the loss itself makes. */
function risesCallout(telling: FurtherTelling, { before, after }: Loss): Callout | null {
  const { document, words, format, names, share } = telling;
  const { rises } = words.lossBlock;
  const { critical, mono } = document.parameters.dependency;
  const was = new Map(before.largest.map(({ id, status }) => [id, status]));
  const risen = after.largest.filter(
    ({ id, status }) => isCritical(status) && status !== was.get(id),
  );
  if (risen.length === 0) return null;
  return {
    title: rises.title,
    tone: "critical",
    paragraphs: risen.map((party) =>
      rises.one(
        names.full(party),
        share(party.share),
        format.level(party.status === "mono" ? mono : critical),
      ),
    ),
  };
}

function unknownCallout({ words, format }: FurtherTelling, { unknown }: Loss): Callout | null {
  if (unknown.length === 0) return null;
  const { unknown: say } = words.lossBlock;
  const names = unknown.map((id) => typeset(id.replace(/^[a-z]+:/, "")));
  return { title: say.title, tone: "note", paragraphs: [say.text(format.list(names))] };
}

/** What is left when the parties of the report’s settings go; where nobody is named, without the largest. */
export function lossBlock(telling: FurtherTelling): Block | null {
  const { document, words, measure, compact, source } = telling;
  const { loss, parameters } = document;
  if (loss === undefined) return lossSuggestion(telling);
  const { lossBlock: say } = words;
  const headline = finding(telling, loss);
  const subtitle = say.subtitle(measure.head, words.units[parameters.unit].head);
  const waterfall = waterfallChart(telling, loss);
  const pairs = loss.parties.length === 0 ? null : pairsChart(telling, loss);
  const gone = approximateDecimal(loss.after.value) - approximateDecimal(loss.before.value);
  const callouts = [survivalCallout, risesCallout, unknownCallout]
    .map((callout) => callout(telling, loss))
    .filter((callout) => callout !== null);
  return {
    id: "loss",
    topic: say.topic,
    brief: gone === 0 ? "" : compact(gone),
    headline,
    subtitle,
    howToRead: [
      ...(waterfall === null ? [] : [say.howToRead.steps]),
      ...(pairs === null ? [] : [say.howToRead.shares, say.howToRead.bars]),
      ...(loss.survival === null ? [] : [say.howToRead.months(loss.survival.monthsCounted)]),
    ],
    callouts,
    chart: waterfall === null ? null : { data: waterfall, description: `${headline} ${subtitle}` },
    charts:
      pairs === null
        ? []
        : [
            {
              id: "shares",
              title: say.sharesTitle,
              subtitle: say.sharesSubtitle(measure.of),
              data: pairs,
              description: `${say.sharesTitle}. ${say.sharesSubtitle(measure.of)}`,
            },
          ],
    tables: lossTables(telling, loss),
    source,
  };
}
