import { formatFor } from "../../messages/format.ts";
import { askForReport } from "../../site/open-report.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import type { Book } from "../book.ts";
import { bookFromReport } from "../book.ts";
import { choicesIn } from "../choices.ts";
import { amountScale } from "../amounts.ts";
import { whatIsLeft } from "../lose-customer.ts";
import { recall, remember } from "../memory.ts";
import { numberFromText } from "../number-text.ts";
import { drawChoices, markChoices } from "./lose-customer-choices.ts";
import { drawResult } from "./lose-customer-result.ts";
import type { Guesses, Scene } from "./lose-customer-stage.ts";
import { wordsIn } from "./words.ts";

/** The exercise "lose a customer" [D4]: predict, take out, compare. Opens its book when first seen. */
class LoseCustomerElement extends HTMLElement {
  #lost = new Set<string>();
  #guesses: Guesses = { left: null, next: null };
  #scene: Scene | null = null;

  connectedCallback(): void {
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return;
        seen.disconnect();
        void this.#open();
      },
      { rootMargin: "600px" },
    );
    seen.observe(this);
  }

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The exercise has no part ${name}.`);
    return found;
  }

  /** The number in one of the exercise's fields, null where it is none. */
  #number(name: string): number | null {
    return numberFromText(this.#field(name).value);
  }

  #field(name: string): HTMLInputElement {
    const found = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!found) throw new Error(`The exercise has no field ${name}.`);
    return found;
  }

  async #open(): Promise<void> {
    const words = await wordsIn(this.dataset["locale"]);
    const loading = this.#part("loading");
    loading.textContent = words.loseCustomer.loading;
    const found = await fetchedBook(this.dataset["book"] ?? "");
    loading.textContent = found === null ? words.loseCustomer.failed : "";
    if (found === null) return;
    const currency = found.currency ?? this.dataset["currency"] ?? null;
    this.#stage({ ...found, currency }, words);
    for (const name of ["costs", "reserve"])
      this.#field(name).addEventListener("input", () => {
        this.#draw();
      });
    this.#part("own").addEventListener("click", () => void this.#showOwn(words));
    this.#askPrediction();
  }

  /** Sets the exercise up on a book: who can be lost, and the units that its money is told in. */
  #stage(book: Book, words: TrainingMessages): void {
    const locale = this.dataset["locale"] === "en" ? "en" : "ru";
    const format = formatFor(locale, book.currency);
    const amounts = amountScale(book, locale);
    const own = this.#scene !== null;
    const scene: Scene = { book, own, words, format, choices: choicesIn(book), amounts };
    this.#scene = scene;
    const exercise = words.loseCustomer;
    this.#part("left-label").textContent = exercise.leftLabel(amounts.unit);
    this.#part("costs-label").textContent = exercise.costsLabel(amounts.unit);
    this.#part("reserve-label").textContent = exercise.reserveLabel(amounts.unit);
    for (const name of ["costs", "reserve"]) {
      const field = this.#field(name);
      // What was invented for the sample company is nobody else's.
      field.value = own ? "" : amounts.field(field.value);
    }
    const named = scene.choices.find(
      ({ person, name }) => person && name === this.dataset["person"],
    );
    this.#lost = new Set(named?.members ?? scene.choices[0]?.members);
    drawChoices(this.#part("choices"), scene, (choice, leaves) => {
      for (const id of choice.members) {
        if (leaves) this.#lost.add(id);
        else this.#lost.delete(id);
      }
      this.#draw();
    });
  }

  /** The same on the report that another tab of this browser has open. */
  async #showOwn(words: TrainingMessages): Promise<void> {
    const said = this.#part("own-said");
    said.textContent = words.live.asking;
    const book = bookFromReport(await askForReport());
    said.textContent = book === null ? words.live.noneOpen : words.live.yours;
    if (book === null) return;
    this.#stage(book, words);
    this.#show({ left: null, next: null });
  }

  #askPrediction(): void {
    const scene = this.#scene;
    if (scene === null) return;
    const { lesson = "", exercise = "" } = this.dataset;
    const form = this.#part("prediction");
    const keep = (guesses: Guesses) => {
      const { left, next } = guesses;
      remember(lesson, { predictions: { [`${exercise}-left`]: left, [`${exercise}-next`]: next } });
      this.#show(guesses);
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const guesses = { left: this.#number("left"), next: this.#number("next") };
      const none = guesses.left === null && guesses.next === null;
      this.#part("said").textContent = none ? scene.words.prediction.notNumber : "";
      if (none) this.#field("left").focus();
      else keep(guesses);
    });
    this.#part("skip").addEventListener("click", () => {
      keep({ left: null, next: null });
    });
    form.hidden = false;
    const { predictions } = recall(lesson);
    const left = predictions[`${exercise}-left`];
    if (left === undefined) return;
    const guesses = { left, next: predictions[`${exercise}-next`] ?? null };
    this.#field("left").value = guesses.left === null ? "" : scene.amounts.typed(guesses.left);
    this.#field("next").value = guesses.next === null ? "" : scene.amounts.typed(guesses.next);
    this.#show(guesses);
  }

  #show(guesses: Guesses): void {
    this.#guesses = guesses;
    this.#part("result").hidden = false;
    this.#draw();
  }

  #draw(): void {
    const scene = this.#scene;
    if (scene === null || this.#part("result").hidden) return;
    markChoices(this.#part("choices"), scene.choices, this.#lost);
    drawResult((name) => this.#part(name), scene, {
      before: whatIsLeft(scene.book, new Set()),
      after: whatIsLeft(scene.book, this.#lost),
      lost: this.#lost,
      cushion: scene.amounts.cushion(this.#number("costs"), this.#number("reserve")),
      guesses: this.#guesses,
      guessed: this.#isGuessed(scene),
    });
  }

  /** The predictions were made for one person alone; beside any other loss they would mislead. */
  #isGuessed({ choices }: Scene): boolean {
    const asked = choices.find(({ person, name }) => person && name === this.dataset["person"]);
    return (
      asked !== undefined &&
      asked.members.length === this.#lost.size &&
      asked.members.every((id) => this.#lost.has(id))
    );
  }
}

async function fetchedBook(address: string): Promise<Book | null> {
  try {
    const response = await fetch(address);
    return response.ok ? bookFromReport(await response.json()) : null;
  } catch {
    return null;
  }
}

customElements.define("kam-lose-customer", LoseCustomerElement);
