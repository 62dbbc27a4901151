/** Finds records that were met before, byte for byte, by two 32-bit hashes of each. */
export class SeenRecords {
  #table = new Int32Array(2 * 4096);
  #count = 0;

  /** Notes a record; true when an equal one was noted before. */
  add(bytes: Uint8Array, start: number, end: number): boolean {
    let first = 0x811c9dc5 | 0;
    let second = 0x9747b28c | 0;
    let at = start;
    // Four bytes at a time; the rest one by one.
    for (; at + 4 <= end; at += 4) {
      const word =
        (bytes[at] ?? 0) |
        ((bytes[at + 1] ?? 0) << 8) |
        ((bytes[at + 2] ?? 0) << 16) |
        ((bytes[at + 3] ?? 0) << 24);
      first = Math.imul(first ^ word, 0x01000193);
      first ^= first >>> 15;
      second = Math.imul(second + word, 0x85ebca6b) ^ (second >>> 15);
    }
    for (; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      first = Math.imul(first ^ byte, 0x01000193);
      second = Math.imul(second + byte, 0x85ebca6b) ^ (second >>> 15);
    }
    // Zero marks a free place.
    first = mixed(first) || 1;
    second = mixed(second) || 1;
    if (this.#count * 4 > this.#table.length) this.#grow();
    return this.#put(this.#table, first, second);
  }

  #put(table: Int32Array, first: number, second: number): boolean {
    const mask = table.length / 2 - 1;
    for (let place = first & mask; ; place = (place + 1) & mask) {
      const stored = table[place * 2];
      if (stored === 0) {
        table[place * 2] = first;
        table[place * 2 + 1] = second;
        this.#count += 1;
        return false;
      }
      if (stored === first && table[place * 2 + 1] === second) return true;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#count = 0;
    for (let at = 0; at < old.length; at += 2)
      if (old[at] !== 0) this.#put(this.#table, old[at] ?? 0, old[at + 1] ?? 0);
  }
}

/** The finalizer of MurmurHash3, so that near texts lie far apart in the table. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}
