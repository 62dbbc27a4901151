import type {
  DateOrder,
  IntakeChoices,
  IntakeQuestion,
  LayoutName,
  TableChoices,
  TableKey,
} from "../../intake/contract.ts";

/** The option a person chose, by the flag of the question. */
export type Answers = Readonly<Record<string, string>>;

const dateOrders: readonly DateOrder[] = ["year-month-day", "day-month-year", "month-day-year"];

const layoutNames: readonly LayoutName[] = ["lines", "grouped", "crosstab", "ledger", "statement"];

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
  question: IntakeQuestion,
  answer: string,
): IntakeChoices {
  switch (question.code) {
    case "which-sheet":
      return { ...choices, sheets: [answer] };
    case "decimals":
      return { ...choices, decimals: Number(answer) };
    case "currency":
      return { ...choices, currency: answer };
    case "overlaps":
      return answer === "keep" || answer === "leave-out"
        ? { ...choices, overlaps: answer }
        : choices;
    default:
      return withTable(choices, question.table, (own) => withTableAnswer(own, question, answer));
  }
}

/** What is fixed for one table, or for all where the question is of all. */
function withTable(
  choices: IntakeChoices,
  table: TableKey | null,
  fix: (own: TableChoices) => TableChoices,
): IntakeChoices {
  if (table === null) return { ...choices, ...fix(choices) };
  return { ...choices, tables: { ...choices.tables, [table]: fix(choices.tables?.[table] ?? {}) } };
}

function withTableAnswer(
  own: TableChoices,
  { code, field }: IntakeQuestion,
  answer: string,
): TableChoices {
  if (code === "which-column")
    return field === null ? own : { ...own, mapping: { ...own.mapping, [field]: answer } };
  if (code === "date-order") {
    const dateOrder = dateOrders.find((order) => order === answer);
    return dateOrder === undefined ? own : { ...own, dateOrder };
  }
  if (code === "layout") {
    const layout = layoutNames.find((name) => name === answer);
    return layout === undefined ? own : { ...own, layout };
  }
  return answer === "," || answer === "." ? { ...own, decimalSeparator: answer } : own;
}
