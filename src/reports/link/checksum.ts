/** CRC-32 (ISO 3309): deflate-raw carries no check of its own. */
export function checksum(bytes: Uint8Array): number {
  let register = 0xffffffff;
  for (const byte of bytes) {
    register = (register >>> 8) ^ tableEntry((register ^ byte) & 0xff);
  }
  return (register ^ 0xffffffff) >>> 0;
}

function tableEntry(index: number): number {
  return table[index] ?? 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let entry = index;
  for (let bit = 0; bit < 8; bit += 1) {
    entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1;
  }
  return entry;
});
