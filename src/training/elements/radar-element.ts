import { firstToClose, gapOf, isWeighed, markPlace, nameLines } from "../radar-shape.ts";
import type { Side } from "../radar-shape.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { recall, remember } from "../memory.ts";
import { element } from "./element.ts";
import { wordsIn } from "./words.ts";

const FIRST = 3;
const SIZE = 320;
const RADIUS = 104;
/** Room for the names at both sides. */
const MARGIN = 70;
const SVG = "http://www.w3.org/2000/svg";

/** Marks of oneself on each axis, drawn as a radar, with advice on what to begin with once all are given. */
class RadarElement extends HTMLElement {
  connectedCallback(): void {
    const { lesson = "", exercise = "" } = this.dataset;
    const { answers } = recall(lesson);
    for (const item of this.#items()) {
      const kept = answers[`${exercise}/${item.dataset["item"] ?? ""}`];
      for (const input of item.querySelectorAll("input")) input.checked = input.value === kept;
      needOf(item).value = answers[`${exercise}/${item.dataset["item"] ?? ""}/need`] ?? "";
    }
    this.addEventListener("change", () => {
      this.#keep();
      void this.#draw();
    });
    this.querySelector("[data-again]")?.addEventListener("click", () => {
      for (const input of this.querySelectorAll("input")) input.checked = false;
      for (const item of this.#items()) needOf(item).value = "";
      this.#keep();
      void this.#draw();
    });
    void this.#draw();
  }

  #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-item]")];
  }

  #keep(): void {
    const { lesson = "", exercise = "" } = this.dataset;
    const marks = this.#items().flatMap((item): [string, string][] => {
      const axis = `${exercise}/${item.dataset["item"] ?? ""}`;
      return [
        [axis, String(markIn(item) ?? "")],
        [`${axis}/need`, needOf(item).value],
      ];
    });
    const done = this.#items().every((item) => markIn(item) !== null);
    remember(lesson, {
      answers: { ...Object.fromEntries(marks), ...(done ? { [exercise]: "done" } : {}) },
    });
  }

  async #draw(): Promise<void> {
    const words = (await wordsIn(this.dataset["locale"])).radar;
    const items = this.#items();
    const open = items.filter((item) => markIn(item) === null);
    this.querySelector("[data-chart]")?.replaceChildren(this.#chart(items));
    const status = this.querySelector(".open");
    if (status) status.textContent = open.length === 0 ? "" : words.unfinished(open.length);
    const plan = this.querySelector<HTMLElement>("[data-plan]");
    if (plan) plan.hidden = open.length > 0;
    if (open.length > 0) return;
    this.#advise(items.map(sideIn), words);
  }

  #advise(sides: readonly Side[], words: TrainingMessages["radar"]): void {
    const first = firstToClose(sides, FIRST);
    const advices = first.map(({ id, mark, need }) => {
      const advice = this.querySelector(`[data-item="${id}"] [data-advice]`);
      const sum =
        need === null
          ? []
          : [element("small", { class: "num" }, words.gap(mark, need, gapOf({ mark, need })))];
      return element("li", {}, ...[...(advice?.cloneNode(true).childNodes ?? [])], ...sum);
    });
    this.querySelector("[data-advices]")?.replaceChildren(...advices);
    const byNeed = first.length === 0 ? words.nothingToClose : words.planNote;
    const note = isWeighed(sides) ? byNeed : words.planByMarks;
    this.querySelector("[data-plan] .note")?.replaceChildren(note);
  }

  #chart(items: readonly HTMLElement[]): SVGElement {
    const at = (axis: number, mark: number) => {
      const { x, y } = markPlace(axis, items.length, mark);
      return { x: SIZE / 2 + x * RADIUS, y: SIZE / 2 + y * RADIUS };
    };
    const ring = (mark: number) => points(items.map((_, axis) => at(axis, mark)));
    const marks = items.map((item, axis) => at(axis, markIn(item) ?? 0));
    return svg(
      "svg",
      { viewBox: `${String(-MARGIN)} 0 ${String(SIZE + 2 * MARGIN)} ${String(SIZE)}` },
      ...[1, 3, 5].map((mark) => svg("polygon", { class: "ring", points: ring(mark) })),
      svg("polygon", { class: "marks", points: points(marks) }),
      ...items.map((item, axis) => {
        const { x, y } = at(axis, 5.6);
        const anchor = x > SIZE / 2 + 4 ? "start" : x < SIZE / 2 - 4 ? "end" : "middle";
        const label = svg("text", { y: String(y + 4), "text-anchor": anchor });
        nameLines(item.querySelector("legend")?.textContent ?? "").forEach((line, row) => {
          label.append(svg("tspan", { x: String(x), dy: row === 0 ? "0" : "1.1em" }, line));
        });
        return label;
      }),
    );
  }
}

const markIn = (item: HTMLElement): number | null => {
  const checked = item.querySelector<HTMLInputElement>("input:checked");
  return checked ? Number(checked.value) : null;
};

function needOf(item: HTMLElement): HTMLSelectElement {
  const select = item.querySelector<HTMLSelectElement>("[data-need]");
  if (!select) throw new Error("An axis has no list of needs.");
  return select;
}

const sideIn = (item: HTMLElement): Side => {
  const need = needOf(item).value;
  return {
    id: item.dataset["item"] ?? "",
    mark: markIn(item) ?? 0,
    need: need === "" ? null : Number(need),
  };
};

const points = (places: readonly { readonly x: number; readonly y: number }[]): string =>
  places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

function svg(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

customElements.define("kam-radar", RadarElement);
