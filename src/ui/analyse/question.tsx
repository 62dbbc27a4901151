import { useId } from "react";
import type { IntakeQuestion, TableKey, Understanding } from "../../intake/contract.ts";
import { columnNamed } from "../../intake/mapping/columns.ts";
import { formatFor } from "../../messages/format.ts";
import { intakeMessages } from "../../messages/intake.ts";
import { sumOf } from "./exact-sums.ts";
import { usePageParts } from "./page-parts.ts";

type Understandings = Readonly<Record<TableKey, Understanding>>;

interface QuestionProps {
  /** The same question of one table or several; one answer serves all. */
  readonly alike: readonly IntakeQuestion[];
  readonly understandings: Understandings;
  readonly answer: readonly string[];
  readonly missing: boolean;
  onAnswer(answer: readonly string[]): void;
}

/** One question: which tables ask it, what depends on it, and the answers in words. */
export function Question({ alike, understandings, answer, missing, onAnswer }: QuestionProps) {
  const { words, locale } = usePageParts();
  const name = useId();
  const [question] = alike;
  if (question === undefined) return null;
  const isSeveral = question.code === "which-sheet";
  const toggled = (option: string) =>
    answer.includes(option) ? answer.filter((one) => one !== option) : [...answer, option];
  return (
    <fieldset className="question" aria-invalid={missing}>
      <legend>{intakeMessages[locale].question(question)}</legend>
      <Circumstances alike={alike} understandings={understandings} />
      {question.options.map((option) => (
        <label key={option} className="choice">
          <input
            type={isSeveral ? "checkbox" : "radio"}
            name={name}
            value={option}
            checked={answer.includes(option)}
            onChange={() => {
              onAnswer(isSeveral ? toggled(option) : [option]);
            }}
          />
          <span>
            <OptionText question={question} option={option} />
            <OptionNote question={question} option={option} understandings={understandings} />
          </span>
        </label>
      ))}
      {missing && (
        <p className="refused" role="alert">
          {words.questions.missing}
        </p>
      )}
    </fieldset>
  );
}

/** The tables that ask, where there are several, and the rows and money at stake. */
function Circumstances({ alike, understandings }: Pick<QuestionProps, "alike" | "understandings">) {
  const { words, locale } = usePageParts();
  const several = Object.keys(understandings).length > 1;
  const tables = alike.flatMap(({ table }) => table ?? []);
  const { exactMoney } = formatFor(locale, null);
  const rows = alike.flatMap((question) => question.rows ?? []);
  const money = alike.flatMap(({ revenue }) => revenue ?? []);
  const stake = [
    ...(rows.length === 0 ? [] : [words.check.rows(rows.reduce((sum, count) => sum + count, 0))]),
    ...(money.length === 0 ? [] : [exactMoney(sumOf(money))]),
  ];
  return (
    <>
      {several && tables.length > 0 && (
        <p className="note">{words.questions.inTables(tables.join(", "))}</p>
      )}
      {stake.length > 0 && (
        <p className="note">
          {words.questions.depends} <b>{stake.join(", ")}</b>
        </p>
      )}
    </>
  );
}

interface OptionProps {
  readonly question: IntakeQuestion;
  readonly option: string;
}

function OptionText({ question, option }: OptionProps) {
  const { understood, questions } = usePageParts().words;
  const closed: Readonly<
    Partial<Record<IntakeQuestion["code"], Readonly<Record<string, string>>>>
  > = {
    "date-order": understood.dateOrders,
    "decimal-separator": understood.numberForms,
    layout: understood.layouts,
    overlaps: questions.overlaps,
    returns: questions.returns,
    "returns-column": questions.returnsColumn,
    currency: understood.currencies,
  };
  if (question.code === "decimals") return questions.decimals(option);
  const known = closed[question.code];
  return known !== undefined && Object.hasOwn(known, option) ? known[option] : option;
}

/** What tells an option from the others: samples of a column, the columns of a sheet. */
function OptionNote({
  question,
  option,
  understandings,
}: OptionProps & { readonly understandings: Understandings }) {
  const { words } = usePageParts();
  if (question.code === "which-column") {
    const columns = understandings[question.table ?? ""]?.columns ?? [];
    const samples = columnNamed(columns, option)?.samples.slice(0, 3) ?? [];
    return samples.length > 0 && <small>{words.questions.samples(samples.join(", "))}</small>;
  }
  if (question.code !== "which-sheet") return null;
  const [, sheet] =
    Object.entries(understandings).find(
      ([key]) => key === option || key.endsWith(` › ${option}`),
    ) ?? [];
  if (sheet === undefined) return null;
  const headers = sheet.columns.flatMap(({ header }) => (header === "" ? [] : header)).slice(0, 6);
  return (
    <small>
      {words.understood.layouts[sheet.layout.value]}.{" "}
      {words.questions.columnsOf(headers.join(", "))}
    </small>
  );
}
