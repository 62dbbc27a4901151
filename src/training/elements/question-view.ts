import type { TrainingMessages } from "../../messages/ru/training.ts";
import type { Question } from "../exercises/question.ts";
import { shuffled } from "../shuffled.ts";
import { element } from "./element.ts";

/** A question drawn for a page that holds none in its markup. */
export interface QuestionView {
  readonly place: HTMLElement;
  /** The option chosen; null while none is. */
  readonly chosen: () => string | null;
  /** Marks the options and tells every reason; true where the choice was right. */
  readonly reveal: () => boolean;
}

/** Draws a question with its options in a mixed order; reasons are told once it is revealed. */
export function questionView(
  question: Question,
  name: string,
  words: TrainingMessages["question"],
): QuestionView {
  const options = shuffled(question.options).map((option) => {
    const input = element("input", { type: "radio", name, value: option.id });
    const reason = element("p", { class: "reason", hidden: "" });
    const label = element("label", {}, input, element("span", {}, option.says));
    return { option, input, reason, line: element("div", { class: "option" }, label, reason) };
  });
  const legend = element("legend", {}, question.ask);
  const place = element("fieldset", { class: "asked" }, legend, ...options.map(({ line }) => line));
  const chosen = () => options.find(({ input }) => input.checked)?.option.id ?? null;
  return {
    place,
    chosen,
    reveal: () => {
      const mine = chosen();
      for (const { option, reason, line, input } of options) {
        const wrong = option.id === mine ? words.yours : words.wrong;
        const verdict = element("b", { class: "verdict" }, option.right ? words.right : wrong);
        reason.replaceChildren(verdict, " ", option.because);
        reason.hidden = false;
        input.disabled = true;
        line.classList.toggle("right", option.right);
        line.classList.toggle("wrong", !option.right && option.id === mine);
      }
      return options.some(({ option }) => option.right && option.id === mine);
    },
  };
}
