import type { TrainingMessages } from "../../messages/ru/training.ts";

/** The words of the page's language alone: a lesson never loads the other one. */
export async function wordsIn(locale: string | undefined): Promise<TrainingMessages> {
  const { training } = await (locale === "en"
    ? import("../../messages/en/training.ts")
    : import("../../messages/ru/training.ts"));
  return training;
}
