/** Encodings that the writer knows, each from its own published table. */
export type WrittenEncoding =
  | "utf-8"
  | "utf-8-mark"
  | "utf-16le"
  | "utf-16be"
  | "utf-16le-bare"
  | "windows-1251"
  | "windows-1252"
  | "koi8-r"
  | "ibm866";

const capitals = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";
const smalls = capitals.toLowerCase();

/** Upper halves: the letters of a stretch of bytes, from its first byte on. */
const upperHalves: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  "windows-1251": [
    [0xc0, capitals + smalls],
    [0xa8, "Ё"],
    [0xb8, "ё№"],
    [0xab, "«"],
    [0xbb, "»"],
    [0x96, "–—"],
    [0xa0, "\u00a0"],
    [0x85, "…"],
    [0x88, "€"],
  ],
  "windows-1252": [
    [0xa0, Array.from({ length: 96 }, (_, at) => String.fromCharCode(160 + at)).join("")],
    [0x80, "€"],
    [0x96, "–—"],
  ],
  "koi8-r": [
    [0xc0, "юабцдефгхийклмнопярстужвьызшэщчъ"],
    [0xe0, "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"],
    [0xa3, "ё"],
    [0xb3, "Ё"],
    [0x9a, "\u00a0"],
  ],
  ibm866: [
    [0x80, capitals],
    [0xa0, smalls.slice(0, 16)],
    [0xe0, smalls.slice(16)],
    [0xf0, "Ёё"],
    [0xfc, "№"],
    [0xff, "\u00a0"],
  ],
};

/** A text as bytes; throws where the encoding has no such letter. */
export function lettersOf(text: string, encoding: WrittenEncoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-mark":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "utf-16le":
      return pairsOf(`\ufeff${text}`, true);
    case "utf-16le-bare":
      return pairsOf(text, true);
    case "utf-16be":
      return pairsOf(`\ufeff${text}`, false);
    case "windows-1251":
    case "windows-1252":
    case "koi8-r":
    case "ibm866":
      return singleBytes(text, encoding);
  }
}

function pairsOf(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function singleBytes(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const codes = new Map<string, number>();
  for (const [first, letters] of upperHalves[encoding] ?? [])
    Array.from(letters).forEach((letter, index) => codes.set(letter, first + index));
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const byte = code < 0x80 ? code : codes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}
