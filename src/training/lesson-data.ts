import { getEntry } from "astro:content";
import type { Locale } from "../domain/words.ts";
import type { ExerciseKind, ExerciseOf } from "./exercises/exercise.ts";
import type { Question } from "./exercises/question.ts";
import type { GlossaryTerm } from "./glossary.ts";

/** The questions that stand in a lesson. A lesson without any stops the build. */
export async function questionsOf(locale: Locale, lesson: string): Promise<readonly Question[]> {
  const entry = await getEntry("questions", `${locale}/questions/${lesson}`);
  const asked = entry?.data.questions.filter((each) => each.in === "lesson") ?? [];
  if (asked.length === 0) throw new Error(`${lesson} has no questions in ${locale}.`);
  return asked;
}

/** An exercise of a lesson by its id. One that is missing or of another kind stops the build. */
export async function exerciseOf<Kind extends ExerciseKind>(
  locale: Locale,
  lesson: string,
  id: string,
  kind: Kind,
): Promise<ExerciseOf<Kind>> {
  const entry = await getEntry("exercises", `${locale}/exercises/${lesson}`);
  const found = entry?.data.exercises.find(
    (each): each is ExerciseOf<Kind> => each.id === id && each.kind === kind,
  );
  if (found === undefined) throw new Error(`${lesson} has no ${kind} ${id} in ${locale}.`);
  return found;
}

/** The terms of the glossary, in the order of the language. */
export async function termsOf(locale: Locale): Promise<readonly GlossaryTerm[]> {
  const entry = await getEntry("glossary", locale);
  return entry?.data.terms ?? [];
}

/** A term of the glossary by its id. One that is missing stops the build. */
export async function termOf(locale: Locale, id: string): Promise<GlossaryTerm> {
  const found = (await termsOf(locale)).find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no term ${id} in ${locale}.`);
  return found;
}
