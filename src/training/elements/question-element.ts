import { recall, remember, today } from "../memory.ts";
import { wordsIn } from "./words.ts";

/** Told upwards whenever a question is answered, so that the quiz can count. */
export const ANSWERED = "kam-answered";

/** A question of a lesson: checks the option chosen, opens every reason, keeps the answer. */
class QuestionElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => {
      void this.#answer(this.querySelector<HTMLInputElement>("input:checked")?.value);
    });
    const { lesson = "", question = "" } = this.dataset;
    const kept = recall(lesson).answers[question];
    const option = this.#options().find((each) => each.dataset["option"] === kept);
    const input = option?.querySelector("input");
    if (kept === undefined || !input) return;
    input.checked = true;
    void this.#show(kept);
  }

  #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".option")];
  }

  async #answer(chosen: string | undefined): Promise<void> {
    const { lesson = "", question = "" } = this.dataset;
    const words = await wordsIn(this.dataset["locale"]);
    if (chosen === undefined) {
      this.#say(words.question.chooseFirst);
      return;
    }
    await this.#show(chosen);
    const right = this.dataset["state"] === "right";
    const attempt = { question, right, day: today(), where: "lesson" } as const;
    remember(lesson, { answers: { [question]: chosen }, trail: [attempt] });
    this.#say(right ? words.question.answeredRight : words.question.answeredWrong);
  }

  async #show(chosen: string): Promise<void> {
    const words = (await wordsIn(this.dataset["locale"])).question;
    for (const option of this.#options()) {
      const right = option.dataset["right"] !== undefined;
      const mine = option.dataset["option"] === chosen;
      option.classList.toggle("right", right);
      option.classList.toggle("wrong", mine && !right);
      if (mine) this.dataset["state"] = right ? "right" : "wrong";
      const verdict = option.querySelector(".verdict");
      if (verdict) verdict.textContent = verdictWords(words, right, mine);
      const reason = option.querySelector("details");
      if (!reason) continue;
      reason.open = true;
      option.querySelector("input")?.setAttribute("aria-describedby", reason.id);
    }
    this.dispatchEvent(new CustomEvent(ANSWERED, { bubbles: true }));
  }

  #say(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }
}

const verdictWords = (
  words: { readonly right: string; readonly wrong: string; readonly yours: string },
  right: boolean,
  mine: boolean,
): string => {
  if (right) return words.right;
  return mine ? words.yours : words.wrong;
};

customElements.define("kam-question", QuestionElement);
