import { windowDays, isMasked, type Term } from "../comparison/terms.ts";
import { adjustmentCounts } from "../adjustments.ts";
import { ruleInForce } from "./class-rule.ts";
import { shownFilters } from "./filters.ts";
import { xyzText } from "./method.ts";
import type { ComparisonTelling, SideTelling } from "./comparison-telling.ts";

/** What one report was made by, in a few words; empty where only the difference can be said. */
const said: Readonly<Record<Term, (telling: SideTelling) => string>> = {
  masking: ({ document, words }) =>
    isMasked(document) ? words.reportsCompared.masked : words.reportsCompared.named,
  unit: ({ document, words }) => words.units[document.parameters.unit].head,
  measure: ({ measure }) => measure.subject,
  currency: ({ document, words }) => document.currency ?? words.reportsCompared.currencyUnknown,
  window: ({ document, words }) => words.reportsCompared.days(windowDays(document)),
  step: ({ document, words }) => words.steps[document.period.step].name,
  filters: (telling) => {
    const { where } = telling.document.parameters;
    const shown = shownFilters(telling)?.filters.map(({ text }) => text) ?? [];
    const all = [...where, ...shown];
    return all.length === 0 ? telling.words.reportsCompared.all : all.join("; ");
  },
  identity: ({ document, words }) => {
    const count = adjustmentCounts(document)
      .filter(({ kind }) => kind === "merged" || kind === "linked")
      .reduce((sum, each) => sum + each.count, 0);
    return count === 0 ? words.reportsCompared.none : words.reportsCompared.joins(count);
  },
  abc: ruleInForce,
  xyz: (telling) => {
    const { since, partial } = telling.document.parameters.xyz;
    const { method } = telling.words;
    return [xyzText(telling), method.since[since], method.partial[partial]].join(", ");
  },
  dependency: ({ document, format }) => {
    const { key, critical, mono } = document.parameters.dependency;
    return [key, critical, mono].map(format.level).join(" / ");
  },
  lost: ({ document, words, format }) => {
    const { factor, days } = document.parameters.lost;
    return words.method.lost(
      format.decimal(factor, Number.isInteger(factor) ? 0 : 1),
      format.counted(days, words.nouns.day),
    );
  },
  version: ({ document }) => document.product,
};

/** Every difference of the making as a line, the gravest first. */
export const termLines = ({ comparison, before, after }: ComparisonTelling): readonly string[] =>
  comparison.differences.map((term) => {
    const { words } = after;
    const [one, other] = [said[term](before), said[term](after)];
    const name = words.reportsCompared.terms[term];
    return words.reportsCompared.term(
      name,
      one,
      one === other ? words.reportsCompared.otherwise : other,
    );
  });
