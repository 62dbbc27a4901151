import { globSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { caseClasses } from "../../scripts/intake-cases/all-classes.ts";
import type { CaseFile } from "../../scripts/intake-cases/case.ts";

const folder = "tests/cases/intake/generated";
const stored = caseClasses.filter((each) => each.stored);

/** Another build of zlib may pack in another way; what is packed is compared by its size alone. */
const isPacked = ({ bytes: [first, second] }: CaseFile): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0x1f && second === 0x8b);

describe.each(stored)("stored cases of $name are what the writer makes", ({ name, cases }) => {
  test.each(cases)("$name", async (each) => {
    const path = `${folder}/${name}/${each.name}`;
    const files = await each.files();
    // The shape is that of our own writer; a wrong one fails the case.
    const { files: names, ...expected } = JSON.parse(
      readFileSync(`${path}/expected.json`, "utf8"),
    ) as { readonly files: readonly string[] };
    expect(names).toEqual(files.map((file) => file.name));
    expect(expected).toEqual(JSON.parse(JSON.stringify(each.expected)));
    for (const file of files) {
      if (file.asMade === true) continue;
      const bytes = new Uint8Array(readFileSync(`${path}/${file.name}`));
      if (isPacked(file)) expect(bytes.length / file.bytes.length).toBeCloseTo(1, 0);
      else expect(Buffer.compare(bytes, file.bytes), file.name).toBe(0);
    }
  });
});

test("the set is small enough to be kept, and no case of it is forgotten", () => {
  const files = globSync(`${folder}/**/*`).filter((path) => statSync(path).isFile());
  const sizes = files.map((path) => statSync(path).size);
  expect(Math.max(...sizes)).toBeLessThan(60_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  const folders = globSync(`${folder}/*/*/expected.json`).length;
  expect(folders).toBe(stored.reduce((sum, { cases }) => sum + cases.length, 0));
  expect(folders).toBeGreaterThan(150);
});
