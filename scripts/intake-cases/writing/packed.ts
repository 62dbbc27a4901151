import { crc32, deflateRawSync, gzipSync, inflateRawSync } from "node:zlib";

/** An entry of a zip archive. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 2025, 0:00, as DOS counts it: archives are the same whenever they are written. */
const day = ((2025 - 1980) << 9) | (1 << 5) | 1;
const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const centralEnd = 0x06054b50;
/** Names are UTF-8. */
const utf8Names = 0x0800;
const encrypted = 0x0001;

/** A zip archive written plainly; `locked` marks its entries as encrypted. */
export function zipOf(entries: readonly Entry[], locked = false): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    // OpenDocument wants its first entry, the name of its kind, as it is.
    const isStored = name === "mimetype";
    const packed = isStored ? Buffer.from(bytes) : deflateRawSync(bytes, { level: 9 });
    const title = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(utf8Names | (locked ? encrypted : 0), 2);
    fields.writeUInt16LE(isStored ? 0 : 8, 4);
    fields.writeUInt16LE(day, 8);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(title.length, 22);
    parts.push(word(localHeader), fields, title, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(word(centralHeader), half(20), fields, place, title);
    offset += 30 + title.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, directory, word(centralEnd), end]));
}

/** The entries of an archive as some package wrote it. */
function entriesOf(archive: Uint8Array): readonly Entry[] {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(word(centralEnd));
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const nameLength = bytes.readUInt16LE(at + 28);
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const isPacked = bytes.readUInt16LE(at + 10) === 8;
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return { name, bytes: isPacked ? inflateRawSync(packed) : packed };
  });
}

/** An archive of a package anew, without the hour it was written in. */
export const timeless = (
  archive: Uint8Array,
  revise: (entry: Entry) => Entry = (entry) => entry,
): Uint8Array<ArrayBuffer> => zipOf(entriesOf(archive).map(withoutHour).map(revise));

/** Workbooks say in their properties when they were made. */
function withoutHour(entry: Entry): Entry {
  if (!/core\.xml$|meta\.xml$/u.test(entry.name)) return entry;
  const text = new TextDecoder().decode(entry.bytes);
  const hour = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?/gu;
  return { ...entry, bytes: new TextEncoder().encode(text.replace(hour, "2025-01-01T00:00:00Z")) };
}

export const gzipOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(bytes));

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
