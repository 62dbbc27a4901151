import type { RecordBatch } from "apache-arrow";

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/**
 * A value as the native driver would give it: lists as arrays, the rest as it is. Not by
 * `instanceof`: Node loads two copies of the same Arrow, one a format.
 */
const plainValue = (value: unknown): unknown =>
  isIterable(value) ? Array.from(value, plainValue) : value;

/** Rows of an answer as plain objects, column by column, since Arrow's own row proxies are slow. */
export async function rowsFromBatches(
  batches: AsyncIterable<RecordBatch>,
): Promise<readonly Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const batch of batches) {
    const first = rows.length;
    for (let index = 0; index < batch.numRows; index += 1) rows.push({});
    batch.schema.fields.forEach((field, place) => {
      const column = batch.getChildAt(place);
      for (let index = 0; index < batch.numRows; index += 1) {
        const row = rows[first + index];
        if (row !== undefined) row[field.name] = plainValue(column?.get(index) ?? null);
      }
    });
  }
  return rows;
}
