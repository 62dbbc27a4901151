import type { IntakeChoices, IntakeProblem, IntakeQuestion } from "./contract.ts";
import { openQuestions } from "./planning.ts";
import { asking, whichCurrency } from "./questions.ts";
import type { TableRead } from "./reading/read-table.ts";

/** Questions whose answer holds for all tables, however many of them ask it. */
const ofAll: readonly IntakeQuestion["code"][] = ["decimals"];

/** What only a person can settle after all tables were read whole [F6]; null when nothing is open. */
export function questionsOfTables(
  read: readonly TableRead[],
  choices: IntakeChoices,
): IntakeProblem | null {
  const questions: IntakeQuestion[] = [];
  for (const { table, sketch, reading, choices: own } of read)
    for (const question of openQuestions(reading, sketch, own)) {
      const forAll = ofAll.includes(question.code);
      if (forAll && questions.some(({ code }) => code === question.code)) continue;
      questions.push({ ...question, table: forAll ? null : table.key });
    }
  const currencies = currenciesOf(read);
  if (currencies.length > 1 && choices.currency === undefined)
    questions.push({ ...whichCurrency(currencies), table: null });
  if (questions.length === 0) return null;
  return asking(
    questions,
    Object.fromEntries(read.map(({ table, sketch }) => [table.key, sketch.understanding])),
  );
}

/** Currencies of all lines, the one of most lines first; a table may name one for all its lines. */
function currenciesOf(read: readonly TableRead[]): readonly string[] {
  const lines = new Map<string, number>();
  for (const { reading, sketch } of read) {
    const met = reading.sorter.currencies;
    const named =
      met.size === 0 && sketch.currency !== null ? [[sketch.currency, 1] as const] : met;
    for (const [currency, count] of named) lines.set(currency, (lines.get(currency) ?? 0) + count);
  }
  return [...lines].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code);
}
