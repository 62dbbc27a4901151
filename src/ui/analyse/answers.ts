import type { DateOrder, IntakeChoices, IntakeQuestion } from "../../intake/contract.ts";

/** The option a person chose, by the flag of the question. */
export type Answers = Readonly<Record<string, string>>;

const dateOrders: readonly DateOrder[] = ["year-month-day", "day-month-year", "month-day-year"];

/** What a person fixed before, and what the answers fix now. */
export const choicesWithAnswers = (
  choices: IntakeChoices,
  questions: readonly IntakeQuestion[],
  answers: Answers,
): IntakeChoices =>
  questions.reduce((fixed, question) => {
    const answer = answers[question.flag];
    return answer === undefined ? fixed : withAnswer(fixed, question, answer);
  }, choices);

function withAnswer(
  choices: IntakeChoices,
  { code, field }: IntakeQuestion,
  answer: string,
): IntakeChoices {
  switch (code) {
    case "which-column":
      return field === null
        ? choices
        : { ...choices, mapping: { ...choices.mapping, [field]: answer } };
    case "date-order": {
      const dateOrder = dateOrders.find((order) => order === answer);
      return dateOrder === undefined ? choices : { ...choices, dateOrder };
    }
    case "decimal-separator":
      return answer === "," || answer === "." ? { ...choices, decimalSeparator: answer } : choices;
    case "decimals":
      return { ...choices, decimals: Number(answer) };
    case "currency":
      return { ...choices, currency: answer };
  }
}
