import { existsSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { closingLine, type Outcome, sum } from "./test/outcome.ts";
import { type Stage, stages } from "./test/stages.ts";

/*
 * `npm test` runs every stage and stops at the first that fails;
 * `npm test -- unit tests/analysis` runs one, with the rest of the words given to it.
 */

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runAll(chosen: readonly Stage[], extra: readonly string[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const table: string[] = [];
  let failed = false;
  for (const stage of chosen) {
    const name = stage.name.padEnd(8);
    if (failed) {
      table.push(`${name} not reached`);
      continue;
    }
    console.log(`\n== ${stage.name}: ${stage.what}`);
    const since = performance.now();
    const outcome = await stage.run(extra);
    outcomes.push(outcome);
    failed = outcome.failed > 0 || outcome.passed === 0;
    table.push(`${name} ${failed ? "FAILED" : "passed"} ${seconds(since).padStart(8)}`);
  }
  console.log(`\n${table.join("\n")}`);
  if (!existsSync("../shared/data"))
    console.log("Figures of the two public data sets were skipped: there is no ../shared/data.");
  // A stage in which nothing ran must not look like success.
  return sum(
    outcomes.map((each) => (each.passed + each.failed === 0 ? { passed: 0, failed: 1 } : each)),
  );
}

const [wanted, ...extra] = process.argv.slice(2);
const chosen = stages.filter((stage) => wanted === undefined || stage.name === wanted);
if (chosen.length === 0) {
  console.error(
    `No stage is called ${String(wanted)}; there are: ${stages.map((stage) => stage.name).join(", ")}.`,
  );
  process.exit(2);
}
const outcome = await runAll(chosen, extra);
console.log(closingLine(outcome));
process.exitCode = outcome.failed > 0 ? 1 : 0;
