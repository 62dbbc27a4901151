import { useEffect, useRef, useState } from "react";
import { groupedBy } from "../../domain/grouping.ts";
import type { IntakeQuestion, TableKey, Understanding } from "../../intake/contract.ts";
import "../../styles/analyse/trouble.css";
import { answerKey, choicesWithAnswers, type Answers } from "./answers.ts";
import { FileButton } from "./file-button.tsx";
import { usePageParts } from "./page-parts.ts";
import { Question } from "./question.tsx";
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

/**
 * Files that are one table each are named like it: a sheet that is chosen in one of several files
 * must not leave them out.
 */
function withOtherFiles(
  answers: Answers,
  questions: readonly IntakeQuestion[],
  reading: Reading,
): Answers {
  const asked = questions.find(({ code }) => code === "which-sheet");
  if (asked === undefined || reading.files.length < 2) return answers;
  const key = answerKey(asked);
  const chosen = answers[key] ?? [];
  return { ...answers, [key]: [...chosen, ...reading.files.map(({ name }) => name)] };
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
  const asked = [...groupedBy(questions, answerKey)];
  const isAnswered = (key: string) => (answers[key]?.length ?? 0) > 0;
  return (
    <form
      className="questions"
      aria-labelledby="questions-headline"
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (!asked.every(([key]) => isAnswered(key))) return;
        const given = withOtherFiles(answers, questions, reading);
        void store.choose(reading, choicesWithAnswers(reading.choices, questions, given));
      }}
    >
      <p className="trouble-file">{namesOf(reading.files)}</p>
      <h2 id="questions-headline" ref={headline} tabIndex={-1}>
        {asked.length === 1 ? words.questions.headline : words.questions.headlineMany}
      </h2>
      <p className="note">{words.questions.why}</p>
      {asked.map(([key, alike]) => (
        <Question
          key={key}
          alike={alike}
          understandings={understandings}
          answer={answers[key] ?? []}
          missing={pressed && !isAnswered(key)}
          onAnswer={(answer) => {
            setAnswers({ ...answers, [key]: answer });
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
