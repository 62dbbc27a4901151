import type { CourseMessages } from "../../messages/ru/training-course.ts";
import type { GroupMessages } from "../../messages/ru/training-group.ts";
import { openedCourse } from "../course/opened-course.ts";
import type { OutlineLesson } from "../course/outline.ts";
import { isPass } from "../exam/result.ts";
import { groupCsv } from "../group/group-csv.ts";
import { membersOf, withoutTwins } from "../group/members.ts";
import type { Member, OpenedProgress } from "../group/members.ts";
import { missedQuestions } from "../group/missed-questions.ts";
import type { MissedQuestion } from "../group/missed-questions.ts";
import { today } from "../memory.ts";
import { progressFrom } from "../progress/progress-file.ts";
import { element } from "./element.ts";
import { memberTable, missedTable } from "./group-tables.ts";
import { courseWordsIn, groupWordsIn } from "./words.ts";

/** Progress files of a group, read in this browser alone and kept nowhere. */
class GroupElement extends HTMLElement {
  #lessons: readonly OutlineLesson[] = [];
  #opened: readonly OpenedProgress[] = [];

  connectedCallback(): void {
    void this.#open();
  }

  get #locale(): "ru" | "en" {
    return this.dataset["locale"] === "en" ? "en" : "ru";
  }

  async #open(): Promise<void> {
    const words = await groupWordsIn(this.#locale);
    const { states } = (await courseWordsIn(this.#locale)).start;
    const lessons = await openedCourse(this.#locale);
    if (lessons === null) {
      this.#say(words.failed);
      return;
    }
    this.#lessons = lessons;
    const input = this.querySelector<HTMLInputElement>("[data-open]");
    input?.addEventListener("change", () => void this.#bring(input, words, states));
    this.#on("[data-save]", () => {
      this.#save(groupCsv(this.#members, this.#missed, this.#locale, words, states));
    });
    this.#on("[data-print]", () => {
      print();
    });
    this.#on("[data-clear]", () => {
      this.#opened = [];
      this.#draw(words, states);
      input?.focus();
    });
    // Files chosen before the course was there.
    if (input?.files?.length) await this.#bring(input, words, states);
  }

  get #members(): readonly Member[] {
    return membersOf(this.#opened, this.#lessons, this.#locale);
  }

  get #missed(): readonly MissedQuestion[] {
    const group = this.#opened.map(({ progress }) => progress);
    return missedQuestions(group, this.#lessons);
  }

  async #bring(
    input: HTMLInputElement,
    words: GroupMessages,
    states: CourseMessages["start"]["states"],
  ): Promise<void> {
    const files = await Promise.all(
      [...(input.files ?? [])].map(async (file) => ({
        file: file.name,
        read: progressFrom(await file.text()),
      })),
    );
    input.value = "";
    const brought = files.flatMap(({ file, read }) =>
      read.ok ? [{ file, progress: read.value }] : [],
    );
    this.#opened = withoutTwins([...this.#opened, ...brought]);
    const problems = files.flatMap(({ file, read }) =>
      read.ok ? [] : [element("p", {}, words.problem(file, words.problems[read.problem]))],
    );
    this.#draw(words, states);
    this.querySelector("[data-problems]")?.replaceChildren(...problems);
  }

  #draw(words: GroupMessages, states: CourseMessages["start"]["states"]): void {
    const members = this.#members;
    const tools = this.querySelector<HTMLElement>("[data-tools]");
    if (tools) tools.hidden = members.length === 0;
    this.querySelector("[data-problems]")?.replaceChildren();
    const tables = this.querySelector("[data-tables]");
    if (members.length === 0) {
      this.#say("");
      tables?.replaceChildren();
      return;
    }
    const passed = members.filter(
      ({ best }) => best !== null && isPass(best.right, best.questions.length),
    ).length;
    const finished = members.filter((each) => each.finished === this.#lessons.length).length;
    this.#say(words.summary(members.length, passed, finished));
    tables?.replaceChildren(
      ...memberTable(members, this.#lessons, this.#locale, words, states),
      ...missedTable(this.#missed, this.#locale, words),
    );
  }

  #save(text: string): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    link.download = `kamerton-group-${today()}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  #on(button: string, act: () => void): void {
    this.querySelector(button)?.addEventListener("click", act);
  }

  #say(text: string): void {
    this.querySelector("[data-summary]")?.replaceChildren(text);
  }
}

customElements.define("kam-group", GroupElement);
