import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Locale } from "../../src/domain/words.ts";

/** A question as its file says it. */
export interface QuestionText {
  readonly id: string;
  readonly objective: string;
  readonly in: "lesson" | "exam";
  readonly ask: string;
  readonly options: readonly {
    readonly id: string;
    readonly says: string;
    readonly right?: boolean;
    readonly because: string;
  }[];
}

/** An exercise as its file says it; its other members depend on its kind. */
export interface ExerciseText {
  readonly id: string;
  readonly kind: string;
  readonly task: string;
}

/** A lesson as its file says it, read without the site's own reader. */
export interface LessonFile {
  readonly locale: Locale;
  readonly source: string;
  readonly id: string;
  readonly order: number;
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly questions: readonly QuestionText[];
  readonly exercises: readonly ExerciseText[];
  readonly sources: number;
  /** From which source each fact comes, counted from 1. */
  readonly facts: readonly number[];
  readonly prerequisites: readonly string[];
  /** The terms of the glossary that the lesson uses. */
  readonly terms: readonly string[];
  readonly predictions: readonly { readonly id: string; readonly answer: string }[];
  /** The ids of the exercises that it places. */
  readonly placed: readonly string[];
  /** The components that make a lesson, in the order they stand. */
  readonly parts: readonly string[];
  /** Everything a reader reads, without the markup around it. */
  readonly text: string;
  readonly words: readonly string[];
}

const PARTS = /<(Situation|WorkedExample|Quiz|OwnData|Monday|Sources)\b/g;
const EXERCISES =
  /<(?:Brief|Cases|DecisionMap|Dossier|Explorable|LiveAnalysis|LoseCustomer|Match|Planner|Radar|Scene|Sort) ([^>]+)>/g;

interface FrontMatter {
  readonly sources?: readonly string[];
  readonly facts?: readonly { readonly source: number }[];
  readonly prerequisites?: readonly string[];
}

/** What the files beside a lesson may hold; the build checks their shape against its schemas. */
interface Beside {
  readonly questions?: readonly QuestionText[];
  readonly exercises?: readonly ExerciseText[];
}

/** The YAML file of a kind that stands beside a lesson; empty where the lesson has none. */
function beside(locale: Locale, kind: keyof Beside, lesson: string): Beside {
  const file = `../../content/${locale}/${kind}/${lesson.replace(/\.mdx$/, ".yaml")}`;
  const place = new URL(file, import.meta.url);
  return existsSync(place) ? (parse(readFileSync(place, "utf8")) as Beside) : {};
}

/** Every sentence of a value: its strings but for ids. */
const sentences = (value: unknown): readonly string[] => {
  if (typeof value === "string") return /^[a-z0-9-]+$/.test(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sentences) : [];
};

const folder = (locale: Locale) => new URL(`../../content/${locale}/learn/`, import.meta.url);

/** The files of the course in one language, in order. */
export const lessonFiles = (locale: Locale = "ru"): readonly string[] =>
  readdirSync(folder(locale)).toSorted();

export function readLesson(locale: Locale, file: string): LessonFile {
  const source = readFileSync(new URL(file, folder(locale)), "utf8");
  const [, front = "", ...rest] = source.split(/^---\n/m);
  const body = rest.join("---\n");
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, "m").exec(front)?.[1] ?? "";
  const text = readable(front, body);
  // Checked by the build in the same way.
  const matter = parse(front) as FrontMatter;
  const { questions = [] } = beside(locale, "questions", file);
  const { exercises = [] } = beside(locale, "exercises", file);
  return {
    locale,
    source,
    id: field("id"),
    order: Number(field("order")),
    minutes: Number(field("minutes")),
    objectives: [...front.matchAll(/^ {2}- id: (.+)$/gm)].map(([, id = ""]) => id),
    questions,
    exercises,
    sources: matter.sources?.length ?? 0,
    facts: matter.facts?.map(({ source: number }) => number) ?? [],
    prerequisites: matter.prerequisites ?? [],
    terms: [...body.matchAll(/<Term id="([^"]+)"/g)].map(([, id = ""]) => id),
    placed: [...body.matchAll(EXERCISES)].map(([, attributes = ""]) => attribute(attributes, "id")),
    predictions: [...body.matchAll(/<Predict ([^>]+)>/g)].map(([, attributes = ""]) => ({
      id: attribute(attributes, "id"),
      answer: /answer=\{([\d.]+)\}/.exec(attributes)?.[1] ?? "",
    })),
    parts: [...body.matchAll(PARTS)].map(([, name = ""]) => name),
    text: [text, ...sentences(questions), ...sentences(exercises)].join("\n"),
    words: readable("", body).match(/[\p{L}\p{N}][\p{L}\p{N}’,.-]*/gu) ?? [],
  };
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

const SPOKEN = /\b(?:ask|says|title|answer|name)(?:=|: )"([^"]*)"/g;

/** The words of a file: front matter values, spoken attributes, and the text between tags. */
function readable(front: string, body: string): string {
  const values = front.replaceAll(/^[ -]*(?:\w+: ?)?(?:\w+: )?"?|"?$/gm, "");
  const between = body
    .replaceAll(/<\/?\w(?:"[^"]*"|\{[^}]*\}|[^>"{])*>/g, (tag) =>
      [...tag.matchAll(SPOKEN)].map(([, spoken]) => spoken).join("\n"),
    )
    .replaceAll(/^\|[\s:|-]+\|$/gm, "");
  return `${values}\n${between}`;
}
