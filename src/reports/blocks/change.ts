import { approximateDecimal } from "../../messages/amounts.ts";
import type { Change } from "../document/change.ts";
import type { Block, BlockTree } from "./block.ts";
import { bridgeChart, migrationChart } from "./change-charts.ts";
import { movingKinds, moveOf, signed, totalMove } from "./change-moves.ts";
import { bridgeTable, migrationTable, movesTable } from "./change-tables.ts";
import type { FurtherTelling } from "./telling.ts";

/** The block with the drawing of the class migration, which is shown when somebody asks. */
export interface ChangeBlock extends Block {
  readonly migration: BlockTree["drawing"];
}

/** More parts than these make no sentence. */
const PARTS_SAID = 3;

function finding(telling: FurtherTelling, change: Change): string {
  const { words, format, measure, compact } = telling;
  const { changeBlock } = words;
  const { months, bridge } = change;
  if (bridge.before === bridge.after) return changeBlock.alike(months, measure.subject);
  const before = approximateDecimal(bridge.before);
  const moved = totalMove(change);
  const parts = movingKinds
    .map((kind) => ({ kind, move: moveOf(change, kind) }))
    .filter(({ move }) => move !== 0)
    .toSorted((one, other) => Math.abs(other.move) - Math.abs(one.move))
    .slice(0, PARTS_SAID)
    .map(({ kind, move }) => `${changeBlock.parts[kind]} ${signed(compact(move), move)}`);
  return changeBlock.headline(
    months,
    measure.subject,
    signed(compact(moved), moved),
    before > 0 ? format.signedPercent(moved / before) : "",
    parts.length > 1 ? parts.join(", ") : "",
  );
}

/** `дек 2024 – ноя 2025`. */
function monthSpan({ format }: FurtherTelling, { first, last }: Change["before"]): string {
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)].map(format.step);
  return from === to ? (from ?? "") : `${from ?? ""} – ${to ?? ""}`;
}

function subtitle(telling: FurtherTelling, { before, after, bridge }: Change): string {
  const { words, measure, compact } = telling;
  return words.changeBlock.subtitle(
    measure.head,
    monthSpan(telling, after),
    monthSpan(telling, before),
    compact(approximateDecimal(bridge.before)),
    compact(approximateDecimal(bridge.after)),
  );
}

function howToRead(
  { document, words, format }: FurtherTelling,
  { before }: Change,
): readonly string[] {
  const { bridge, kinds, noEarlier } = words.changeBlock.howToRead;
  const { first } = document.period;
  return [bridge, kinds(format.day(first)), ...(first >= before.first ? [noEarlier] : [])];
}

/** What changed from one window to the next [C1] [C2]; null where the document does not hold it. */
export function changeBlock(telling: FurtherTelling): ChangeBlock | null {
  const { document, words, format, source } = telling;
  const { change } = document;
  const { topic, tooShort, tooShortSubtitle } = words.changeBlock;
  if (change === undefined) return null;
  if (change === null)
    return {
      id: "change",
      topic,
      brief: "",
      headline: tooShort,
      subtitle: tooShortSubtitle,
      howToRead: [],
      callouts: [],
      chart: null,
      migration: null,
      tables: [],
      source,
    };
  const headline = finding(telling, change);
  const before = approximateDecimal(change.bridge.before);
  const migration = migrationChart(telling, change);
  return {
    id: "change",
    topic,
    brief: before > 0 ? format.signedPercent(totalMove(change) / before) : "",
    headline,
    subtitle: subtitle(telling, change),
    howToRead: howToRead(telling, change),
    callouts: [],
    chart: {
      data: bridgeChart(telling, change),
      description: `${headline}. ${subtitle(telling, change)}`,
    },
    migration:
      migration === null
        ? null
        : { summary: words.changeBlock.migration.drawing, chart: migration },
    tables: [
      bridgeTable(telling, change),
      migrationTable(telling, change),
      movesTable(telling, change),
    ],
    source,
  };
}
