import type { SourceColumn } from "../contract.ts";
import { headerName } from "../mapping/header-name.ts";

const encoder = new TextEncoder();

/** A short mark of a header: equal for equal names of columns in equal order, whatever their case. */
export function headerFingerprint(columns: readonly SourceColumn[]): string {
  const names = columns.map(({ header }) => headerName(header).words).join("\t");
  return hash(names, 0x811c9dc5) + hash(names, 0x9747b28c);
}

/** FNV-1a of 32 bits from a start of its own, as eight hexadecimal digits. */
function hash(text: string, start: number): string {
  let value = start;
  for (const byte of encoder.encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
