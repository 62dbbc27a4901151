import { bins } from "../../../domain/source.ts";
import { linesOf } from "./arithmetic.ts";
import type { Explain } from "./explain.ts";
import { reckonings, type Teller } from "./teller.ts";

/** Records of a file [F2], and what the models say [L4]: neither comes from lines of its own. */
export function explainRecords(teller: Teller): Pick<Explain, "records" | "model" | "alive"> {
  const { telling, say, written } = teller;
  const { document, format } = telling;
  const repeaters = document.silence?.repeaters ?? 0;
  return {
    records: (source) => ({
      rule: "F2",
      formula: say.records.formula,
      numbers: `${bins
        .map((bin) => source.bins[bin])
        .filter((count) => count > 0)
        .map(format.integer)
        .join(" + ")} = ${format.integer(source.rows)}`,
      lines: null,
    }),
    model: (name, logLikelihood) => ({
      rule: "L4",
      formula: say.models.formula(name),
      numbers: reckonings(
        say.models.repeaters(repeaters),
        say.models.likelihood(written.number(logLikelihood, 3)),
      ),
      lines: null,
    }),
    alive: ({ id, purchaseDates }, name, chance) => ({
      rule: "L4",
      formula: say.models.formula(name),
      numbers: reckonings(
        say.models.repeaters(repeaters),
        say.models.bought(purchaseDates),
        say.models.chance(written.percent(chance)),
      ),
      lines: linesOf([id]),
    }),
  };
}
