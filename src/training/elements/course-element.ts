import { lessonState, nextLesson } from "../course/next-lesson.ts";
import type { CourseLesson } from "../course/next-lesson.ts";
import { recallAll, today } from "../memory.ts";
import type { LessonMemory } from "../memory.ts";
import { courseWordsIn } from "./words.ts";
import type { CourseMessages } from "../../messages/ru/training-course.ts";

/** A lesson of the list, with its link. */
interface ListedLesson extends CourseLesson {
  readonly line: HTMLElement;
  readonly link: HTMLAnchorElement;
}

/** The start of the course: ticks what is done, leads to where the reader stopped, offers today's review. */
class CourseElement extends HTMLElement {
  connectedCallback(): void {
    const memories = recallAll();
    // Nothing done yet: the page says it all as it was written.
    if (memories.size > 0) void this.#draw(memories);
  }

  async #draw(memories: ReadonlyMap<string, LessonMemory>): Promise<void> {
    const words = (await courseWordsIn(this.dataset["locale"])).start;
    const lessons = this.#lessons();
    for (const lesson of lessons) {
      const state = lessonState(lesson, memories);
      lesson.line.dataset["state"] = state;
      const place = lesson.line.querySelector("[data-state-word]");
      if (place) place.textContent = state === "new" ? "" : `, ${words.states[state]}`;
    }
    this.#lead(lessons, memories, words);
    await this.#offerReview(memories, words);
  }

  #lessons(): ListedLesson[] {
    return [...this.querySelectorAll<HTMLElement>("[data-lesson]")].flatMap((line) => {
      const link = line.querySelector("a");
      const { lesson: id = "", changes = "" } = line.dataset;
      return link
        ? [{ id, line, link, changes: changes.split(" ").filter((day) => day !== "") }]
        : [];
    });
  }

  #lead(
    lessons: readonly ListedLesson[],
    memories: ReadonlyMap<string, LessonMemory>,
    words: CourseMessages["start"],
  ): void {
    const finished = lessons.filter(({ line }) => line.dataset["state"] === "finished").length;
    const done = this.querySelector("[data-done]");
    const next = nextLesson(lessons, memories);
    if (done) done.textContent = next === null ? words.all : words.done(finished, lessons.length);
    if (next === null) return;
    const heading = memories.get(next.id)?.heading;
    const place = typeof heading === "string" ? `#${heading}` : "";
    for (const link of this.querySelectorAll<HTMLAnchorElement>("[data-go], [data-next]"))
      link.href = next.link.href + place;
    this.querySelector("[data-go]")?.replaceChildren(words.goOn);
    this.querySelector("[data-next]")?.replaceChildren(next.link.textContent);
  }

  async #offerReview(
    memories: ReadonlyMap<string, LessonMemory>,
    words: CourseMessages["start"],
  ): Promise<void> {
    const { openedCourse } = await import("../course/opened-course.ts");
    const lessons = await openedCourse(this.dataset["locale"]);
    if (lessons === null) return;
    const { dueOn, reviewCards } = await import("../progress/reviews.ts");
    const due = dueOn(reviewCards(lessons, memories), today());
    const place = this.querySelector<HTMLElement>("[data-due]");
    if (!place || due.length === 0) return;
    place.hidden = false;
    place.querySelector("span")?.replaceChildren(words.reviewing(due.length));
  }
}

customElements.define("kam-course", CourseElement);
