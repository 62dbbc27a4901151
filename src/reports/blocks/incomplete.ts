import type { Telling } from "./telling.ts";

/** What keeps the report from being the whole file, said above every figure; empty when nothing does [F6]. */
export function incomplete({ document, words, format }: Telling): string {
  const { sources, others, customers, totals } = document;
  const rejected = sources.reduce((sum, { bins }) => sum + bins.rejected, 0);
  const say = words.document.incomplete;
  const warned = new Set(sources.flatMap(({ warnings }) => warnings.map(({ code }) => code)));
  const differ = warned.has("subtotals-differ") || warned.has("cross-totals-differ");
  const [assumed] = sources.flatMap(({ warnings }) =>
    warnings.flatMap(({ code, names }) => (code === "revenue-column-assumed" ? (names ?? []) : [])),
  );
  return [
    rejected > 0 ? say.rejected(format.counted(rejected, words.nouns.rowWithout)) : null,
    sources.some(({ statedTotalMatches }) => statedTotalMatches === false) ? say.total : null,
    warned.has("truncated") ? say.truncated : null,
    differ ? say.subtotals : null,
    warned.has("formulas-without-values") ? say.formulas : null,
    assumed === undefined ? null : say.revenue(assumed),
    others === undefined
      ? null
      : say.others(customers.length, format.counted(totals.customers, words.nouns.customerOf)),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
