import { writeFileSync } from "node:fs";
import { caseClasses } from "./intake-cases/all-classes.ts";
import { writeClass } from "./intake-cases/write-cases.ts";

/** Writes the generated cases of intake into `tests/cases/intake/generated/`; the same on every machine. */
const folder = "tests/cases/intake/generated";
const stored = caseClasses.filter((each) => each.stored);
for (const each of stored) await writeClass(folder, each);
writeFileSync(
  `${folder}/README.md`,
  `# Generated cases

Exports as programs write them, a folder a class and a folder a case, made by \`npm run -s intake-cases\`.

What a case expects never comes from the reader under test: each file is written from a list of invented
sales (\`scripts/intake-cases/ledger.ts\`), and bins, sums, customers and dates are reckoned from that list
in whole minor units, by code that shares nothing with the intake. Letters, dialects and containers are
written by writers of their own. A workbook behind a password is kept as it was made.

\`../open.json\` names the cases that are known to fail, each with its reason; who mends one takes it out.

${stored.map(({ name, about, cases }) => `- [${name}](${name}/README.md) (${String(cases.length)}): ${about}`).join("\n")}
`,
);
console.log(
  `${String(stored.reduce((sum, { cases }) => sum + cases.length, 0))} cases in ${folder}`,
);
