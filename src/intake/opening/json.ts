import { guessEncoding } from "../text/encoding.ts";
import { singleTable, type ContainerSource } from "./cells-blob.ts";
import { JsonTables } from "./json-tables.ts";
import { JsonTokens } from "./json-tokens.ts";
import { IntakeRefused } from "./refused.ts";
import { SourceBytes } from "./source-bytes.ts";
import type { ReadOptions, SourceTable } from "./source-table.ts";

/**
 * Opens JSON and NDJSON: rows are objects, with inner ones as `customer.name`, or lists. Throws
 * `IntakeRefused` for a text that is broken, with the line, and for one without rows.
 */
export async function openJson(
  source: ContainerSource,
  options: ReadOptions,
): Promise<readonly Omit<SourceTable, "key">[]> {
  const { file, blob } = source;
  const { signal, onProgress } = options;
  const bytes = new SourceBytes(blob, false, {
    file: file.name,
    ...(signal === undefined ? {} : { signal }),
    onProgress: (progress) => onProgress?.({ ...progress, stage: "opening" }),
  });
  const { bytes: sample, whole } = await bytes.sample(65_536);
  const decoder = new TextDecoder(guessEncoding(sample, whole).value);
  const tables = new JsonTables();
  const tokens = new JsonTokens(tables);
  for await (const piece of bytes.pieces()) tokens.push(decoder.decode(piece, { stream: true }));
  tokens.push(decoder.decode());
  tokens.end();
  const cells = tables.blob();
  if (cells === null) throw new IntakeRefused({ code: "no-table" });
  const read = new SourceBytes(cells, false, { ...options, file: file.name });
  return [singleTable(source, "json", read, options)];
}
