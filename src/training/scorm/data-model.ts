import type { ScormVersion } from "../../site/scorm.ts";
import type { PackagedQuestion } from "./packaged-lesson.ts";
import type { Standing } from "./standing.ts";

/** A value for an element of the learning system's data model. */
export type Element = readonly [name: string, value: string];

/** An answer to a question, as it is reported. */
export interface GivenAnswer {
  readonly lesson: string;
  readonly locale: string;
  readonly question: PackagedQuestion;
  readonly chosen: string;
  readonly right: boolean;
  readonly at: Date;
}

/** How a version names the elements, and how it writes their values. */
export interface DataModel {
  readonly bookmark: string;
  readonly standing: (standing: Standing) => readonly Element[];
  readonly standingFrom: (get: (element: string) => string) => Standing;
  /** The elements of the answer at a place of the list, the identifier first, as the standard wants it. */
  readonly answer: (given: GivenAnswer, at: number) => readonly Element[];
  readonly sessionTime: (seconds: number) => Element;
  readonly leave: Element;
}

const two = (number: number): string => String(number).padStart(2, "0");

const clockOf = (seconds: number) => ({
  hours: Math.floor(seconds / 3600),
  minutes: Math.floor(seconds / 60) % 60,
  seconds: Math.floor(seconds) % 60,
});

/** A score in hundredths of a per cent as a share or in per cent: `0.8571`, `85.71`. */
const written = (score: number, of: number): string => String(score / of);

const scoreFrom = (text: string): number | null =>
  text === "" || Number.isNaN(Number(text)) ? null : Math.round(Number(text) * 100);

const identifier = ({ lesson, question }: GivenAnswer): string => `${lesson}.${question.id}`;

/** SCORM 1.2 knows the options of a choice by one letter each. */
const letter = (question: PackagedQuestion, option: string): string =>
  "abcdefghijklmnopqrstuvwxyz"[question.options.indexOf(option)] ?? "";

const statusOf = ({ complete, passed }: Standing): string => {
  if (!complete) return "incomplete";
  return passed ? "passed" : "failed";
};

const scorm12: DataModel = {
  bookmark: "cmi.core.lesson_location",
  standing: (standing) => [
    ["cmi.core.lesson_status", statusOf(standing)],
    ...(standing.score === null
      ? []
      : ([
          ["cmi.core.score.min", "0"],
          ["cmi.core.score.max", "100"],
          ["cmi.core.score.raw", written(standing.score, 100)],
        ] as const)),
  ],
  standingFrom: (get) => {
    const status = get("cmi.core.lesson_status");
    const complete = ["completed", "passed", "failed"].includes(status);
    return {
      complete,
      passed: status === "passed",
      score: scoreFrom(get("cmi.core.score.raw")),
      progress: complete ? 1 : 0,
    };
  },
  answer: (given, index) => {
    const name = `cmi.interactions.${String(index)}`;
    const { at, question, chosen, right } = given;
    return [
      [`${name}.id`, identifier(given)],
      [`${name}.type`, "choice"],
      [`${name}.objectives.0.id`, question.objective],
      [`${name}.time`, [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(":")],
      [`${name}.correct_responses.0.pattern`, letter(question, question.right)],
      [`${name}.weighting`, "1"],
      [`${name}.student_response`, letter(question, chosen)],
      [`${name}.result`, right ? "correct" : "wrong"],
    ];
  },
  sessionTime: (past) => {
    const { hours, minutes, seconds } = clockOf(past);
    const written = [String(hours).padStart(4, "0"), two(minutes), two(seconds)].join(":");
    return ["cmi.core.session_time", written];
  },
  leave: ["cmi.core.exit", "suspend"],
};

/* The longest text of a description that every learning system takes. */
const DESCRIPTION = 250;

const scorm2004: DataModel = {
  bookmark: "cmi.location",
  standing: ({ complete, passed, score, progress }) => [
    ["cmi.completion_status", complete ? "completed" : "incomplete"],
    ["cmi.progress_measure", String(Math.floor(progress * 10_000) / 10_000)],
    ...(score === null
      ? []
      : ([
          ["cmi.success_status", passed ? "passed" : "failed"],
          ["cmi.score.min", "0"],
          ["cmi.score.max", "100"],
          ["cmi.score.raw", written(score, 100)],
          ["cmi.score.scaled", written(score, 10_000)],
        ] as const)),
  ],
  standingFrom: (get) => {
    const complete = get("cmi.completion_status") === "completed";
    return {
      complete,
      passed: get("cmi.success_status") === "passed",
      score: scoreFrom(get("cmi.score.raw")),
      progress: complete ? 1 : 0,
    };
  },
  answer: (given, index) => {
    const name = `cmi.interactions.${String(index)}`;
    const { at, locale, question, chosen, right } = given;
    return [
      [`${name}.id`, identifier(given)],
      [`${name}.type`, "choice"],
      [`${name}.objectives.0.id`, question.objective],
      // A zone may stand only after a fraction of a second, of two digits at most.
      [`${name}.timestamp`, `${at.toISOString().slice(0, 22)}Z`],
      [`${name}.correct_responses.0.pattern`, question.right],
      [`${name}.weighting`, "1"],
      [`${name}.learner_response`, chosen],
      [`${name}.result`, right ? "correct" : "incorrect"],
      [`${name}.description`, `{lang=${locale}}${question.ask.slice(0, DESCRIPTION)}`],
    ];
  },
  sessionTime: (past) => {
    const { hours, minutes, seconds } = clockOf(past);
    return ["cmi.session_time", `PT${String(hours)}H${String(minutes)}M${String(seconds)}S`];
  },
  leave: ["cmi.exit", "suspend"],
};

export const dataModels: Readonly<Record<ScormVersion, DataModel>> = {
  "1.2": scorm12,
  "2004": scorm2004,
};
