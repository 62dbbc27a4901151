import { numeralFromDecimal, percent } from "../../messages/numerals.ts";
import { recall, remember } from "../memory.ts";
import { numberFromText } from "../number-text.ts";
import { wordsIn } from "./words.ts";

/** Asks for a share before it is told; opens the answer once the reader has said a number or none. */
class PredictElement extends HTMLElement {
  connectedCallback(): void {
    const { lesson = "", prediction = "" } = this.dataset;
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.querySelector("[data-skip]")?.addEventListener("click", () => {
      remember(lesson, { predictions: { [prediction]: null } });
      void this.#reveal(null);
    });
    const kept = recall(lesson).predictions[prediction];
    if (kept !== undefined) void this.#reveal(kept);
  }

  async #check(): Promise<void> {
    const { lesson = "", prediction = "", locale } = this.dataset;
    const input = this.querySelector("input");
    const said = numberFromText(input?.value ?? "");
    input?.toggleAttribute("aria-invalid", said === null);
    if (said === null) {
      this.#say((await wordsIn(locale)).prediction.notNumber);
      input?.focus();
      return;
    }
    remember(lesson, { predictions: { [prediction]: said } });
    await this.#reveal(said);
  }

  async #reveal(said: number | null): Promise<void> {
    const locale = this.dataset["locale"] === "en" ? "en" : "ru";
    const words = (await wordsIn(locale)).prediction;
    const actual = percent(locale, Number(this.dataset["answer"]) / 100);
    const input = this.querySelector("input");
    if (said !== null && input && input.value === "")
      input.value = numeralFromDecimal(locale, String(said));
    this.#say(
      said === null ? words.noted(actual) : words.compared(percent(locale, said / 100), actual),
    );
    this.dataset["state"] = "revealed";
    const answer = this.querySelector("details");
    if (answer) answer.open = true;
  }

  #say(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }
}

customElements.define("kam-predict", PredictElement);
