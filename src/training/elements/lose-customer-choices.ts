import type { Choice } from "../choices.ts";
import { spokenName } from "../names.ts";
import { element } from "./element.ts";
import type { Scene } from "./lose-customer-stage.ts";

/** Draws a box to tick for each choice; `leaves` says whether it was ticked or cleared. */
export function drawChoices(
  place: HTMLElement,
  { choices, words, format }: Scene,
  onChange: (choice: Choice, leaves: boolean) => void,
): void {
  const exercise = words.loseCustomer;
  const boxes = choices.map((choice) => {
    const box = element("input", { type: "checkbox" });
    box.addEventListener("change", () => {
      onChange(choice, box.checked);
    });
    const share = exercise.share(format.percent(choice.share));
    const below = choice.person ? `${exercise.together(choice.members.length)}, ${share}` : share;
    const name = element("b", {}, spokenName(format.locale, choice.name));
    return element("label", {}, box, element("span", {}, name, element("small", {}, below)));
  });
  place.replaceChildren(...boxes);
}

/** Ticks what is lost; a person some of whose companies are lost is neither ticked nor clear. */
export function markChoices(
  place: HTMLElement,
  choices: readonly Choice[],
  lost: ReadonlySet<string>,
): void {
  const boxes = place.querySelectorAll("input");
  choices.forEach(({ members }, at) => {
    const box = boxes[at];
    if (!box) return;
    const gone = members.filter((id) => lost.has(id)).length;
    box.checked = gone === members.length;
    box.indeterminate = gone > 0 && gone < members.length;
  });
}
