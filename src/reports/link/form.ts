import { checksum } from "./checksum.ts";
import { BitReader, BitWriter } from "./coder.ts";
import type { Json } from "./json.ts";
import { payload, type Written } from "./payload.ts";

/** What a link holds before it is packed: the number of its form, a checksum, and the report in bits. */
export const FORM = 3;

/** The first form in bits, which has no stakes. */
const FIRST_FORM = 2;

const CHECKSUM_AT = 1;
const BITS_AT = 5;

/** A report whose series are already what the form holds, as bytes. */
export function writeForm(written: Written): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  payload(writer, written, FORM);
  const bits = writer.bytes();
  const bytes = new Uint8Array(BITS_AT + bits.length);
  bytes[0] = FORM;
  bytes.set(bits, BITS_AT);
  new DataView(bytes.buffer).setUint32(CHECKSUM_AT, checksum(bytes.subarray(BITS_AT)));
  return bytes;
}

/** The document again, unchecked; throws where it is none. */
export function readForm(bytes: Uint8Array): Json {
  const bits = bytes.subarray(BITS_AT);
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(CHECKSUM_AT);
  const [form = 0] = bytes;
  if (form < FIRST_FORM || form > FORM) throw new RangeError("another form");
  if (sum !== checksum(bits)) throw new RangeError("another checksum");
  return payload(new BitReader(bits), null, form);
}
