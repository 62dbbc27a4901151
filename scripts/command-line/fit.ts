import {
  completed,
  expectedPurchases,
  fittingBoth,
  historyOf,
  repeatersOf,
  type FittedModels,
  type History,
} from "../../src/analysis/index.ts";
import { dayNumber } from "../../src/domain/calendar.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { problemOutcome, reportFor } from "./analyze.ts";
import type { AnalyzeCommand } from "./arguments.ts";
import { answered, misused, refused, type Outcome } from "./output.ts";
import { isSummary, readSummary } from "./summary-file.ts";
import { existing } from "./team-files.ts";

/** A year ahead, in the weeks that the models count in. */
const WEEKS_AHEAD = 52;

/** Fits both models to a summary of customers or to those of an export [L4]. */
export async function fit(command: AnalyzeCommand, folder: string): Promise<Outcome> {
  const { files, locale } = command;
  const words = commandLineMessages[locale];
  const [file = ""] = files;
  if (files.length > 1) return misused(words.oneFile);
  const path = await existing(folder, file, locale);
  if (!path.ok) return misused(path.problem);
  if (await isSummary(path.value)) {
    const histories = await readSummary(path.value);
    return histories.ok
      ? fittedTo(histories.value, null, command)
      : refused(words.summaryUnreadable(histories.problem.row), "summary-unreadable");
  }
  const report = await reportFor(command, folder);
  if (!report.ok) {
    const { problem } = report;
    return typeof problem === "string" ? misused(problem) : problemOutcome(problem, command);
  }
  return fittedTo(historiesIn(report.value), report.value.parameters.asOf, command);
}

const historiesIn = ({ customers }: ReportDocument): readonly History[] =>
  customers.flatMap(({ purchaseDates, firstPurchase, lastPurchase, recencyDays }) =>
    firstPurchase === null || lastPurchase === null || recencyDays === null
      ? []
      : [historyOf(purchaseDates, dayNumber(lastPurchase) - dayNumber(firstPurchase), recencyDays)],
  );

function fittedTo(
  histories: readonly History[],
  asOf: string | null,
  { locale }: AnalyzeCommand,
): Outcome {
  const models = completed(fittingBoth(histories));
  const { bgnbd, paretoNbd } = models;
  const repeaters = repeatersOf(histories);
  if ("refused" in bgnbd && "refused" in paretoNbd) {
    const sentence = commandLineMessages[locale].notFitted[bgnbd.refused](repeaters);
    return refused(sentence, bgnbd.refused);
  }
  const expected = expectedPurchases(models, histories, WEEKS_AHEAD);
  const part = (name: keyof FittedModels) => {
    const model = models[name];
    return "refused" in model
      ? model
      : {
          parameters: model.parameters,
          logLikelihood: Number(model.logLikelihood.toFixed(3)),
          expectedPurchases: expected[name],
        };
  };
  const answer = {
    format: "kamerton-fit",
    version: 1,
    asOf,
    customers: histories.length,
    repeaters,
    weeksAhead: WEEKS_AHEAD,
    bgnbd: part("bgnbd"),
    paretoNbd: part("paretoNbd"),
  };
  return answered(`${JSON.stringify(answer, null, 2)}\n`);
}
