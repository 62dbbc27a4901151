import { recall, remember } from "../memory.ts";
import { wordsIn } from "./words.ts";

/** A choice to be made: what is chosen, and what should be. */
interface Part {
  readonly place: HTMLElement;
  readonly name: string;
  readonly right: ReadonlySet<string>;
}

/**
 * An exercise whose items each want an answer. The check marks what is right and wrong and opens every
 * reason; what is wrong can be mended and checked again. Answers are kept as they are given.
 */
class ItemsElement extends HTMLElement {
  connectedCallback(): void {
    this.#restore();
    this.addEventListener("change", ({ target }) => {
      const item = target instanceof Element ? target.closest<HTMLElement>("[data-item]") : null;
      if (!item) return;
      delete item.dataset["state"];
      this.#keep(item);
    });
    this.querySelector("[data-check]")?.addEventListener("click", () => void this.#check());
    this.querySelector("[data-again]")?.addEventListener("click", () => {
      this.#again();
    });
  }

  #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-item]")];
  }

  #restore(): void {
    const { answers } = recall(this.dataset["lesson"] ?? "");
    for (const item of this.#items())
      for (const part of partsOf(item)) choose(part, answers[this.#key(item, part)] ?? "");
    if (answers[this.dataset["exercise"] ?? ""] !== undefined) void this.#check();
  }

  #key(item: HTMLElement, { name }: Part): string {
    return [this.dataset["exercise"], item.dataset["item"], name].join("/");
  }

  #keep(item: HTMLElement): void {
    const answers = partsOf(item).map((part): [string, string] => [
      this.#key(item, part),
      [...chosenIn(part)].join(" "),
    ]);
    remember(this.dataset["lesson"] ?? "", { answers: Object.fromEntries(answers) });
  }

  async #check(): Promise<void> {
    const words = (await wordsIn(this.dataset["locale"])).exercise;
    const items = this.#items();
    const open = items.filter((item) => partsOf(item).some((part) => chosenIn(part).size === 0));
    const answered = items.filter((item) => !open.includes(item));
    for (const item of answered) mark(item, words);
    const right = items.filter(({ dataset }) => dataset["state"] === "right").length;
    const again = this.querySelector<HTMLElement>("[data-again]");
    if (again) again.hidden = answered.length === 0;
    if (open.length === 0) {
      const { lesson = "", exercise = "" } = this.dataset;
      remember(lesson, { answers: { [exercise]: `${String(right)}/${String(items.length)}` } });
    }
    this.#say(
      open.length > 0
        ? words.open(open.length)
        : right === items.length
          ? words.allRight(items.length)
          : words.someRight(right, items.length),
    );
  }

  #again(): void {
    for (const item of this.#items()) {
      delete item.dataset["state"];
      for (const part of partsOf(item)) choose(part, "");
      for (const reason of item.querySelectorAll("details")) reason.open = false;
      this.#keep(item);
    }
    this.#say("");
    this.querySelector<HTMLElement>("[data-item] :is(input, select)")?.focus();
  }

  #say(text: string): void {
    const status = this.querySelector(".checking [role=status]");
    if (status) status.textContent = text;
  }
}

const partsOf = (item: HTMLElement): Part[] =>
  [...item.querySelectorAll<HTMLElement>("[data-part]")].map((place) => ({
    place,
    name: place.dataset["part"] ?? "",
    right: new Set(place.dataset["right"]?.split(" ")),
  }));

function chosenIn({ place }: Part): ReadonlySet<string> {
  const select = place.querySelector("select");
  if (select) return new Set(select.value === "" ? [] : [select.value]);
  return new Set(
    [...place.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value),
  );
}

function choose({ place }: Part, kept: string): void {
  const values = kept.split(" ");
  const select = place.querySelector("select");
  if (select) select.value = kept;
  for (const input of place.querySelectorAll("input")) input.checked = values.includes(input.value);
}

/** Says of an item and of each choice in it whether it is right, and opens the reasons. */
function mark(item: HTMLElement, words: { readonly right: string; readonly wrong: string }): void {
  const verdicts = partsOf(item).map((part) => {
    const chosen = chosenIn(part);
    const right = chosen.size === part.right.size && [...chosen].every((id) => part.right.has(id));
    part.place.dataset["state"] = right ? "right" : "wrong";
    return { right, explained: part.place.querySelector(".reason") !== null };
  });
  const right = verdicts.every((verdict) => verdict.right);
  item.dataset["state"] = right ? "right" : "wrong";
  for (const reason of item.querySelectorAll("details")) reason.open = true;
  const verdict = item.querySelector(":scope > .reason .verdict");
  // What each option explains by itself is not the item's own reason.
  const own = verdicts.filter(({ explained }) => !explained).every((each) => each.right);
  if (verdict) verdict.textContent = own ? words.right : words.wrong;
}

customElements.define("kam-items", ItemsElement);
