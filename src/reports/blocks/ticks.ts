const factors = [1, 2, 5, 10];

/** Round numbers from 0, or from below it, to just over the largest: about `count` of them. */
export function roundTicks(values: readonly number[], count: number): readonly number[] {
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const least = values.reduce((low, value) => Math.min(low, value), 0);
  if (largest === least) return [0];
  const rough = (largest - least) / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const width = magnitude * (factors.find((factor) => factor * magnitude >= rough) ?? 10);
  const first = Math.floor(least / width);
  const last = Math.ceil(largest / width);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * width);
}
