import { figureCell, textCell } from "./block.ts";
import type { BlockTable } from "./block.ts";
import type { FurtherTelling } from "./telling.ts";

export const modelNames = { bgnbd: "BG/NBD", paretoNbd: "Pareto/NBD" } as const;
const letters: Readonly<Record<string, string>> = { alpha: "α", beta: "β" };
const DECIMALS = 3;

/** `r 0,243 · α 4,414 · a 0,793 · b 2,426`. */
const parametersText = ({ format }: FurtherTelling, parameters: Readonly<Record<string, number>>) =>
  Object.entries(parameters)
    .map(([name, value]) => `${letters[name] ?? name}\u00a0${format.decimal(value, DECIMALS)}`)
    .join(" · ");

/** The parameters of the models, or that none fit [L4]; nothing where they were not asked or are too few. */
export function modelsTable(telling: FurtherTelling): BlockTable | null {
  const { words, format, document, why } = telling;
  const models = document.silence?.models;
  if (models === undefined || tooFewFor(telling) !== "") return null;
  const { caption, columns, noFit, note } = words.silent.models;
  const rowOf = (name: keyof typeof modelNames) => {
    const model = models[name];
    const cells =
      "refused" in model
        ? [textCell(noFit), textCell("–")]
        : [
            textCell(parametersText(telling, model.parameters)),
            figureCell(format.decimal(model.logLikelihood, 1), model.logLikelihood),
          ].map((cell) => ({
            ...cell,
            ...why((explain) => explain.model(modelNames[name], model.logLikelihood)),
          }));
    return { id: name, cells: [textCell(modelNames[name]), ...cells] };
  };
  return {
    id: "models",
    caption,
    columns: [
      { id: "model", label: columns.model, unit: "", align: "start" },
      { id: "parameters", label: columns.parameters, unit: "", align: "start" },
      { id: "likelihood", label: columns.likelihood, unit: "", align: "end" },
    ],
    rows: [rowOf("bgnbd"), rowOf("paretoNbd")],
    note,
  };
}

/** That there are too few to fit models to [L4]; empty where there are enough, or nobody knows. */
export function tooFewFor({ words, document }: FurtherTelling): string {
  const { models, repeaters = 0 } = document.silence ?? {};
  const refusals = models === undefined ? [] : [models.bgnbd, models.paretoNbd];
  const tooFew = refusals.some(
    (model) => "refused" in model && model.refused === "too-few-repeaters",
  );
  return tooFew ? words.silent.models.few(repeaters) : "";
}
