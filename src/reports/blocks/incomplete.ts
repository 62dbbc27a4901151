import type { Telling } from "./telling.ts";

/** What keeps the report from being the whole file, said above every figure; empty when nothing does [F6]. */
export function incomplete({ document: { sources }, words, format }: Telling): string {
  const rejected = sources.reduce((sum, { bins }) => sum + bins.rejected, 0);
  const say = words.document.incomplete;
  return [
    rejected > 0 ? say.rejected(format.counted(rejected, words.nouns.rowWithout)) : null,
    sources.some(({ statedTotalMatches }) => statedTotalMatches === false) ? say.total : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}
