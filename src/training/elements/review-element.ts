import { formatFor } from "../../messages/format.ts";
import type { CourseMessages } from "../../messages/ru/training-course.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { address } from "../../site/address.ts";
import { openedCourse } from "../course/opened-course.ts";
import type { OutlineLesson } from "../course/outline.ts";
import { recallAll, remember, today } from "../memory.ts";
import { dueOn, reviewCards } from "../progress/reviews.ts";
import type { ReviewCard } from "../progress/reviews.ts";
import { element } from "./element.ts";
import { questionView } from "./question-view.ts";
import { courseWordsIn, wordsIn } from "./words.ts";

/** Today's questions, one at a time; every answer is kept as an attempt of its lesson. */
class ReviewElement extends HTMLElement {
  #lessons: readonly OutlineLesson[] = [];
  #right = 0;

  connectedCallback(): void {
    void this.#open();
  }

  get #locale(): "ru" | "en" {
    return this.dataset["locale"] === "en" ? "en" : "ru";
  }

  async #open(): Promise<void> {
    const words = (await courseWordsIn(this.#locale)).review;
    this.#say(words.loading);
    const lessons = await openedCourse(this.#locale);
    if (lessons === null) this.#say(words.failed);
    else {
      this.#lessons = lessons;
      await this.#session(words);
    }
  }

  /** Begins with what is due, or says when the next is. */
  async #session(words: CourseMessages["review"]): Promise<void> {
    const cards = reviewCards(this.#lessons, recallAll());
    const due = dueOn(cards, today());
    this.#right = 0;
    if (due.length > 0) {
      this.#say(words.today(due.length));
      await this.#ask(due, 0, words);
      return;
    }
    const next = cards[0];
    this.#say(
      next === undefined
        ? words.nothingYet
        : words.nothingDue(cards.length, formatFor(this.#locale, null).day(next.due)),
    );
  }

  async #ask(
    due: readonly ReviewCard[],
    at: number,
    words: CourseMessages["review"],
  ): Promise<void> {
    const card = due[at];
    const asked = (await wordsIn(this.#locale)).question;
    if (card === undefined) {
      this.#finish(due.length, words);
      return;
    }
    const view = questionView(card.question, `review-${String(at)}`, asked);
    const place = element("p", { class: "place" }, asked.place(at + 1, due.length));
    this.querySelector("[data-card]")?.replaceChildren(place, view.place);
    this.#button(asked.answer, () => {
      if (view.chosen() === null) {
        this.#warn(asked.chooseFirst);
        return;
      }
      this.#answered(card, view.reveal(), asked);
      view.place.append(this.#lessonOf(card, words));
      this.#button(words.next, () => void this.#ask(due, at + 1, words));
    });
    if (at > 0) view.place.querySelector("input")?.focus();
  }

  #answered(
    { lesson, question }: ReviewCard,
    right: boolean,
    words: TrainingMessages["question"],
  ): void {
    if (right) this.#right += 1;
    remember(lesson, { trail: [{ question: question.id, right, day: today(), where: "review" }] });
    this.#warn(right ? words.answeredRight : words.answeredWrong);
  }

  #lessonOf({ lesson, question }: ReviewCard, words: CourseMessages["review"]): HTMLElement {
    const title = this.#lessons.find(({ id }) => id === lesson)?.title ?? "";
    const place = question.in === "lesson" ? `#question-${question.id}` : "";
    const href = address(`/${this.#locale}/learn/${lesson}/${place}`);
    return element("p", { class: "of" }, `${words.from}: `, element("a", { href }, title));
  }

  #finish(of: number, words: CourseMessages["review"]): void {
    this.querySelector("[data-card]")?.replaceChildren();
    this.#say(words.finish(this.#right, of));
    this.#button(words.more, () => void this.#session(words));
  }

  #button(text: string, act: () => void): void {
    this.#warn("");
    const place = this.querySelector<HTMLElement>("[data-buttons]");
    const old = place?.querySelector("button");
    if (!place || !old) return;
    place.hidden = false;
    const button = element("button", { type: "button", class: "btn primary" }, text);
    button.addEventListener("click", act);
    const held = document.activeElement === old;
    old.replaceWith(button);
    if (held) button.focus();
  }

  #say(text: string): void {
    const place = this.querySelector("[data-status]");
    if (place) place.textContent = text;
    const buttons = this.querySelector<HTMLElement>("[data-buttons]");
    if (buttons) buttons.hidden = true;
  }

  #warn(text: string): void {
    this.querySelector("[data-buttons] [role=alert]")?.replaceChildren(text);
  }
}

customElements.define("kam-review", ReviewElement);
