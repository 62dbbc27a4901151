import { numeralFromDecimal } from "../../messages/numerals.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { recall, remember } from "../memory.ts";
import { trustOf, walk } from "../scene-path.ts";
import type { SceneMoments, SceneStep, Stretch } from "../scene-path.ts";
import { element } from "./element.ts";
import { wordsIn } from "./words.ts";

/** Plays a scene one choice at a time; any choice can be gone back to, and the walk is kept. */
class SceneElement extends HTMLElement {
  #moments: SceneMoments = new Map();
  #taken: readonly string[] = [];

  connectedCallback(): void {
    this.#moments = new Map(
      [...this.querySelectorAll<HTMLElement>("[data-moment]")].map((moment) => [
        moment.dataset["moment"] ?? "",
        [...moment.querySelectorAll<HTMLElement>("[data-step]")].map(stepFrom),
      ]),
    );
    const { lesson = "", exercise = "" } = this.dataset;
    const kept = recall(lesson).answers[`${exercise}/path`] ?? "";
    this.#taken = kept.split(" ").filter((id) => id !== "");
    void this.#draw();
  }

  async #take(taken: readonly string[]): Promise<void> {
    this.#taken = taken;
    const { lesson = "", exercise = "" } = this.dataset;
    const last = walk(this.#moments, taken).at(-1);
    const ended = last !== undefined && this.#moments.get(last.moment)?.length === 0;
    remember(lesson, {
      answers: {
        [`${exercise}/path`]: taken.join(" "),
        ...(ended ? { [exercise]: last.moment } : {}),
      },
    });
    await this.#draw();
    const now = this.querySelector<HTMLElement>(".log > :last-child");
    now?.focus();
    now?.scrollIntoView({ block: "nearest" });
  }

  async #draw(): Promise<void> {
    const words = await wordsIn(this.dataset["locale"]);
    const stretches = walk(this.#moments, this.#taken);
    const log = this.querySelector(".log");
    log?.replaceChildren(...stretches.map((stretch, at) => this.#stretch(words, stretch, at)));
    this.toggleAttribute("data-playing", true);
    const trust = this.querySelector(".trust");
    if (trust)
      trust.textContent = words.scene.trust(signed(this.dataset["locale"], trustOf(stretches)));
  }

  #stretch(words: TrainingMessages, { moment, taken }: Stretch, at: number): HTMLElement {
    const said = this.#linesOf(moment);
    const before = this.#taken.slice(0, at);
    if (taken !== null)
      return element("li", {}, ...said, ...this.#past(words, taken, moment, before));
    const steps = this.#moments.get(moment) ?? [];
    const rest =
      steps.length === 0
        ? [this.#button(words.scene.again, [])]
        : [
            element("p", { class: "ask" }, words.scene.choice),
            ...steps.map(({ id }) => this.#button(this.#words(moment, id, "a"), [...before, id])),
          ];
    return element("li", { tabindex: "-1" }, ...said, ...rest);
  }

  #past(
    words: TrainingMessages,
    step: SceneStep,
    moment: string,
    before: readonly string[],
  ): Node[] {
    const { scene } = words;
    const said = element("p", { class: "line you" }, element("b", {}, scene.you), " ");
    said.append(this.#words(moment, step.id, "a"));
    const outcome = element("p", { class: "outcome" }, this.#words(moment, step.id, "details p"));
    outcome.dataset["trust"] = String(Math.sign(step.trust));
    const back = this.#button(scene.back, before);
    back.className = "btn quiet";
    return [said, outcome, back];
  }

  #button(says: string, taken: readonly string[]): HTMLButtonElement {
    const button = element("button", { type: "button", class: "btn step" }, says);
    button.addEventListener("click", () => void this.#take(taken));
    return button;
  }

  /** The lines of a moment, and its ending, as the markup has them. */
  #linesOf(moment: string): Node[] {
    const lines = this.querySelectorAll(`[data-moment="${moment}"] > p`);
    return [...lines].map((line) => line.cloneNode(true));
  }

  #words(moment: string, step: string, what: "a" | "details p"): string {
    const place = `[data-moment="${moment}"] [data-step="${step}"] ${what}`;
    return this.querySelector(place)?.textContent ?? "";
  }
}

const stepFrom = ({ dataset }: HTMLElement): SceneStep => ({
  id: dataset["step"] ?? "",
  to: dataset["to"] ?? "",
  trust: Number(dataset["trust"]),
});

const signed = (locale: string | undefined, value: number): string => {
  const text = numeralFromDecimal(locale === "en" ? "en" : "ru", String(Math.abs(value)));
  return value === 0 ? text : `${value > 0 ? "+" : "\u2212"}${text}`;
};

customElements.define("kam-scene", SceneElement);
