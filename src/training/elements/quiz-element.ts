import { recall, remember, today } from "../memory.ts";
import { ANSWERED } from "./question-element.ts";
import { wordsIn } from "./words.ts";

/** The questions of a lesson together: counts those answered right. */
class QuizElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener(ANSWERED, () => void this.#count());
    void this.#count();
  }

  async #count(): Promise<void> {
    const questions = [...this.querySelectorAll<HTMLElement>("kam-question")];
    const answered = questions.filter(({ dataset }) => dataset["state"] !== undefined);
    const right = answered.filter(({ dataset }) => dataset["state"] === "right");
    const score = this.querySelector(".score [role=status]");
    if (!score || answered.length === 0) return;
    const { lesson = "" } = this.dataset;
    if (answered.length === questions.length && recall(lesson).finished === null)
      remember(lesson, { finished: today() });
    const words = await wordsIn(this.dataset["locale"]);
    score.textContent = words.question.score(right.length, questions.length);
  }
}

customElements.define("kam-quiz", QuizElement);
