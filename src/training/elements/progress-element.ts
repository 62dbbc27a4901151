import type { CourseMessages } from "../../messages/ru/training-course.ts";
import { address } from "../../site/address.ts";
import { openedCourse } from "../course/opened-course.ts";
import type { OutlineLesson } from "../course/outline.ts";
import { today } from "../memory.ts";
import {
  forgetProgress,
  keepName,
  keepProgress,
  keptName,
  keptProgress,
} from "../progress/kept-progress.ts";
import { merged, progressFile, progressFrom } from "../progress/progress-file.ts";
import { countAt, standingOf } from "../progress/standing.ts";
import type { LessonStanding } from "../progress/standing.ts";
import { element } from "./element.ts";
import { courseWordsIn } from "./words.ts";

type Words = CourseMessages["progress"];

/** Where a reader stands, and the file that takes it to another browser or to a lead. */
class ProgressElement extends HTMLElement {
  #lessons: readonly OutlineLesson[] = [];

  connectedCallback(): void {
    void this.#open();
  }

  async #open(): Promise<void> {
    const { progress: words, review, start } = await courseWordsIn(this.dataset["locale"]);
    const lessons = await openedCourse(this.dataset["locale"]);
    if (lessons === null) {
      this.#say("[data-summary]", review.failed);
      return;
    }
    this.#lessons = lessons;
    this.#draw(words, start.states);
    const name = this.querySelector<HTMLInputElement>("[data-name]");
    if (name) name.value = keptName();
    name?.addEventListener("input", () => {
      keepName(name.value.trim());
    });
    this.#on("[data-save]", () => {
      this.#save();
    });
    this.#on("[data-persist]", () => void this.#persist(words));
    this.querySelector<HTMLInputElement>("[data-open]")?.addEventListener(
      "change",
      ({ target }) => {
        if (target instanceof HTMLInputElement) void this.#bring(target, words, start.states);
      },
    );
    this.#offerToForget(words, start.states);
  }

  #on(button: string, act: () => void): void {
    this.querySelector(button)?.addEventListener("click", act);
  }

  #draw(words: Words, states: CourseMessages["start"]["states"]): void {
    const standing = standingOf(this.#lessons, keptProgress().lessons);
    const of = standing.flatMap(({ objectives }) => objectives).length;
    this.#say(
      "[data-summary]",
      words.summary(countAt(standing, "kept"), countAt(standing, "learnt"), of),
    );
    const head = element(
      "tr",
      {},
      ...[words.lesson, words.objective, words.level].map((name) =>
        element("th", { scope: "col" }, name),
      ),
    );
    const bodies = standing.map((each) => this.#body(each, words, states));
    this.querySelector("[data-table]")?.replaceChildren(
      element("table", {}, element("thead", {}, head), ...bodies),
    );
  }

  #body(
    { lesson, state, objectives }: LessonStanding,
    words: Words,
    states: CourseMessages["start"]["states"],
  ): HTMLElement {
    const locale = this.dataset["locale"] === "en" ? "en" : "ru";
    const link = element("a", { href: address(`/${locale}/learn/${lesson.id}/`) }, lesson.title);
    const title = element(
      "th",
      { scope: "rowgroup", rowspan: String(objectives.length) },
      link,
      element("small", {}, states[state]),
    );
    return element(
      "tbody",
      {},
      ...objectives.map(({ text, level }, at) =>
        element(
          "tr",
          {},
          ...(at === 0 ? [title] : []),
          element("td", {}, text),
          element("td", { class: `level ${level}` }, words.levels[level]),
        ),
      ),
    );
  }

  #save(): void {
    const day = today();
    const link = document.createElement("a");
    const file = new Blob([progressFile(keptProgress(), day)], { type: "application/json" });
    link.href = URL.createObjectURL(file);
    link.download = `kamerton-progress-${day}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #bring(
    input: HTMLInputElement,
    words: Words,
    states: CourseMessages["start"]["states"],
  ): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const brought = progressFrom(await file.text());
    input.value = "";
    if (!brought.ok) {
      this.#say("[data-said]", words.problems[brought.problem]);
      return;
    }
    keepProgress(merged(keptProgress(), brought.value));
    const name = this.querySelector<HTMLInputElement>("[data-name]");
    if (name) name.value = keptName();
    this.#draw(words, states);
    this.#say("[data-said]", words.opened(brought.value.lessons.size));
  }

  async #persist(words: Words): Promise<void> {
    const kept = await navigator.storage.persist();
    this.#say("[data-said]", kept ? words.kept : words.notKept);
  }

  #offerToForget(words: Words, states: CourseMessages["start"]["states"]): void {
    const dialog = this.querySelector<HTMLDialogElement>("[data-sure]");
    this.#on("[data-forget]", () => {
      dialog?.showModal();
    });
    dialog?.addEventListener("close", () => {
      if (dialog.returnValue !== "yes") return;
      dialog.returnValue = "";
      forgetProgress();
      const name = this.querySelector<HTMLInputElement>("[data-name]");
      if (name) name.value = "";
      this.#draw(words, states);
      this.#say("[data-said]", words.forgotten);
    });
  }

  #say(place: string, text: string): void {
    const found = this.querySelector(place);
    if (found) found.textContent = text;
  }
}

customElements.define("kam-progress", ProgressElement);
