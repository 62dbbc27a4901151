import { existsSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { holdingOutput } from "./test/command.ts";
import { closingLine, type Outcome, sum } from "./test/outcome.ts";
import { type Lane, rounds, type Stage } from "./test/stages.ts";

/*
 * `npm test` runs every stage and stops where one fails;
 * `npm test -- unit tests/analysis` runs one, with the rest of the words given to it.
 */

interface Report {
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly seconds: string;
}

const hasFailed = ({ outcome: { passed, failed } }: Report): boolean => failed > 0 || passed === 0;

const titleOf = ({ name, what }: Stage): string => `\n== ${name}: ${what}`;

async function reportOf(stage: Stage, extra: readonly string[]): Promise<Report> {
  const since = performance.now();
  const outcome = await stage.run(extra);
  return { stage, outcome, seconds: `${((performance.now() - since) / 1000).toFixed(1)} s` };
}

/** Runs a stage that stands alone: what it says is seen at once. */
async function alone(stage: Stage, extra: readonly string[]): Promise<readonly Report[]> {
  console.log(titleOf(stage));
  return [await reportOf(stage, extra)];
}

/** Runs lanes side by side: what a stage says is seen when it is through, so that nothing mixes. */
async function besideEachOther(lanes: readonly Lane[]): Promise<readonly Report[]> {
  const reports: Report[] = [];
  const follow = async (lane: Lane): Promise<void> => {
    for (const stage of lane) {
      if (reports.some(hasFailed)) return;
      const { value, output } = await holdingOutput(() => reportOf(stage, []));
      console.log(`${titleOf(stage)}\n${output.trimEnd()}`);
      reports.push(value);
    }
  };
  await Promise.all(lanes.map(follow));
  return reports;
}

async function runAll(
  chosen: readonly (readonly Lane[])[],
  extra: readonly string[],
): Promise<Outcome> {
  const reports: Report[] = [];
  for (const lanes of chosen) {
    if (reports.some(hasFailed)) break;
    const [only, second] = lanes.flat();
    reports.push(
      ...(only !== undefined && second === undefined
        ? await alone(only, extra)
        : await besideEachOther(lanes)),
    );
  }
  console.log(`\n${tableOf(chosen.flat(2), reports)}`);
  if (!existsSync("../shared/data"))
    console.log("Figures of the two public data sets were skipped: there is no ../shared/data.");
  // A stage in which nothing ran must not look like success.
  return sum(
    reports.map(({ outcome }) =>
      outcome.passed + outcome.failed === 0 ? { passed: 0, failed: 1 } : outcome,
    ),
  );
}

const tableOf = (stages: readonly Stage[], reports: readonly Report[]): string =>
  stages
    .map((stage) => {
      const report = reports.find((each) => each.stage === stage);
      const name = stage.name.padEnd(8);
      if (report === undefined) return `${name} not reached`;
      return `${name} ${hasFailed(report) ? "FAILED" : "passed"} ${report.seconds.padStart(8)}`;
    })
    .join("\n");

const [wanted, ...extra] = process.argv.slice(2);
const stages = rounds.flat(2);
const named = stages.filter(({ name }) => name === wanted);
if (wanted !== undefined && named.length === 0) {
  console.error(
    `No stage is called ${wanted}; there are: ${stages.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}
const outcome = await runAll(wanted === undefined ? rounds : [[named]], extra);
console.log(closingLine(outcome));
process.exitCode = outcome.failed > 0 ? 1 : 0;
