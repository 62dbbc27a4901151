import { caseClasses } from "./intake-cases/all-classes.ts";
import { writeClass } from "./intake-cases/write-cases.ts";

/** Writes the generated cases of intake into `tests/cases/intake/generated/`; the same on every machine. */
const folder = "tests/cases/intake/generated";
const stored = caseClasses.filter((each) => each.stored);
for (const each of stored) await writeClass(folder, each);
console.log(
  `${String(stored.reduce((sum, { cases }) => sum + cases.length, 0))} cases in ${folder}`,
);
