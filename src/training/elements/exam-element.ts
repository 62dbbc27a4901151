import type { ExamMessages } from "../../messages/ru/training-exam.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { openedCourse } from "../course/opened-course.ts";
import type { OutlineLesson } from "../course/outline.ts";
import { keepExams, recallExams } from "../exam/attempts.ts";
import { keepDraft, recallDraft } from "../exam/draft.ts";
import { drawExam, questionsByKey } from "../exam/draw.ts";
import type { ExamQuestion } from "../exam/draw.ts";
import { handedIn, trailsOf } from "../exam/result.ts";
import { remember, today } from "../memory.ts";
import { element } from "./element.ts";
import { examOutcome } from "./exam-outcome.ts";
import { questionView } from "./question-view.ts";
import { examWordsIn, wordsIn } from "./words.ts";

/** The exam: drawn, answered at leisure, handed in, looked at; every attempt is kept. */
class ExamElement extends HTMLElement {
  #lessons: readonly OutlineLesson[] = [];
  #asked: readonly ExamQuestion[] = [];
  #answers: Readonly<Record<string, string>> = {};
  /** Handing in with open questions takes a second press. */
  #warned = false;

  connectedCallback(): void {
    void this.#open();
  }

  get #locale(): "ru" | "en" {
    return this.dataset["locale"] === "en" ? "en" : "ru";
  }

  async #open(): Promise<void> {
    const words = (await examWordsIn(this.#locale)).exam;
    this.#say("[data-status]", words.loading);
    const asking = (await wordsIn(this.#locale)).question;
    const lessons = await openedCourse(this.#locale);
    this.#say("[data-status]", lessons === null ? words.failed : "");
    if (lessons === null) return;
    this.#lessons = lessons;
    this.querySelector("[data-begin]")?.addEventListener("click", () => {
      this.#begin(words, asking);
    });
    this.querySelector("[data-sheet]")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#handIn(words, asking);
    });
    const draft = recallDraft();
    const known = questionsByKey(lessons);
    const asked = draft?.questions.flatMap((key) => known.get(key) ?? []) ?? [];
    // A course that has changed since may miss a question: then the exam is drawn anew.
    if (draft !== null && asked.length === draft.questions.length && asked.length > 0)
      this.#ask(asked, draft.answers, words, asking);
    else this.#showLast(words, asking);
  }

  #begin(words: ExamMessages["exam"], asking: TrainingMessages["question"]): void {
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    this.#ask(drawExam(this.#lessons, recallExams(), seed), {}, words, asking);
    this.#keep();
    this.querySelector("input")?.focus();
    this.scrollIntoView();
  }

  #ask(
    asked: readonly ExamQuestion[],
    answers: Readonly<Record<string, string>>,
    words: ExamMessages["exam"],
    asking: TrainingMessages["question"],
  ): void {
    [this.#asked, this.#answers, this.#warned] = [asked, answers, false];
    const fields = asked.map(({ key, question }, at) => {
      const { place, chosen } = questionView(question, `exam-${String(at + 1)}`, asking);
      const number = element("small", {}, asking.place(at + 1, asked.length));
      place.querySelector("legend")?.prepend(number);
      for (const input of place.querySelectorAll("input"))
        input.checked = input.value === answers[key];
      place.addEventListener("change", () => {
        this.#answers = { ...this.#answers, [key]: chosen() ?? "" };
        this.#warned = false;
        this.#say("[data-open]", "");
        this.#keep();
        this.#count(words);
      });
      return place;
    });
    this.querySelector("[data-questions]")?.replaceChildren(...fields);
    this.querySelector("[data-result]")?.replaceChildren();
    this.#say("[data-open]", "");
    this.#stand("sheet");
    this.#count(words);
  }

  #handIn(words: ExamMessages["exam"], asking: TrainingMessages["question"]): void {
    const open = this.#asked.flatMap(({ key }, at) =>
      this.#answers[key] === undefined ? [at + 1] : [],
    );
    if (open.length > 0 && !this.#warned) {
      this.#warned = true;
      this.#say("[data-open]", words.open(open.length, open.join(", ")));
      this.querySelector<HTMLElement>(`input[name="exam-${String(open[0])}"]`)?.focus();
      return;
    }
    const attempt = handedIn(this.#asked, this.#answers, today());
    keepExams([...recallExams(), attempt]);
    for (const [lesson, trail] of trailsOf(this.#asked, attempt)) remember(lesson, { trail });
    keepDraft(null);
    this.#showLast(words, asking, [attempt]);
    this.querySelector<HTMLElement>("[data-result] h2")?.focus();
    this.scrollIntoView();
  }

  /** Shows the last exam, if there is one, and offers the next. `made` stands in where nothing is kept. */
  #showLast(
    words: ExamMessages["exam"],
    asking: TrainingMessages["question"],
    made: ReturnType<typeof recallExams> = [],
  ): void {
    const kept = recallExams();
    const attempts = kept.length > 0 ? kept : made;
    if (attempts.length > 0) {
      const outcome = examOutcome(attempts, this.#lessons, this.#locale, words, asking);
      this.querySelector("[data-result]")?.replaceChildren(...outcome);
      this.#say("[data-begin]", words.again);
      this.#say("[data-start] span", words.others);
    }
    this.querySelector("[data-questions]")?.replaceChildren();
    this.#stand("start");
  }

  #keep(): void {
    keepDraft({ questions: this.#asked.map(({ key }) => key), answers: this.#answers });
  }

  #count(words: ExamMessages["exam"]): void {
    const count = Object.keys(this.#answers).length;
    const text = words.answered(count, this.#asked.length);
    this.#say("[data-count]", text);
    const bar = this.querySelector("progress");
    if (!bar) return;
    [bar.max, bar.value] = [this.#asked.length, count];
    bar.setAttribute("aria-label", text);
  }

  #stand(part: "start" | "sheet"): void {
    for (const name of ["start", "sheet"]) {
      const place = this.querySelector<HTMLElement>(`[data-${name}]`);
      if (place) place.hidden = name !== part;
    }
  }

  #say(place: string, text: string): void {
    this.querySelector(place)?.replaceChildren(text);
  }
}

customElements.define("kam-exam", ExamElement);
