import { readFile } from "node:fs/promises";
import { text as textOf } from "node:stream/consumers";
import { failure, success, type Result } from "../../src/domain/result.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { reportTextIn } from "../../src/reports/embedded.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { parseReport } from "../../src/reports/parse-report.ts";
import type { GivenReport } from "../../src/reports/verify/hold-to-files.ts";
import { existing } from "./team-files.ts";
import type { VerifyCommand } from "./verify-arguments.ts";

const LINK = /#?([rs]\d{1,4}\.[\w-]+)\s*$/;

/** The report of a link, or of a file that holds it as JSON, as a page or as the text of a link. */
export async function givenReport(
  command: VerifyCommand,
  folder: string,
): Promise<Result<GivenReport, string>> {
  const { report, locale } = command;
  const words = commandLineMessages[locale].verify;
  const link = linkIn(report);
  if (link !== null) return opened(link, command);
  const path = await existing(folder, report, locale);
  if (!path.ok) return path;
  const text = await readFile(path.value, "utf8");
  const inFile = text.length < 4_000_000 ? linkIn(text) : null;
  if (inFile !== null) return opened(inFile, command);
  const document = parseReport(jsonIn(reportTextIn(text) ?? text));
  return document === null ? failure(words.notReport(report)) : success({ document, form: "file" });
}

const linkIn = (text: string): string | null => LINK.exec(text)?.[1] ?? null;

async function opened(
  link: string,
  { locale, passphrase }: VerifyCommand,
): Promise<Result<GivenReport, string>> {
  const given = passphrase === "-" ? await firstLineOfInput() : passphrase;
  const found = await openLink(link, given ?? undefined);
  return found.ok
    ? success({ document: found.value, form: "link" })
    : failure(commandLineMessages[locale].verify.links[found.problem]);
}

/** A passphrase that is piped in stands neither in the history of a shell nor in the list of processes. */
async function firstLineOfInput(): Promise<string> {
  const [line = ""] = (await textOf(process.stdin)).split(/\r?\n/u);
  return line;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
