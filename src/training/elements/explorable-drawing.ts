import type { Format } from "../../messages/format.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { bordersReading } from "../models/borders.ts";
import { shareReading } from "../models/share.ts";
import { variationReading } from "../models/variation.ts";
import { element } from "./element.ts";

/** What a drawing of a model works with. */
export interface Stage {
  readonly place: HTMLElement;
  readonly words: TrainingMessages;
  readonly format: Format;
  /** The rows' values as they stand now. */
  readonly values: readonly number[];
}

const find = (place: HTMLElement, selector: string): HTMLElement | null =>
  place.querySelector(selector);

const say = (place: HTMLElement, selector: string, text: string): void => {
  const found = find(place, selector);
  if (found && found.textContent !== text) found.textContent = text;
};

/** A stacked bar of parts in per cent of the whole. */
function drawStrip(
  place: HTMLElement,
  parts: readonly { readonly kind: string; readonly share: number }[],
): void {
  find(place, "[data-strip]")?.replaceChildren(
    ...parts.map(({ kind, share }) =>
      element("i", { class: kind, style: `width:${(share * 100).toFixed(3)}%` }),
    ),
  );
}

function fillRow(
  row: Element,
  cells: Readonly<Record<"value" | "share" | "letter", string>>,
): void {
  for (const [name, text] of Object.entries(cells)) {
    const cell = row.querySelector(`[data-cell="${name}"]`);
    if (cell) cell.textContent = text;
  }
}

/** One customer grows: its share, its level, and the others beside it. */
export function drawShare({ place, words, format, values }: Stage): ReadonlySet<string> {
  const { share, status } = shareReading(values);
  const base = values.reduce((sum, value) => sum + value, 0);
  const part = (value: number) => (base > 0 ? value / base : 0);
  const number = (value: number) => format.decimal(value, 0);
  drawStrip(
    place,
    values.map((value, at) => ({ kind: at === 0 ? status : "other", share: part(value) })),
  );
  say(place, "output", number(values[0] ?? 0));
  say(
    place,
    "[data-finding]",
    words.explorable.grown(format.percent(share ?? 0), words.levels.names[status]),
  );
  place.querySelectorAll("[data-row]").forEach((row, at) => {
    const value = values[at] ?? 0;
    const level = at === 0 ? words.levels.names[status] : "";
    fillRow(row, { value: number(value), share: format.percent(part(value)), letter: level });
  });
  return new Set([status]);
}

/** The borders of ABC move along the list: who is A, B, C, and whose letter is not what it was. */
export function drawBorders({ place, words, format, values }: Stage): ReadonlySet<string> {
  const border = (name: string) =>
    Number(place.querySelector<HTMLInputElement>(`[data-border="${name}"]`)?.value);
  const [a, b] = [border("a"), Math.max(border("a"), border("b"))];
  const { rows, counts } = bordersReading(values, a, b);
  const before = bordersReading(values, 80, 95).rows;
  drawStrip(
    place,
    rows.map(({ letter, share }) => ({ kind: letter.toLowerCase(), share: share ?? 0 })),
  );
  const outputs = [...place.querySelectorAll("output")];
  [a, b].forEach((at, index) => {
    outputs[index]?.replaceChildren(format.percent(at / 100, { decimals: 0 }));
  });
  const moved = rows.filter(({ letter }, at) => letter !== before[at]?.letter).length;
  say(place, "[data-finding]", words.explorable.counted(counts, moved));
  place.querySelectorAll("[data-row]").forEach((row, at) => {
    const { letter = "", share = null } = rows[at] ?? {};
    const was = before[at]?.letter ?? "";
    fillRow(row, {
      value: format.decimal(values[at] ?? 0, 0),
      share: format.percent(share ?? 0),
      letter: letter === was ? letter : words.explorable.was(letter, was),
    });
  });
  return new Set([`A=${String(counts.A)}`]);
}

/** Twelve months are edited: the letter by both readings, and the bars above the months. */
export function drawVariation({ place, words, format, values }: Stage): ReadonlySet<string> {
  const { variation, frequency, byVariation, byFrequency } = variationReading(values);
  const largest = Math.max(1, ...values);
  place.querySelectorAll<HTMLElement>(".months i").forEach((bar, at) => {
    bar.style.setProperty("--height", `${String(((values[at] ?? 0) / largest) * 100)}%`);
  });
  say(
    place,
    "[data-finding]",
    words.explorable.varied({
      variation: variation === null ? "—" : format.decimal(variation, 2),
      byVariation: byVariation ?? "—",
      frequency: format.percent(frequency ?? 0, { decimals: 0 }),
      byFrequency: byFrequency ?? "—",
    }),
  );
  return new Set(byVariation === null ? [] : [byVariation]);
}
