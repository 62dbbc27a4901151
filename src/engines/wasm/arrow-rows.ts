import { DataType, type RecordBatch, type Vector } from "apache-arrow";

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

/**
 * A value as the native driver would give it: lists as arrays, the rest as it is. Not by
 * `instanceof`: Node loads two copies of the same Arrow, one a format.
 */
const plainValue = (value: unknown): unknown =>
  isIterable(value) ? Array.from(value, plainValue) : value;

type ValueAt = (index: number) => unknown;

const decoder = new TextDecoder();

/**
 * The texts of a column. Decoded one by one they take most of the time of an answer, so a column in
 * which every character is one byte is decoded at once and cut.
 */
function textAt(column: Vector): ValueAt {
  const [data, ...others] = column.data;
  if (data === undefined || others.length > 0) return (index) => column.get(index) as unknown;
  const { values, valueOffsets } = data as { values: Uint8Array; valueOffsets: Int32Array };
  const first = valueOffsets[0] ?? 0;
  const bytes = values.subarray(first, valueOffsets[data.length]);
  const text = decoder.decode(bytes);
  if (text.length !== bytes.length) return (index) => column.get(index) as unknown;
  const cut: ValueAt = (index) =>
    text.slice((valueOffsets[index] ?? 0) - first, (valueOffsets[index + 1] ?? 0) - first);
  return column.nullCount === 0 ? cut : (index) => (column.isValid(index) ? cut(index) : null);
}

/** How to read a column, of numbers without a hole straight from memory. */
function valueAt(column: Vector): ValueAt {
  if (DataType.isUtf8(column.type)) return textAt(column);
  if (column.nullCount === 0 && (DataType.isInt(column.type) || DataType.isFloat(column.type))) {
    const values = column.toArray() as ArrayLike<unknown>;
    return (index) => values[index];
  }
  return (index) => plainValue(column.get(index));
}

/** Rows of an answer as plain objects, column by column, since Arrow's own row proxies are slow. */
export async function rowsFromBatches(
  batches: AsyncIterable<RecordBatch>,
): Promise<readonly Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const batch of batches) {
    const first = rows.length;
    // A copy with all members is made several times faster than one that they are added to.
    const empty = Object.fromEntries(batch.schema.fields.map(({ name }) => [name, null]));
    for (let index = 0; index < batch.numRows; index += 1) rows.push({ ...empty });
    batch.schema.fields.forEach((field, place) => {
      const column = batch.getChildAt(place);
      const at = column === null ? () => null : valueAt(column);
      for (let index = 0; index < batch.numRows; index += 1) {
        const row = rows[first + index];
        if (row !== undefined) row[field.name] = at(index) ?? null;
      }
    });
  }
  return rows;
}
