import type { SparkData } from "../reports/blocks/chart-data.ts";

export interface SparkPaths {
  readonly full: string;
  readonly partial: string;
  /** A short stroke on the base line where nothing was bought. */
  readonly empty: string;
  readonly loss: string;
}

export interface SparkSize {
  readonly width: number;
  readonly height: number;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** One small bar a step as four paths: a list of thousands draws them without thousands of elements. */
export function sparkPaths(
  { values, partial }: SparkData,
  { width, height }: SparkSize,
): SparkPaths {
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  const span = highest - lowest;
  const slot = width / Math.max(1, values.length);
  const bar = Math.max(0.6, slot * 0.72);
  const base = span === 0 ? height - 1 : (highest / span) * (height - 1);
  const paths = { full: "", partial: "", empty: "", loss: "" };
  values.forEach((value, index) => {
    const left = short(index * slot);
    const size = span === 0 ? 0 : (value / span) * (height - 1);
    if (value === 0) paths.empty += `M${left},${short(base)}h${short(bar)}v1h-${short(bar)}z`;
    else {
      const tall = value > 0 ? Math.max(0.8, size) : Math.min(-0.8, size);
      const kind = value < 0 ? "loss" : partial[index] === true ? "partial" : "full";
      paths[kind] += `M${left},${short(base)}v${short(-tall)}h${short(bar)}v${short(tall)}z`;
    }
  });
  return paths;
}
