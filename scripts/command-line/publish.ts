import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { parse, stringify } from "yaml";
import { failure, success, type Result } from "../../src/domain/result.ts";
import { locales } from "../../src/domain/words.ts";
import type { IntakeProblem } from "../../src/intake/contract.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { differentTerms, isMasked } from "../../src/reports/comparison/terms.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { reportAbout, type ReportAbout } from "../../src/reports/published/about.ts";
import { placeInLine } from "../../src/reports/published/lines.ts";
import { readReports, REPORTS } from "../reports/read-reports.ts";
import { problemOutcome, reportFor } from "./analyze.ts";
import type { PublishCommand } from "./arguments.ts";
import { answered, misused, type Outcome } from "./output.ts";
import { KEY_FILE, pseudonymKey } from "./pseudonym-key.ts";
import { savedReport } from "./saved-report.ts";

/** The repository, in which published reports and the secret of pseudonyms lie. */
const here = fileURLToPath(new URL("../..", import.meta.url));

/** Makes the report, or takes a ready one, and writes it where the site is built from. */
export async function publish(
  command: PublishCommand,
  folder: string,
  root: string = here,
): Promise<Outcome> {
  const { publishing, locale } = command;
  const words = commandLineMessages[locale].publish;
  const place = join(root, REPORTS, publishing.slug);
  const exists = existsSync(join(place, "report.json"));
  if (exists && !publishing.replaces) return misused(words.slugTaken(publishing.slug));
  const about = await aboutFor(command, place);
  if (!about.ok) return misused(about.problem);
  const made = await documentFor(command, folder);
  if (!made.ok)
    return typeof made.problem === "string"
      ? misused(made.problem)
      : problemOutcome(made.problem, command);
  const shown = await namesAsWished(made.value, command, root);
  if (!shown.ok) return misused(shown.problem);
  await mkdir(place, { recursive: true });
  const text = canonicalJson(shown.value.document);
  await writeFile(join(place, "report.json"), text);
  await writeFile(join(place, "about.yaml"), stringify(about.value));
  const told = [
    exists ? words.replaced(relative(root, place)) : words.written(relative(root, place)),
    words.size(text.length, shown.value.document.customers.length),
    words.names[shown.value.names],
    ...(shown.value.keyMade ? [words.keyMade(KEY_FILE)] : []),
    words.pages(locales.map((each) => `/${each}/reports/${publishing.slug}/`)),
    ...comparisonRemarks(command, root),
  ];
  return answered(`${told.join("\n")}\n`);
}

/** Of a report that is replaced, what the line does not say stays as it was. */
async function aboutFor(
  { publishing, locale }: PublishCommand,
  place: string,
): Promise<Result<ReportAbout, string>> {
  const words = commandLineMessages[locale].publish;
  const file = join(place, "about.yaml");
  const before: unknown = existsSync(file) ? parse(await readFile(file, "utf8")) : {};
  const known = typeof before === "object" && before !== null ? before : {};
  const about = v.safeParse(reportAbout, {
    ...known,
    ...(publishing.title === null ? {} : { title: publishing.title }),
    ...(publishing.line === null ? {} : { line: publishing.line }),
  });
  return about.success
    ? success(about.output)
    : failure(words.aboutRefused(v.getDotPath(about.issues[0]) ?? ""));
}

async function documentFor(
  command: PublishCommand,
  folder: string,
): Promise<Result<ReportDocument, IntakeProblem | string>> {
  const saved = await savedReport(command, folder);
  if (!saved.ok) return saved;
  return saved.value === null ? reportFor(command, folder) : success(saved.value);
}

interface Shown {
  readonly document: ReportDocument;
  readonly names: "shown" | "masked" | "masked-before";
  readonly keyMade: boolean;
}

/** The report with names only where the line asks for them [R4]. */
async function namesAsWished(
  document: ReportDocument,
  { namesShown, locale }: PublishCommand,
  root: string,
): Promise<Result<Shown, string>> {
  if (isMasked(document)) return success({ document, names: "masked-before", keyMade: false });
  if (namesShown) return success({ document, names: "shown", keyMade: false });
  const key = await pseudonymKey(root, process.env);
  if (!key.ok) return failure(commandLineMessages[locale].publish.keyTooShort);
  const masked = await maskReport(document, key.value.key);
  return success({ document: masked, names: "masked", keyMade: key.value.made });
}

/** Says before the page does that a report will not compare with the one before it. */
function comparisonRemarks(
  { publishing, locale }: PublishCommand,
  root: string,
): readonly string[] {
  const { reports } = readReports(join(root, REPORTS));
  const report = reports.find(({ slug }) => slug === publishing.slug);
  const earlier = report && placeInLine(report, reports).earlier;
  if (!report || !earlier) return [];
  const words = commandLineMessages[locale].publish;
  const terms = differentTerms(earlier.document, report.document);
  return terms.length === 0
    ? [words.comparable(earlier.slug)]
    : [words.unlike(earlier.slug, terms.map((term) => words.terms[term]).join(", "))];
}
