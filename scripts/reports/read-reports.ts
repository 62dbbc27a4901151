import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { locales } from "../../src/domain/words.ts";
import { orderedBlocks, reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { reportDocument, type ReportDocument } from "../../src/reports/document.ts";
import { lineNames, reportAbout, slug } from "../../src/reports/published/about.ts";
import { commentaryFaults } from "../../src/reports/published/commentary.ts";
import type { SiteFault } from "../site/built-site.ts";
import type { PublishedReport } from "../../src/reports/published/lines.ts";

/** Where published reports lie, seen from the root of the repository. */
export const REPORTS = "content/reports";

export interface ReadReports {
  readonly reports: readonly PublishedReport[];
  readonly faults: readonly SiteFault[];
}

/** Every published report of a folder, and whatever is wrong with it; none where there is no folder. */
export function readReports(folder: string): ReadReports {
  if (!existsSync(folder)) return { reports: [], faults: [] };
  const reports: PublishedReport[] = [];
  const faults: SiteFault[] = [];
  const complain = (file: string, found: readonly string[]): void => {
    faults.push(...found.map((fault) => ({ file: join(folder, file), fault })));
  };
  complain("lines.yaml", existsSync(join(folder, "lines.yaml")) ? linesFaults(folder) : []);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) readOne(folder, entry.name, reports, complain);
  }
  return { reports, faults };
}

const linesFaults = (folder: string): readonly string[] =>
  checked(folder, "lines.yaml", lineNames, parse).faults;

function readOne(
  folder: string,
  name: string,
  reports: PublishedReport[],
  complain: (file: string, faults: readonly string[]) => void,
): void {
  if (!v.is(slug, name))
    complain(name, ["the name of the folder must be small Latin letters, digits and hyphens"]);
  const aboutFile = join(name, "about.yaml");
  const documentFile = join(name, "report.json");
  const about = checked(folder, aboutFile, reportAbout, parse);
  const document = checked(folder, documentFile, reportDocument, JSON.parse);
  complain(aboutFile, about.faults);
  complain(documentFile, document.faults.slice(0, 1));
  if (document.value === null) return;
  for (const locale of locales) {
    const file = join(name, `${locale}.mdx`);
    if (existsSync(join(folder, file)))
      complain(file, faultsOfCommentary(join(folder, file), document.value));
  }
  if (about.value !== null)
    reports.push({ slug: name, about: about.value, document: document.value });
}

function faultsOfCommentary(path: string, document: ReportDocument): readonly string[] {
  const held = orderedBlocks(reportBlocks(document, document.locale)).map(({ id }) => id);
  return commentaryFaults(readFileSync(path, "utf8"), held);
}

interface Checked<Value> {
  readonly value: Value | null;
  readonly faults: readonly string[];
}

function checked<Schema extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: Schema,
  parsed: (text: string) => unknown,
): Checked<v.InferOutput<Schema>> {
  const path = join(folder, file);
  if (!existsSync(path)) return { value: null, faults: ["is missing"] };
  let value: unknown;
  try {
    value = parsed(readFileSync(path, "utf8"));
  } catch (error) {
    return { value: null, faults: [`cannot be read: ${String(error).split("\n")[0] ?? ""}`] };
  }
  const result = v.safeParse(schema, value);
  return result.success
    ? { value: result.output, faults: [] }
    : { value: null, faults: result.issues.map(sentenceOf) };
}

/** What is wrong with which field. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return `is not what it should be: ${issue.message}`;
  if (issue.expected === "never") return `"${field}" is no field of this file`;
  if (issue.received === "undefined") return `"${field}" is missing`;
  return `"${field}" is ${issue.received}: ${issue.message}`;
}
