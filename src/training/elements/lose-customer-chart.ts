import { spokenName } from "../names.ts";
import { element } from "./element.ts";
import type { Loss, Scene } from "./lose-customer-stage.ts";

/** The year's money as one bar: what is left, what is gone, the fixed costs and the prediction on it. */
export function drawLeftChart(place: HTMLElement, scene: Scene, loss: Loss): void {
  const { book, words, amounts, format } = scene;
  const exercise = words.loseCustomer;
  const costs = (loss.cushion?.fixedCostsPerMonth ?? 0n) * BigInt(book.year.months);
  const guess = loss.guessed ? loss.guesses.left : null;
  const numbers = [loss.before.year, costs].map(amounts.number);
  const whole = Math.max(...numbers, guess ?? 0) * 1.04 || 1;
  const at = (number: number) => `${String((100 * Math.max(0, number)) / whole)}%`;

  const left = element("i", {
    class: "left",
    style: `width:${at(amounts.number(loss.after.year))}`,
  });
  left.append(element("span", {}, exercise.left(amounts.sum(loss.after.year))));
  const gone = book.customers
    .filter(({ id, year }) => loss.lost.has(id) && year > 0n)
    .map(({ name, year }) => {
      const title = `${spokenName(format.locale, name)}, ${amounts.sum(year)}`;
      return element("i", { class: "gone", style: `width:${at(amounts.number(year))}`, title });
    });
  const marks = [
    ...(loss.cushion === null
      ? []
      : [mark("costs", amounts.number(costs), exercise.costs(amounts.sum(costs)))]),
    ...(guess === null ? [] : [mark("guess", guess, exercise.guess(amounts.typed(guess)))]),
  ];
  place.replaceChildren(...marks, element("div", { class: "bar" }, left, ...gone));

  function mark(kind: string, number: number, text: string): HTMLElement {
    const side = number > whole / 2 ? "left" : "right";
    const style = `--at:${at(number)}`;
    return element("span", { class: `mark ${kind} ${side}`, style }, element("span", {}, text));
  }
}
