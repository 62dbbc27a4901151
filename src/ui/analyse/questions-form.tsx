import { useEffect, useRef, useState } from "react";
import type { IntakeQuestion, TableKey, Understanding } from "../../intake/contract.ts";
import { columnNamed } from "../../intake/mapping/columns.ts";
import { intakeMessages } from "../../messages/intake.ts";
import "../../styles/analyse/trouble.css";
import { choicesWithAnswers, type Answers } from "./answers.ts";
import { FileButton } from "./file-button.tsx";
import { usePageParts } from "./page-parts.ts";
import { namesOf, type Reading, type Trouble } from "./state.ts";

interface QuestionsFormProps {
  readonly questions: readonly IntakeQuestion[];
  readonly understandings: Readonly<Record<TableKey, Understanding>>;
  readonly reading: Reading;
}

/** What is asked, where a problem is questions. */
export function questionsOf(trouble: Trouble): QuestionsFormProps | null {
  if (trouble.kind !== "problem" || trouble.problem.kind !== "questions") return null;
  const { questions, understandings } = trouble.problem;
  return { questions, understandings, reading: trouble.reading };
}

/** What only a person can tell, asked in place; nothing is chosen beforehand. */
export function QuestionsForm({ questions, understandings, reading }: QuestionsFormProps) {
  const { words, store } = usePageParts();
  const [answers, setAnswers] = useState<Answers>({});
  const [pressed, setPressed] = useState(false);
  const headline = useRef<HTMLHeadingElement>(null);
  // Asked in the middle of a wait: whoever waits is taken there, with eyes or without.
  useEffect(() => {
    headline.current?.focus();
  }, []);
  const complete = questions.every(({ flag }) => answers[flag] !== undefined);
  return (
    <form
      className="questions"
      aria-labelledby="questions-headline"
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (!complete) return;
        void store.choose(reading, choicesWithAnswers(reading.choices, questions, answers));
      }}
    >
      <p className="trouble-file">{namesOf(reading.files)}</p>
      <h2 id="questions-headline" ref={headline} tabIndex={-1}>
        {questions.length === 1 ? words.questions.headline : words.questions.headlineMany}
      </h2>
      <p className="note">{words.questions.why}</p>
      {questions.map((question) => (
        <Question
          key={question.flag}
          question={question}
          understandings={understandings}
          answer={answers[question.flag]}
          missing={pressed && answers[question.flag] === undefined}
          onAnswer={(answer) => {
            setAnswers({ ...answers, [question.flag]: answer });
          }}
        />
      ))}
      <p className="trouble-ways">
        <button type="submit" className="btn primary">
          {words.questions.submit}
        </button>
        <FileButton label={words.trouble.chooseOther} className="" />
      </p>
    </form>
  );
}

interface QuestionProps {
  readonly question: IntakeQuestion;
  readonly understandings: Readonly<Record<TableKey, Understanding>>;
  readonly answer: string | undefined;
  readonly missing: boolean;
  onAnswer(answer: string): void;
}

function Question({ question, understandings, answer, missing, onAnswer }: QuestionProps) {
  const columns = understandings[question.table ?? ""]?.columns ?? [];
  const { words, locale } = usePageParts();
  return (
    <fieldset className="question" aria-invalid={missing}>
      <legend>{intakeMessages[locale].question(question)}</legend>
      {question.options.map((option) => {
        const column = question.code === "which-column" ? columnNamed(columns, option) : null;
        return (
          <label key={option} className="choice">
            <input
              type="radio"
              name={question.flag}
              value={option}
              checked={option === answer}
              onChange={() => {
                onAnswer(option);
              }}
            />
            <span>
              <OptionText question={question} option={option} />
              {column !== null && column.samples.length > 0 && (
                <small>{words.questions.samples(column.samples.slice(0, 3).join(", "))}</small>
              )}
            </span>
          </label>
        );
      })}
      {missing && (
        <p className="refused" role="alert">
          {words.questions.missing}
        </p>
      )}
    </fieldset>
  );
}

function OptionText({
  question,
  option,
}: {
  readonly question: IntakeQuestion;
  readonly option: string;
}) {
  const { understood } = usePageParts().words;
  const known: Readonly<Record<string, string>> =
    question.code === "date-order"
      ? understood.dateOrders
      : question.code === "decimal-separator"
        ? understood.numberForms
        : {};
  return known[option] ?? option;
}
