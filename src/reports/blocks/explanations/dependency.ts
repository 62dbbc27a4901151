import { isPositiveDecimal } from "../../../domain/decimal.ts";
import type { DependencyStatus } from "../../../domain/words.ts";
import type { DependencyReading } from "../../document.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import { linesOf } from "./arithmetic.ts";
import type { Explain, Party } from "./explain.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

/** `17,54 % + 5,56 % + 3,82 %`: the legal entities behind a party [K2]. */
function entitiesOf({ say, written, telling }: Teller, { entities }: Party): string {
  if (entities.length < 2) return "";
  const parts = entities.map(
    (entity) => `${telling.names.short(entity)} ${written.percent(entity.share)}`,
  );
  return `${say.party.parts}: ${parts.join(" + ")}`;
}

const levelOf = (status: DependencyStatus): "key" | "critical" | "mono" =>
  status === "none" ? "key" : status;

/** `26,92 % > 20 % → критическая` [D1]. */
export function statusText(
  { telling, say, written }: Teller,
  { share, status }: Pick<Party, "share" | "status">,
): string {
  const levels = telling.document.parameters.dependency;
  const than = status === "none" ? "<" : status === "key" ? "≥" : ">";
  const level = telling.format.level(levels[levelOf(status)]);
  const word = telling.words.dependency[status];
  return `${written.percent(share)} ${than} ${level}${say.party.is(word)}`;
}

/** Shares and statuses of dependency, in the whole company and inside its parts [D1] [D5] [K2]. */
export function explainDependency(
  teller: Teller,
): Pick<
  Explain,
  | "partyShare"
  | "partyStatus"
  | "insideShare"
  | "insideLargest"
  | "insideCustomers"
  | "insideReading"
> {
  const { telling, say, written } = teller;
  const { format, words, document } = telling;
  const { key, critical, mono } = document.parameters.dependency;
  const { base } = document.totals;
  const { measure } = document.parameters;
  const share = (reading: DependencyReading, party: Party): string =>
    reckonings(
      isPositiveDecimal(party.value)
        ? written.part([party.value], reading.base, party.share)
        : `${written.exact(party.value)} ≤ 0`,
      entitiesOf(teller, party),
    );
  const behind = (party: Party) => linesOf(party.entities.map(({ id }) => id));
  return {
    partyShare: (reading, party) => {
      const { subject } = words.measures[reading.measure];
      return {
        rule: party.entities.length > 1 ? "K2" : "D1",
        formula: (party.entities.length > 1 ? say.party.share : say.party.alone)(subject),
        numbers: share(reading, party),
        lines: behind(party),
        sum: { measure: reading.measure, value: party.value },
      };
    },
    partyStatus: (reading, party) => ({
      rule: "D1",
      formula: say.party.status(format.level(key), format.level(critical), format.level(mono)),
      numbers: reckonings(share(reading, party), statusText(teller, party)),
      lines: behind(party),
      sum: { measure: reading.measure, value: party.value },
    }),
    insideShare: ({ dimension, name, value, share: ofAll }) => ({
      rule: dimension === "manager" ? "D5" : "D1",
      formula: say.inside.share,
      numbers:
        ofAll === null || approximateDecimal(base) === 0 ? "" : written.part([value], base, ofAll),
      lines: { ...linesOf([]), where: { property: dimension, value: name } },
      sum: { measure, value },
    }),
    insideCustomers: ({ dimension, name, customers }) => ({
      rule: dimension === "manager" ? "D5" : "D1",
      formula: say.inside.customers(name),
      numbers: say.together.count(customers, document.customers.length),
      lines: { ...linesOf([]), where: { property: dimension, value: name } },
    }),
    insideReading: ({ dimension, name }, largest) => ({
      rule: "D1",
      formula: sentences(
        say.inside.by(words.units[largest.unit].head, words.measures[largest.measure].subject),
        say.inside.largest(name),
      ),
      numbers: statusText(teller, largest),
      lines: { ...linesOf([largest.id]), where: { property: dimension, value: name } },
    }),
    insideLargest: ({ dimension, name, largest }) => ({
      rule: "D1",
      formula: sentences(
        say.inside.largest(name),
        say.party.status(format.level(key), format.level(critical), format.level(mono)),
      ),
      numbers: largest === null ? "" : say.inside.figure(written.percent(largest.share)),
      lines:
        largest === null
          ? null
          : { ...linesOf([largest.id]), where: { property: dimension, value: name } },
    }),
  };
}
