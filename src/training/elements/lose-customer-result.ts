import { deciderOf, monthsOfReserve } from "../lose-customer.ts";
import type { Outcome, Party, Reading } from "../lose-customer.ts";
import { spokenName } from "../names.ts";
import { element } from "./element.ts";
import { drawLeftChart } from "./lose-customer-chart.ts";
import type { Loss, Scene } from "./lose-customer-stage.ts";

/** Draws everything that depends on who is gone. */
export function drawResult(part: (name: string) => HTMLElement, scene: Scene, loss: Loss): void {
  const { words, format, book, own } = scene;
  drawLeftChart(part("chart"), scene, loss);
  part("verdict").replaceChildren(...verdict(scene, loss).map((line) => element("p", {}, ...line)));
  part("figures").replaceChildren(...figures(scene, loss));
  part("shares").replaceChildren(...shares(scene, loss));
  part("about").textContent = own
    ? words.live.yours
    : words.loseCustomer.about(format.step(book.year.first), format.step(book.year.last));
}

type Line = readonly (Node | string)[];

/** The loss in sentences: costs and reserve, the predictions, who becomes critical, what HHI hides. */
function verdict(scene: Scene, loss: Loss): readonly Line[] {
  const { words, format } = scene;
  const exercise = words.loseCustomer;
  if (loss.lost.size === 0) return [[exercise.nobody]];
  const next = risen(loss);
  const before = next && loss.before.byDecider.parties.find(({ id }) => id === next.id);
  const calmer = (loss.after.byDecider.hhi ?? 0) < (loss.before.byDecider.hhi ?? 0);
  return [
    ...money(scene, loss),
    ...(next && before
      ? [
          [
            exercise.rises(
              spokenName(format.locale, next.name),
              format.percent(next.share),
              format.percent(before.share),
            ),
          ],
        ]
      : []),
    ...(loss.guessed ? guesses(scene, loss) : []),
    ...(calmer ? [[exercise.calmer]] : []),
  ];
}

function money({ words, amounts, book }: Scene, { after, cushion }: Loss): readonly Line[] {
  if (cushion === null) return [];
  const exercise = words.loseCustomer;
  const spare = after.year - cushion.fixedCostsPerMonth * BigInt(book.year.months);
  const months = monthsOfReserve(after.year, book.year.months, cushion);
  return months === null
    ? [[element("b", {}, exercise.covered(amounts.sum(spare))), ` ${exercise.coveredNote}`]]
    : [
        [
          element("b", {}, exercise.short(amounts.sum(-spare))),
          ` ${exercise.lasts(amounts.sum(cushion.reserve), months)}`,
        ],
      ];
}

function guesses({ words, amounts, format }: Scene, loss: Loss): readonly Line[] {
  const exercise = words.loseCustomer;
  const { left, next } = loss.guesses;
  const largest = loss.after.byDecider.parties[0];
  const lines: string[] = [];
  if (left !== null) {
    lines.push(exercise.guessedLeft(amounts.typed(left), amounts.sum(loss.after.year)));
    if (left - amounts.number(loss.after.year) > 1) lines.push(exercise.guessedHigh);
  }
  if (next !== null && largest)
    lines.push(exercise.guessedNext(format.percent(next / 100), format.percent(largest.share)));
  return lines.length === 0 ? [] : [[lines.join(" ")]];
}

/** The party that passed the critical level only because others left [D1]. */
function risen({ before, after }: Loss): Party | undefined {
  const critical = ({ status }: Party) => status === "critical" || status === "mono";
  const already = new Set(before.byDecider.parties.filter(critical).map(({ id }) => id));
  return after.byDecider.parties.find((party) => critical(party) && !already.has(party.id));
}

function figures({ words, amounts, format }: Scene, { before, after }: Loss): HTMLElement[] {
  const rows = words.loseCustomer.rows;
  const none = "—";
  const sum = (minor: bigint | null) => (minor === null ? none : amounts.text(minor));
  const decimal = (value: number | null, decimals: number) =>
    value === null ? none : format.decimal(value, decimals);
  const largest = ({ parties: [first] }: Reading) =>
    first ? `${spokenName(format.locale, first.name)}, ${format.percent(first.share)}` : none;
  const line = (name: string, of: (outcome: Outcome) => string) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element("td", { class: "r" }, of(before)),
      element("td", { class: "r" }, of(after)),
    );
  return [
    line(rows.year(amounts.unit), ({ year }) => sum(year)),
    line(rows.grossProfit(amounts.unit), ({ grossProfit }) => sum(grossProfit)),
    line(rows.revenue(amounts.unit), ({ revenue }) => sum(revenue)),
    line(rows.largestEntity, ({ byEntity }) => largest(byEntity)),
    line(rows.largestDecider, ({ byDecider }) => largest(byDecider)),
    line(rows.hhiEntity, ({ byEntity }) => decimal(byEntity.hhi, 0)),
    line(rows.hhiDecider, ({ byDecider }) => decimal(byDecider.hhi, 0)),
    line(rows.numberEntity, ({ byEntity }) => decimal(byEntity.effectiveNumber, 1)),
    line(rows.numberDecider, ({ byDecider }) => decimal(byDecider.effectiveNumber, 1)),
  ];
}

const SHOWN = 6;

/** The largest parties before or after, each with both shares and a bar; those gone stay listed. */
function shares(scene: Scene, { before, after, lost }: Loss): HTMLElement[] {
  const { words, format, book } = scene;
  const now = new Map(after.byDecider.parties.map((party) => [party.id, party]));
  const partlyGone = new Set(
    book.customers.filter(({ id }) => lost.has(id)).map((each) => deciderOf(each).id),
  );
  const shown = before.byDecider.parties.slice(0, SHOWN);
  return shown.map((was) => {
    const is = now.get(was.id);
    const status = is === undefined ? words.loseCustomer.gone : words.levels.names[is.status];
    return element(
      "tr",
      partlyGone.has(was.id) ? { class: "gone" } : {},
      element("th", { scope: "row" }, spokenName(format.locale, was.name), bars(was, is)),
      element("td", { class: "r" }, format.percent(was.share)),
      element("td", { class: "r" }, is === undefined ? "—" : format.percent(is.share)),
      element("td", { class: `dep dep-${is?.status ?? "none"}` }, status),
    );
  });
}

/** Two bars, before over after; the numbers beside them say the same. */
function bars(was: Party, is: Party | undefined): HTMLElement {
  // The longest bar stands for half of everything: few books have more in one hand.
  const width = ({ share }: Party) => `width:${String(Math.min(100, share * 200))}%`;
  const after = is === undefined ? [] : [element("i", { class: is.status, style: width(is) })];
  return element(
    "span",
    { class: "bars", "aria-hidden": "true" },
    element("i", { class: "before", style: width(was) }),
    ...after,
  );
}
