import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import type { Card } from "ts-fsrs";
import type { OutlineLesson } from "../course/outline.ts";
import type { Question } from "../exercises/question.ts";
import type { Attempt, LessonMemory } from "../memory.ts";
import { masteryOf } from "./mastery.ts";

/** A question that is to be asked again, and the day from which. */
export interface ReviewCard {
  readonly lesson: string;
  readonly question: Question;
  readonly due: string;
}

/** As many as two minutes hold. */
const CARDS_A_SESSION = 5;

/*
 * FSRS by days: nothing is asked twice on one day, nothing is put off by chance, and a quarter is the
 * longest that a working rule may rest.
 */
const LONGEST_REST = 90;
const DAY_MS = 86_400_000;
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: LONGEST_REST,
  enable_fuzz: false,
  enable_short_term: false,
});

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** When a question is due again after its answers, the first of each day counted; null without any. */
export function dueAfter(trail: readonly Attempt[]): string | null {
  let card: Card | null = null;
  let last = "";
  for (const { day, right } of trail) {
    if (day === last) continue;
    last = day;
    card = scheduler.next(
      card ?? createEmptyCard(noon(day)),
      noon(day),
      right ? Rating.Good : Rating.Again,
    ).card;
  }
  if (card === null) return null;
  // FSRS keeps its four answers a day apart, and so may pass its own longest by one.
  const latest = noon(last).getTime() + LONGEST_REST * DAY_MS;
  return new Date(Math.min(card.due.getTime(), latest)).toISOString().slice(0, 10);
}

/**
 * The questions to be asked again: those that were missed, and one for each objective that is learnt,
 * the one that has rested longest. Soonest first; the exam's own questions stay fresh for the exam.
 */
export function reviewCards(
  lessons: readonly OutlineLesson[],
  memories: ReadonlyMap<string, LessonMemory>,
): readonly ReviewCard[] {
  const cards = lessons.flatMap((lesson) => {
    const trail = memories.get(lesson.id)?.trail ?? [];
    const missed = lesson.questions.filter(({ id }) =>
      trail.some((attempt) => attempt.question === id && !attempt.right),
    );
    const learnt = lesson.objectives.flatMap(({ id }) => learntQuestion(lesson, id, trail) ?? []);
    const due = (question: Question) =>
      dueAfter(trail.filter((attempt) => attempt.question === question.id));
    return [...new Set([...missed, ...learnt])].flatMap((question) => {
      const day = due(question);
      return day === null ? [] : [{ lesson: lesson.id, question, due: day }];
    });
  });
  return cards.toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}

/** The question of a learnt objective that was answered longest ago. */
function learntQuestion(
  { questions }: OutlineLesson,
  objective: string,
  trail: readonly Attempt[],
): Question | undefined {
  const about = questions.filter((question) => question.objective === objective);
  const asked = about.map(({ id, in: place }) => ({ id, inLesson: place === "lesson" }));
  const level = masteryOf(asked, trail);
  if (level !== "learnt" && level !== "kept") return undefined;
  const lastAt = ({ id }: Question) => trail.findLastIndex(({ question }) => question === id);
  return about
    .filter((question) => lastAt(question) >= 0)
    .toSorted((one, other) => lastAt(one) - lastAt(other))[0];
}

/** What is due by a day, a session's worth. */
export const dueOn = (cards: readonly ReviewCard[], day: string): readonly ReviewCard[] =>
  cards.filter(({ due }) => due <= day).slice(0, CARDS_A_SESSION);
