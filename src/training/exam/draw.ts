import type { OutlineLesson } from "../course/outline.ts";
import type { Question } from "../exercises/question.ts";
import type { ExamAttempt } from "./attempts.ts";
import { randomFrom } from "./random.ts";

/** How many questions an exam asks. */
export const EXAM_QUESTIONS = 30;

/** A question of the exam, with the lesson that it is about. */
export interface ExamQuestion {
  /** As attempts name it: `lesson/question`. */
  readonly key: string;
  readonly lesson: OutlineLesson;
  readonly question: Question;
}

/** Every question of the course by the name that attempts know it by. */
export const questionsByKey = (
  lessons: readonly OutlineLesson[],
): ReadonlyMap<string, ExamQuestion> =>
  new Map(
    lessons.flatMap((lesson) =>
      lesson.questions.map((question) => {
        const key = `${lesson.id}/${question.id}`;
        return [key, { key, lesson, question }] as const;
      }),
    ),
  );

/**
 * The questions of an exam. Each lesson has at least one, the rest go by the number of its objectives
 * (Sainte-Laguë). In a lesson a question that was asked in fewer earlier exams goes first, then one
 * that no lesson shows, then one about an objective that has had fewer. The same seed draws the same.
 */
export function drawExam(
  lessons: readonly OutlineLesson[],
  earlier: readonly ExamAttempt[],
  seed: number,
  size = EXAM_QUESTIONS,
): readonly ExamQuestion[] {
  const random = randomFrom(seed);
  const asked = askedBefore(earlier);
  const left = new Map(lessons.map((lesson) => [lesson.id, inLots(lesson, random)]));
  const lots = new Map(lessons.map(({ id }) => [id, random()]));
  const drawn: ExamQuestion[] = [];
  while (drawn.length < size) {
    const lesson = nextLesson(
      lessons.filter(({ id }) => (left.get(id) ?? []).length > 0),
      drawn,
      lots,
    );
    if (lesson === undefined) break;
    const questions = left.get(lesson.id) ?? [];
    const [next] = first(questions, ({ question, key }) => [
      asked.get(key) ?? 0,
      question.in === "exam" ? 0 : 1,
      aboutIt(drawn, lesson, question.objective),
      askedAbout(lesson, question.objective, asked),
    ]);
    if (next === undefined) break;
    drawn.push(next);
    left.set(
      lesson.id,
      questions.filter(({ key }) => key !== next.key),
    );
  }
  return mixed(drawn, random);
}

/** In how many exams each question was asked. */
function askedBefore(earlier: readonly ExamAttempt[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { questions } of earlier)
    for (const key of questions) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

const inLots = (lesson: OutlineLesson, random: () => number): readonly ExamQuestion[] =>
  mixed([...questionsByKey([lesson]).values()], random);

/** The lesson with the fewest questions for its objectives; of equal ones, by lot. */
const nextLesson = (
  lessons: readonly OutlineLesson[],
  drawn: readonly ExamQuestion[],
  lots: ReadonlyMap<string, number>,
): OutlineLesson | undefined =>
  first(lessons, ({ id, objectives }) => {
    const has = drawn.filter(({ lesson }) => lesson.id === id).length;
    return [Math.min(has, 1), (2 * has + 1) / Math.max(objectives.length, 1), lots.get(id) ?? 0];
  })[0];

const aboutIt = (
  drawn: readonly ExamQuestion[],
  { id }: OutlineLesson,
  objective: string,
): number =>
  drawn.filter(({ lesson, question }) => lesson.id === id && question.objective === objective)
    .length;

const askedAbout = (
  { id, questions }: OutlineLesson,
  objective: string,
  asked: ReadonlyMap<string, number>,
): number =>
  questions
    .filter((question) => question.objective === objective)
    .reduce((sum, question) => sum + (asked.get(`${id}/${question.id}`) ?? 0), 0);

/** In ascending order of their ranks, compared number by number; equal ones keep their places. */
const first = <Thing>(
  things: readonly Thing[],
  rank: (thing: Thing) => readonly number[],
): readonly Thing[] =>
  things
    .map((thing) => ({ thing, rank: rank(thing) }))
    .toSorted((one, other) => {
      const at = one.rank.findIndex((number, place) => number !== other.rank[place]);
      return at < 0 ? 0 : (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
    })
    .map(({ thing }) => thing);

const mixed = <Thing>(things: readonly Thing[], random: () => number): readonly Thing[] =>
  things
    .map((thing) => ({ thing, lot: random() }))
    .toSorted((one, other) => one.lot - other.lot)
    .map(({ thing }) => thing);
