import type { Locale } from "../../domain/words.ts";
import { formatFor } from "../../messages/format.ts";
import type { CourseMessages } from "../../messages/ru/training-course.ts";
import type { GroupMessages } from "../../messages/ru/training-group.ts";
import { address } from "../../site/address.ts";
import type { OutlineLesson } from "../course/outline.ts";
import { isPass } from "../exam/result.ts";
import type { Member } from "../group/members.ts";
import type { MissedQuestion } from "../group/missed-questions.ts";
import { countAt } from "../progress/standing.ts";
import type { LessonStanding } from "../progress/standing.ts";
import { element } from "./element.ts";

/** How many of the questions that are missed a page shows; all of them are in the file. */
const SHOWN = 12;

/** Person by lesson, with the exam, and a key to the numbers of the lessons. */
export function memberTable(
  members: readonly Member[],
  lessons: readonly OutlineLesson[],
  locale: Locale,
  words: GroupMessages,
  states: CourseMessages["start"]["states"],
): readonly Node[] {
  const objectives = lessons.flatMap((lesson) => lesson.objectives).length;
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, words.person),
    ...lessons.map(({ order, title }) =>
      element(
        "th",
        { scope: "col", title },
        element("span", { class: "vh" }, `${words.lesson} `),
        String(order),
        element("span", { class: "vh" }, `. ${title}`),
      ),
    ),
    element("th", { scope: "col" }, words.learnt(objectives)),
    element("th", { scope: "col" }, words.exam),
  );
  const rows = members.map((member) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, member.name),
      ...member.lessons.map((standing) => lessonCell(standing, words, states)),
      element("td", { class: "number" }, String(member.learnt)),
      examCell(member, locale, words),
    ),
  );
  const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
  const key = lessons.map(({ order, title }) => element("li", { value: String(order) }, title));
  return [
    element("h2", {}, words.table),
    // The table scrolls by itself on a phone, and so by the keyboard too.
    element(
      "div",
      { class: "wide", tabindex: "0", role: "region", "aria-label": words.table },
      table,
    ),
    element("p", { class: "note" }, words.tableNote),
    element("ol", { class: "key" }, ...key),
  ];
}

function lessonCell(
  standing: LessonStanding,
  words: GroupMessages,
  states: CourseMessages["start"]["states"],
): HTMLElement {
  const { state, objectives } = standing;
  const kept = countAt([standing], "kept");
  const learnt = countAt([standing], "learnt") + kept;
  const says = words.cell(states[state], learnt, kept, objectives.length);
  const bars = objectives.map(({ level }) => element("i", { class: level }));
  return element(
    "td",
    { class: `standing ${state}`, title: says },
    element("span", { class: "bars", "aria-hidden": "true" }, ...bars),
    element("span", { class: "vh" }, says),
  );
}

function examCell({ best }: Member, locale: Locale, words: GroupMessages): HTMLElement {
  if (best === null) return element("td", { class: "exam" }, words.noExam);
  const of = best.questions.length;
  const passed = isPass(best.right, of);
  const day = formatFor(locale, null).day(best.day);
  return element(
    "td",
    { class: passed ? "exam passed" : "exam" },
    words.score(best.right, of),
    element("small", {}, `${passed ? words.passed : words.notPassed}, ${day}`),
  );
}

/** The questions that most people missed at first, with what each asks. */
export function missedTable(
  missed: readonly MissedQuestion[],
  locale: Locale,
  words: GroupMessages,
): readonly Node[] {
  const title = element("h2", {}, words.missed);
  if (missed.length === 0) return [title, element("p", {}, words.nothingMissed)];
  const names = [words.question, words.lesson, words.missedOf, words.share];
  const head = names.map((name) => element("th", { scope: "col" }, name));
  const rows = missed.slice(0, SHOWN).map(({ lesson, question, missed: count, of }) => {
    const place = question.in === "lesson" ? `#question-${question.id}` : "";
    const href = address(`/${locale}/learn/${lesson.id}/${place}`);
    return element(
      "tr",
      {},
      element("td", {}, question.ask),
      element("td", {}, element("a", { href }, lesson.title)),
      element("td", { class: "number" }, words.score(count, of)),
      element(
        "td",
        { class: "number" },
        formatFor(locale, null).percent(count / of, { decimals: 0 }),
      ),
    );
  });
  return [
    title,
    element("p", { class: "note" }, words.missedNote),
    element(
      "table",
      { class: "missed" },
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...rows),
    ),
    ...(missed.length > SHOWN
      ? [element("p", { class: "note" }, words.more(missed.length - SHOWN))]
      : []),
  ];
}
