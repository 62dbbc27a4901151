import { memo } from "react";
import { sparkPaths } from "../../charts/spark.ts";
import type { SparkData } from "../../reports/blocks/chart-data.ts";

const size = { width: 108, height: 18 };

/** A customer's steps as small bars on its own scale; the figures are in the row and in the table of steps. */
export const SparkBars = memo(function SparkBars({ data }: { readonly data: SparkData }) {
  const { full, partial, empty, loss } = sparkPaths(data, size);
  return (
    <svg
      className="spark"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
      aria-hidden="true"
    >
      <path className="spark-empty" d={empty} />
      <path className="spark-full" d={full} />
      <path className="spark-partial" d={partial} />
      <path className="spark-loss" d={loss} />
    </svg>
  );
});
