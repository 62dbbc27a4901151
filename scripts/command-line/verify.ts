import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { success, type Result } from "../../src/domain/result.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { SalesExport } from "../../src/intake/contract.ts";
import { SourceBytes } from "../../src/intake/opening/source-bytes.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { reportData } from "../../src/intake/report-data.ts";
import { composeReport } from "../../src/reports/compose.ts";
import { holdToFiles, type Remake } from "../../src/reports/verify/hold-to-files.ts";
import type { ToldVerdict } from "../../src/reports/verify/telling.ts";
import { givenReport } from "./given-report.ts";
import { answered, misused, refused, unconfirmed, type Outcome } from "./output.ts";
import { existing } from "./team-files.ts";
import type { VerifyCommand } from "./verify-arguments.ts";

/** Makes a report again from its files and says whether it is what they give [R3]. */
export async function verify(command: VerifyCommand, folder: string): Promise<Outcome> {
  const { locale } = command;
  const given = await givenReport(command, folder);
  if (!given.ok) return misused(given.problem);
  const exports = await exportsOf(command, folder);
  if (!exports.ok) return misused(exports.problem);
  const told = await holdToFiles(given.value, exports.value, remake, locale);
  if (!told.ok) return refused(told.problem.sentence, told.problem.kind);
  return (told.value.confirmed ? answered : unconfirmed)(textOf(told.value));
}

type NamedExport = SalesExport & { readonly sha256: string };

async function exportsOf(
  { files, locale }: VerifyCommand,
  folder: string,
): Promise<Result<readonly NamedExport[], string>> {
  const exports: NamedExport[] = [];
  for (const file of files) {
    const path = await existing(folder, file, locale);
    if (!path.ok) return path;
    const bytes = await openAsBlob(path.value);
    const sha256 = await new SourceBytes(bytes, false, {}).sha256();
    exports.push({ name: basename(path.value), bytes, sha256 });
  }
  return success(exports);
}

const remake: Remake<NamedExport> = async ({ choices, ...wish }, files) => {
  const exports = files.map(({ file, name }) => ({ name, bytes: file.bytes }));
  const engine = await openNativeEngine();
  try {
    const intake = await readExports(exports, choices, engine);
    if (!intake.ok) return null;
    return await composeReport(engine, { ...reportData(exports, choices, intake.value), ...wish });
  } finally {
    await engine.close();
  }
};

/** The verdict as lines of text, a difference a line. */
function textOf({ headline, paragraphs, table }: ToldVerdict): string {
  const differences = (table?.rows ?? []).map(({ cells }) => {
    const [where = "", what = "", told = "", made = ""] = cells.map(({ text }) => text);
    return `  ${where} · ${what}: ${told} → ${made}`;
  });
  const note = table?.note === undefined ? [] : [`  ${table.note}`];
  const heads =
    table === null ? [] : [`${table.columns[2]?.label ?? ""} → ${table.columns[3]?.label ?? ""}:`];
  return `${[headline, ...paragraphs, ...heads, ...differences, ...note].join("\n")}\n`;
}
