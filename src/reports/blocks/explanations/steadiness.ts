import type { ReportCustomer } from "../../document.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

interface Part {
  readonly formula: string;
  readonly numbers: string;
}

/** `34 : 34 = 100 % ≥ 75 % → X` [X1]. */
function frequency(teller: Teller, { activeSteps, steps, xyz }: ReportCustomer): string {
  const { telling, say, written } = teller;
  const { x, y } = telling.document.parameters.xyz;
  const [than, border] = xyz === "X" ? ["≥", x] : [xyz === "Y" ? "≥" : "<", y];
  const { integer, level } = telling.format;
  const part = `${integer(activeSteps)}${say.over}${integer(steps)} = ${written.percent(activeSteps / steps)}`;
  return `${say.xyz.active}: ${part} ${than} ${level(border)} → ${xyz ?? ""}`;
}

/** `107 152,35 : 505 303,65 = 0,212 ≤ 0,25 → X` [X2]. */
function variation(teller: Teller, { mean, deviation, variation: ratio, xyz }: ReportCustomer) {
  const { telling, say, written } = teller;
  if (mean === null || deviation === null || ratio === null) return say.xyz.noMean;
  const { x, y } = telling.document.parameters.xyz;
  const [than, border] = xyz === "X" ? ["≤", x] : [xyz === "Y" ? "≤" : ">", y];
  const part = `${written.number(deviation, 2)}${say.over}${written.number(mean, 2)} = ${written.number(ratio, 3)}`;
  return `${say.xyz.deviation}: ${part} ${than} ${written.number(border, 2)} → ${xyz ?? ""}`;
}

/** The letter of rhythm [X1] [X2] [P3]. */
export function explainXyz(teller: Teller, customer: ReportCustomer): Part {
  const { telling, say, written } = teller;
  const { rule, x, y, seasons } = telling.document.parameters.xyz;
  const { level } = telling.format;
  const steps = say.steps[telling.document.period.step];
  const formula =
    rule === "frequency"
      ? say.xyz.frequency(level(x), level(y), steps)
      : say.xyz.variation(written.number(x, 2), written.number(y, 2));
  const numbers =
    customer.xyz === null
      ? say.xyz.none
      : (rule === "frequency" ? frequency : variation)(teller, customer);
  return {
    formula: sentences(
      formula,
      rule === "variation" && seasons !== undefined ? say.xyz.unseasoned : "",
    ),
    numbers: reckonings(numbers, customer.provisional ? say.xyz.provisional : ""),
  };
}
