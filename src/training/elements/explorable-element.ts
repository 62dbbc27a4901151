import { formatFor } from "../../messages/format.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { recall, remember } from "../memory.ts";
import { drawBorders, drawShare, drawVariation } from "./explorable-drawing.ts";
import type { Stage } from "./explorable-drawing.ts";
import { wordsIn } from "./words.ts";

/** Draws a model as it stands, and says which places it has reached. */
type Draw = (stage: Stage) => ReadonlySet<string>;

const models: Readonly<Record<string, Draw>> = {
  share: drawShare,
  borders: drawBorders,
  variation: drawVariation,
};

/** A model under the reader's hand; goals that its place reaches are ticked off and kept. */
class ExplorableElement extends HTMLElement {
  connectedCallback(): void {
    const { answers } = recall(this.dataset["lesson"] ?? "");
    for (const goal of this.#goals())
      if (answers[this.#key(goal)] === "reached") goal.dataset["state"] = "right";
    this.addEventListener("input", () => void this.#draw(true));
    this.querySelector("[data-again]")?.addEventListener("click", () => {
      for (const input of this.querySelectorAll("input")) input.value = input.defaultValue;
      void this.#draw(false);
    });
    void this.#draw(false);
  }

  #goals(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-goal]")];
  }

  #key({ dataset }: HTMLElement): string {
    return `${this.dataset["exercise"] ?? ""}/${dataset["goal"] ?? ""}`;
  }

  /** A place counts as reached only where the reader has moved there. */
  async #draw(moved: boolean): Promise<void> {
    const locale = this.dataset["locale"] === "en" ? "en" : "ru";
    const words = await wordsIn(locale);
    const format = formatFor(locale, null);
    const values = this.#values();
    const reached = models[this.dataset["model"] ?? ""]?.({ place: this, words, format, values });
    if (moved && reached) this.#reach(reached);
    this.#openReached(words);
  }

  /** The rows' values, those under the hand as they stand now. */
  #values(): readonly number[] {
    const typed = [...this.querySelectorAll<HTMLInputElement>("[data-value]")].map(({ value }) =>
      Number(value),
    );
    const rows = [...this.querySelectorAll<HTMLElement>("[data-row]")].map(({ dataset }) =>
      Number(dataset["row"]),
    );
    return [...typed, ...rows.slice(typed.length)];
  }

  #reach(reached: ReadonlySet<string>): void {
    const met = this.#goals().filter(({ dataset }) => reached.has(dataset["reach"] ?? ""));
    for (const goal of met) goal.dataset["state"] = "right";
    const { lesson = "", exercise = "" } = this.dataset;
    const all = this.#goals().every(({ dataset }) => dataset["state"] === "right");
    remember(lesson, {
      answers: {
        ...Object.fromEntries(met.map((goal): [string, string] => [this.#key(goal), "reached"])),
        ...(all ? { [exercise]: "done" } : {}),
      },
    });
  }

  #openReached(words: TrainingMessages): void {
    for (const goal of this.#goals()) {
      if (goal.dataset["state"] !== "right") continue;
      goal.querySelector("[data-reached]")?.replaceChildren(words.explorable.reached);
      const reason = goal.querySelector("details");
      if (reason) reason.open = true;
    }
  }
}

customElements.define("kam-explorable", ExplorableElement);
