import type { Locale } from "../../domain/words.ts";
import { formatFor } from "../../messages/format.ts";
import type { ExamMessages } from "../../messages/ru/training-exam.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { address } from "../../site/address.ts";
import type { OutlineLesson } from "../course/outline.ts";
import type { ExamAttempt } from "../exam/attempts.ts";
import { bestExam, examResult, isPass, neededOf } from "../exam/result.ts";
import type { ExamResult } from "../exam/result.ts";
import { element } from "./element.ts";
import { questionView } from "./question-view.ts";

type Words = ExamMessages["exam"];

/** What came of the last exam: the score, lesson by lesson, each mistake with its reasons, all attempts. */
export function examOutcome(
  attempts: readonly ExamAttempt[],
  lessons: readonly OutlineLesson[],
  locale: Locale,
  words: Words,
  asking: TrainingMessages["question"],
): readonly Node[] {
  const last = attempts.at(-1);
  if (last === undefined) return [];
  const result = examResult(last, lessons);
  const { right, of, passed } = result;
  const says = passed ? words.passed(right, of) : words.notPassed(right, of, neededOf(of));
  const best = bestExam(attempts);
  const lessonLink = ({ id, title }: OutlineLesson) =>
    element("a", { href: address(`/${locale}/learn/${id}/`) }, title);
  return [
    element("h2", { tabindex: "-1", class: passed ? "passed" : "" }, says),
    ...(best !== null && isPass(best.right, best.questions.length)
      ? [certificateLink(locale, words)]
      : []),
    element("h3", {}, words.byLesson),
    lessonTable(result, words, lessonLink),
    element("h3", {}, words.missed),
    ...(result.missed.length === 0 ? [element("p", {}, words.nothingMissed)] : []),
    ...result.missed.map((missed, at) => {
      const view = questionView(missed.question, `missed-${String(at)}`, asking);
      for (const input of view.place.querySelectorAll("input"))
        input.checked = input.value === missed.chosen;
      view.reveal();
      if (missed.chosen === null)
        view.place.append(element("p", { class: "of" }, words.unanswered));
      view.place.append(
        element("p", { class: "of" }, `${words.lesson}: `, lessonLink(missed.lesson)),
      );
      return view.place;
    }),
    ...(attempts.length > 1
      ? [element("h3", {}, words.earlier), attemptList(attempts, locale, words)]
      : []),
  ];
}

const certificateLink = (locale: Locale, words: Words): HTMLElement => {
  const href = address(`/${locale}/learn/certificate/`);
  return element("p", {}, element("a", { class: "btn primary", href }, words.certificate));
};

const lessonTable = (
  { byLesson }: ExamResult,
  words: Words,
  lessonLink: (lesson: OutlineLesson) => HTMLElement,
): HTMLElement =>
  element(
    "table",
    {},
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...[words.lesson, words.right, words.of].map((name) =>
          element("th", { scope: "col" }, name),
        ),
      ),
    ),
    element(
      "tbody",
      {},
      ...byLesson.map(({ lesson, right, of }) =>
        element(
          "tr",
          right < of ? { class: "missed" } : {},
          element("th", { scope: "row" }, lessonLink(lesson)),
          element("td", {}, String(right)),
          element("td", {}, String(of)),
        ),
      ),
    ),
  );

const attemptList = (attempts: readonly ExamAttempt[], locale: Locale, words: Words): HTMLElement =>
  element(
    "ol",
    {},
    ...attempts.map(({ day, right, questions }) =>
      element(
        "li",
        {},
        words.attempt(formatFor(locale, null).day(day), right, questions.length),
        `, ${isPass(right, questions.length) ? words.isPass : words.isNotPass}`,
      ),
    ),
  );
