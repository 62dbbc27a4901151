import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseClass, GeneratedCase } from "./case.ts";

/** Writes a class of cases into its folder anew; files that hold chance stay as they were made. */
export async function writeClass(folder: string, { name, about, cases }: CaseClass): Promise<void> {
  for (const each of cases) await writeCase(join(folder, name, each.name), each);
  const list = cases.map((each) => `- \`${each.name}\`: ${each.shows}`);
  writeFileSync(
    join(folder, name, "README.md"),
    [`# ${name}`, "", about, "", ...list, ""].join("\n"),
  );
}

async function writeCase(folder: string, given: GeneratedCase): Promise<void> {
  const files = await given.files();
  const kept = files.some(({ asMade }) => asMade === true);
  if (!kept) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes, asMade } of files) {
    const path = join(folder, name);
    if (asMade !== true || !existsSync(path)) writeFileSync(path, bytes);
  }
  const expected = { files: files.map(({ name }) => name), ...given.expected };
  writeFileSync(join(folder, "expected.json"), `${compactJson(expected)}\n`);
}

/** JSON with a line for each short list or object, so that a difference of one figure is one line. */
function compactJson(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value);
  if (flat.length + indent.length <= 96 || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((each) => inner + compactJson(each, inner)).join(",\n")}\n${indent}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${inner}${JSON.stringify(key)}: ${compactJson(member, inner)}`);
  return `{\n${members.join(",\n")}\n${indent}}`;
}
