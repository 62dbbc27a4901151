import type {
  DateOrder,
  IntakeChoices,
  IntakeQuestion,
  LayoutName,
  TableChoices,
  TableKey,
} from "../../intake/contract.ts";

/** The options that a person chose, by `answerKey`; several only where sheets are asked for. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Questions of several tables that read the same are asked once. */
export const answerKey = ({ flag, options }: IntakeQuestion): string =>
  JSON.stringify([flag, options]);

const dateOrders: readonly DateOrder[] = ["year-month-day", "day-month-year", "month-day-year"];

const layoutNames: readonly LayoutName[] = ["lines", "grouped", "crosstab", "ledger", "statement"];

/** What a person fixed before, and what the answers fix now. */
export const choicesWithAnswers = (
  choices: IntakeChoices,
  questions: readonly IntakeQuestion[],
  answers: Answers,
): IntakeChoices =>
  questions.reduce((fixed, question) => {
    const chosen = answers[answerKey(question)] ?? [];
    const [answer] = chosen;
    if (answer === undefined) return fixed;
    if (question.code === "which-sheet") return withSheets(fixed, chosen);
    return withAnswer(fixed, question, answer);
  }, choices);

/** Sheets of one file beside those of others that were named before. */
const withSheets = (choices: IntakeChoices, chosen: readonly string[]): IntakeChoices => ({
  ...choices,
  sheets: [...new Set([...(choices.sheets ?? []), ...chosen])],
});

function withAnswer(
  choices: IntakeChoices,
  question: IntakeQuestion,
  answer: string,
): IntakeChoices {
  switch (question.code) {
    case "decimals":
      return { ...choices, decimals: Number(answer) };
    case "currency":
      return { ...choices, currency: answer };
    case "overlaps":
      return answer === "keep" || answer === "leave-out"
        ? { ...choices, overlaps: answer }
        : choices;
    case "which-sheet":
      return withSheets(choices, [answer]);
    case "which-column":
    case "year":
    case "date-order":
    case "decimal-separator":
    case "layout":
    case "returns":
    case "returns-column":
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
  if (code === "year") return { ...own, year: Number(answer) };
  if (code === "layout") {
    const layout = layoutNames.find((name) => name === answer);
    return layout === undefined ? own : { ...own, layout };
  }
  if (code === "returns")
    return answer === "negative" || answer === "as-written" ? { ...own, returns: answer } : own;
  if (code === "returns-column")
    return answer === "take-off" || answer === "already-off"
      ? { ...own, returnsColumn: answer }
      : own;
  return answer === "," || answer === "." ? { ...own, decimalSeparator: answer } : own;
}
