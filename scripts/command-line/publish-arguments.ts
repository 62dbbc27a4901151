import { failure, success, type Result } from "../../src/domain/result.ts";
import { locales, type Locale } from "../../src/domain/words.ts";
import { isSlug, type Told } from "../../src/reports/published/about.ts";
import { usageProblem, type UsageProblem } from "./usage-problem.ts";
import type { Words } from "./words.ts";

/** What a published report is called and where its page stands. */
export interface Publishing {
  readonly slug: string;
  /** Null where the line names none: then an existing report keeps its own. */
  readonly title: Told | null;
  readonly line: string | null;
  /** Whether a report of the same slug may be written over. */
  readonly replaces: boolean;
}

/** Options that say where an answer of `analyze` goes: a published report has its own place. */
const elsewhere = ["out", "format", "site"];

/** What the command line says of the page, beside how to make the report. */
export function publishingFrom({ values, flags }: Words): Result<Publishing, UsageProblem> {
  const strange = elsewhere.find((name) => values.has(name));
  if (strange !== undefined) return refused(({ publish }) => publish.notForPublish(`--${strange}`));
  const slug = values.get("slug");
  if (slug === undefined) return refused(({ publish }) => publish.slugMissing);
  if (!isSlug(slug)) return refused(({ publish }) => publish.slugRefused("--slug", slug));
  const line = values.get("line") ?? null;
  if (line !== null && !isSlug(line))
    return refused(({ publish }) => publish.slugRefused("--line", line));
  const title = titleFrom(values);
  const replaces = flags.has("replace");
  if (title === null && !replaces) return refused(({ publish }) => publish.titleMissing);
  return success({ slug, title, line, replaces });
}

/** A language without a title of its own has that of `--title`, else that of the other language. */
function titleFrom(values: Words["values"]): Told | null {
  const of = (locale: Locale) => values.get(`title-${locale}`)?.trim() || undefined;
  const all = values.get("title")?.trim() || undefined;
  const [ru, en] = locales.map(of);
  const any = all ?? ru ?? en;
  if (any === undefined) return null;
  return ru === undefined && en === undefined
    ? any
    : { ru: ru ?? all ?? any, en: en ?? all ?? any };
}

const refused = (sentence: UsageProblem["sentence"]) => failure(usageProblem(sentence));
