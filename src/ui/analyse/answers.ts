import type {
  DateOrder,
  IntakeChoices,
  IntakeQuestion,
  SourceColumn,
} from "../../intake/contract.ts";

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

const NUMBERED = /^#(\d+)$/;
const AMONG_EQUALS = /^(.*)\[(\d+)\]$/;

/** The column that an option names: by header, `#3`, or `Сумма[2]` among equals. */
export function columnAnswered(
  { code }: Pick<IntakeQuestion, "code">,
  option: string,
  columns: readonly SourceColumn[],
): SourceColumn | null {
  if (code !== "which-column") return null;
  const exact = columns.find(({ header }) => header === option);
  if (exact !== undefined) return exact;
  const place = NUMBERED.exec(option)?.[1];
  if (place !== undefined) return columns[Number(place) - 1] ?? null;
  const [, header, number] = AMONG_EQUALS.exec(option) ?? [];
  return columns.filter((column) => column.header === header)[Number(number) - 1] ?? null;
}
