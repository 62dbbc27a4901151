import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import {
  byPerson,
  classCounts,
  inState,
  withoutPerson,
} from "../../src/training/live/live-reading.ts";
import { liveReportFrom } from "../../src/training/live/report-part.ts";
import type { LiveReport } from "../../src/training/live/report-part.ts";
import { lessonFiles, readLesson } from "../content/lesson-file.ts";
import type { ExerciseText } from "../content/lesson-file.ts";
import { compose } from "../support/composing.ts";
import { demo, loadCsv } from "../support/facts.ts";

interface LiveText extends ExerciseText {
  readonly predictions: readonly { readonly id: string; readonly answer: number }[];
}

const predictions = lessonFiles("en")
  .filter((file) => /^\d\d-/.test(file))
  .flatMap((file) => readLesson("en", file).exercises)
  // The kind tells which members an exercise has; the build checks them against its schema.
  .filter((exercise): exercise is LiveText => exercise.kind === "live")
  .flatMap((exercise) => exercise.predictions);

/* Each question of a live exercise, asked of the engine's own report on the sample company. */
const percent = (share: number | null | undefined) => (share ?? Number.NaN) * 100;
const cell = ({ matrix }: LiveReport, name: string) =>
  matrix.find(({ abc, xyz }) => abc + xyz === name);
const person = (report: LiveReport, name: string) =>
  percent(byPerson(report)?.largest.find((party) => party.name.startsWith(name))?.share);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function stakeOfPerson({ customers }: ReportDocument, name: string): number {
  const lost = customers.filter(({ state }) => state === "lost");
  const stakes = (some: typeof lost) => sum(some.map(({ stake }) => Number(stake ?? Number.NaN)));
  return percent(
    stakes(lost.filter(({ keyPerson }) => keyPerson?.startsWith(name))) / stakes(lost),
  );
}

const solved: Readonly<
  Record<string, (report: LiveReport, whole: ReportDocument) => number | undefined>
> = {
  "a-customers": (report) => classCounts(report).A,
  "c-share": ({ customers }) =>
    percent(sum(customers.filter(({ abc }) => abc === "C").map(({ share }) => share ?? 0))),
  "a-by-revenue": (_, { customers }) => customers.filter(({ otherAbc }) => otherAbc === "A").length,
  "key-customers": ({ customers }) =>
    customers.filter(({ dependency }) => dependency !== "none").length,
  "ax-customers": (report) => cell(report, "AX")?.customers,
  "ax-share": (report) => percent(cell(report, "AX")?.share),
  "cz-customers": (report) => cell(report, "CZ")?.customers,
  "cz-share": (report) => percent(cell(report, "CZ")?.share),
  pestrogorov: (report) => person(report, "Пестрогоров"),
  zubrivskaya: (report) => person(report, "Зубривская"),
  parties: (report) => byPerson(report)?.parties,
  unnamed: withoutPerson,
  lost: (report) => inState(report, "lost").length,
  cooling: (report) => inState(report, "cooling").length,
  krivoverkhov: (_, whole) => stakeOfPerson(whole, "Кривоверхов"),
};

describe("[A3] [X1] [K1] [L2] every live exercise has the answer that the engine gives", () => {
  let engine: Engine | undefined;
  let whole: ReportDocument | undefined;
  beforeAll(async () => {
    engine = await openNativeEngine();
    whole = await compose(engine, await loadCsv(engine, demo));
  });
  afterAll(() => engine?.close());

  test("each prediction is solved here, and nothing else is", () => {
    expect(Object.keys(solved).toSorted()).toEqual(predictions.map(({ id }) => id).toSorted());
  });

  test("[R1] a report of another version is not read", () => {
    expect(liveReportFrom(whole)).not.toBeNull();
    expect(liveReportFrom({ ...whole, version: 2 })).toBeNull();
  });

  test.each(predictions.map(({ id, answer }) => [id, answer] as const))("%s: %d", (id, answer) => {
    const report = liveReportFrom(whole);
    if (report === null || whole === undefined) throw new Error("the report is not read");
    const exact = solved[id]?.(report, whole) ?? Number.NaN;
    const decimals = String(answer).split(".")[1]?.length ?? 0;
    expect(Number(exact.toFixed(decimals))).toBe(answer);
  });
});

test("[R1] something else is no report", () => {
  expect(liveReportFrom(null)).toBeNull();
  expect(liveReportFrom({ format: "kamerton-report", version: 2 })).toBeNull();
  expect(liveReportFrom({ format: "kamerton-report", version: 1, customers: [{}] })).toBeNull();
});
