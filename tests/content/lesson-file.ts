import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "../../src/domain/words.ts";

export interface OptionText {
  readonly id: string;
  readonly says: string;
  readonly right: boolean;
  readonly reason: string;
}

export interface QuestionText {
  readonly id: string;
  readonly objective: string;
  readonly ask: string;
  readonly options: readonly OptionText[];
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
  readonly predictions: readonly { readonly id: string; readonly answer: string }[];
  /** The components that make a lesson, in the order they stand. */
  readonly parts: readonly string[];
  /** Everything a reader reads, without the markup around it. */
  readonly text: string;
  readonly words: readonly string[];
}

const PARTS =
  /<(Situation|Predict|WorkedExample|LoseCustomer|Quiz|OwnData|Monday|Sources)\b/g;

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
  return {
    locale,
    source,
    id: field("id"),
    order: Number(field("order")),
    minutes: Number(field("minutes")),
    objectives: [...front.matchAll(/^ {2}- id: (.+)$/gm)].map(([, id = ""]) => id),
    questions: [...body.matchAll(/<Question ([^>]+)>([\s\S]*?)<\/Question>/g)].map(questionFrom),
    predictions: [...body.matchAll(/<Predict ([^>]+)>/g)].map(([, attributes = ""]) => ({
      id: attribute(attributes, "id"),
      answer: /answer=\{([\d.]+)\}/.exec(attributes)?.[1] ?? "",
    })),
    parts: [...body.matchAll(PARTS)].map(([, name = ""]) => name),
    text,
    words: readable("", body).match(/[\p{L}\p{N}][\p{L}\p{N}’,.-]*/gu) ?? [],
  };
}

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

function questionFrom([, attributes = "", inside = ""]: RegExpMatchArray): QuestionText {
  return {
    id: attribute(attributes, "id"),
    objective: attribute(attributes, "objective"),
    ask: attribute(attributes, "ask"),
    options: [...inside.matchAll(/<Option ([^>]+)>([\s\S]*?)<\/Option>/g)].map(
      ([, option = "", reason = ""]) => ({
        id: attribute(option, "id"),
        says: attribute(option, "says"),
        right: /\bright\b/.test(option.replaceAll(/"[^"]*"/g, "")),
        reason: reason.trim(),
      }),
    ),
  };
}

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
