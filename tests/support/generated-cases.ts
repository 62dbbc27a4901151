import { readdirSync, readFileSync } from "node:fs";
import { caseClasses } from "../../scripts/intake-cases/all-classes.ts";
import type { CaseFile, Expected } from "../../scripts/intake-cases/case.ts";

const folder = "tests/cases/intake/generated";

/** One case of the generated set, stored or made in memory. */
export interface GoldenCase {
  /** `class/name`. */
  readonly name: string;
  readonly expected: Expected;
  readonly files: () => readonly CaseFile[] | Promise<readonly CaseFile[]>;
}

function storedCases(className: string): readonly GoldenCase[] {
  const names = readdirSync(`${folder}/${className}`).filter((name) => name !== "README.md");
  return names.map((name) => {
    const path = `${folder}/${className}/${name}`;
    // The shape is that of our own writer; a wrong one fails the case.
    const { files, ...expected } = JSON.parse(
      readFileSync(`${path}/expected.json`, "utf8"),
    ) as Expected & {
      readonly files: readonly string[];
    };
    const read = (): readonly CaseFile[] =>
      files.map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(`${path}/${file}`)) }));
    return { name: `${className}/${name}`, expected, files: read };
  });
}

/** All cases: what is stored is read, what is too large to be stored is made when it is asked for. */
export const goldenCases: readonly GoldenCase[] = caseClasses.flatMap(({ name, stored, cases }) =>
  stored ? storedCases(name) : cases.map((each) => ({ ...each, name: `${name}/${each.name}` })),
);

/** Cases that are known to fail, with the reason; the aim is none. */
export const openCases = JSON.parse(
  readFileSync("tests/cases/intake/open.json", "utf8"),
) as Readonly<Record<string, string>>;
