import { NumberReader, type DecimalSeparator } from "../../intake/cells/number.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The plain decimal that a text stands for, exactly [F1]; null where it is no number. `shift` says
 * how many places the point moves to the right: 3 for thousands.
 */
export function readDecimal(text: string, separator: DecimalSeparator, shift = 0): string | null {
  const reader = new NumberReader(separator, { shift });
  const bytes = encoder.encode(text);
  if (reader.read(bytes, 0, bytes.length) !== "read") return null;
  const room = new Uint8Array(reader.length + Math.abs(reader.decimals) + 4);
  return decoder.decode(room.subarray(0, reader.write(room, 0)));
}
