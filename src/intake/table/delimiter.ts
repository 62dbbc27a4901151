import type { Delimiter, Guess } from "../contract.ts";
import { RecordSplitter } from "./records.ts";

const delimiters: readonly Delimiter[] = [";", ",", "\t", "|"];
const looked = 500;

/** Which sign parts the cells: the one by which most records have the same number of cells, and many. */
export function guessDelimiter(sample: Uint8Array, whole: boolean): Guess<Delimiter> {
  const told = statedDelimiter(sample);
  if (told !== null) return { value: told, confidence: 1, chosen: "guessed", alternatives: [] };
  const scored = delimiters
    .map((delimiter) => ({ delimiter, score: regularity(sample, whole, delimiter) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const sure = best === undefined || best.score === 0 ? 0 : 1 - (second?.score ?? 0) / best.score;
  return {
    value: best === undefined || best.score === 0 ? ";" : best.delimiter,
    confidence: Math.round(Math.min(1, 0.3 + sure) * 100) / 100,
    chosen: "guessed",
    alternatives: delimiters.filter((delimiter) => delimiter !== best?.delimiter),
  };
}

/** Excel's own line `sep=;` at the head of a file. */
function statedDelimiter(sample: Uint8Array): Delimiter | null {
  const start = new TextDecoder().decode(sample.subarray(0, 8));
  const sign = /^"?sep=(.)"?(?:[\r\n]|$)/iu.exec(start)?.[1];
  return delimiters.find((delimiter) => delimiter === sign) ?? null;
}

function regularity(sample: Uint8Array, whole: boolean, delimiter: Delimiter): number {
  const splitter = new RecordSplitter(delimiter);
  const counts = new Map<number, number>();
  let records = 0;
  splitter.split(sample, whole, () => {
    if (records >= looked || splitter.recordStart === splitter.recordEnd) return;
    records += 1;
    counts.set(splitter.count, (counts.get(splitter.count) ?? 0) + 1);
  });
  let best = 0;
  for (const [cells, count] of counts) {
    const share = count / records;
    if (cells > 1) best = Math.max(best, share * share * Math.log2(cells + 1));
  }
  return best;
}
