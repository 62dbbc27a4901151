import type { Silence } from "../document/silence.ts";
import { textCell } from "./block.ts";
import type { BlockTable } from "./block.ts";
import type { Telling } from "./telling.ts";

type Models = NonNullable<Silence["models"]>;

const modelNames = { bgnbd: "BG/NBD", paretoNbd: "Pareto/NBD" } as const;
const letters: Readonly<Record<string, string>> = { alpha: "α", beta: "β" };
const DECIMALS = 3;

/** `r 0,243 · α 4,414 · a 0,793 · b 2,426`. */
const parametersText = ({ format }: Telling, parameters: Readonly<Record<string, number>>) =>
  Object.entries(parameters)
    .map(([name, value]) => `${letters[name] ?? name}\u00a0${format.decimal(value, DECIMALS)}`)
    .join(" · ");

/** The parameters of the models, or why there are none [L4]; nothing where nobody asked. */
export function modelsTable(telling: Telling): BlockTable | null {
  const { words, format, document } = telling;
  const models = document.silence?.models;
  if (models === undefined) return null;
  const { caption, columns, noFit, few, note } = words.silent.models;
  const tooFew = Object.values(models).some(isTooFew);
  const rowOf = (name: keyof typeof modelNames) => {
    const model = models[name];
    const cells =
      "refused" in model
        ? [textCell(noFit), textCell("–")]
        : [
            textCell(parametersText(telling, model.parameters)),
            textCell(format.decimal(model.logLikelihood, 1)),
          ];
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
    rows: tooFew ? [] : [rowOf("bgnbd"), rowOf("paretoNbd")],
    note: tooFew ? few(document.silence?.repeaters ?? 0) : note,
  };
}

const isTooFew = (model: Models[keyof Models]): boolean =>
  typeof model === "object" &&
  model !== null &&
  "refused" in model &&
  model.refused === "too-few-repeaters";
