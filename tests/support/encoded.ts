type SingleByteEncoding = "windows-1251" | "windows-1252" | "koi8-r" | "ibm866";
export type TestEncoding = "utf-8" | "utf-8-mark" | "utf-16le" | "utf-16be" | SingleByteEncoding;

/** A text as bytes of an encoding that JavaScript itself writes only in UTF-8. */
export function encoded(text: string, encoding: TestEncoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-mark":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "utf-16le":
      return utf16(text, (code) => [code & 0xff, code >> 8]);
    case "utf-16be":
      return utf16(text, (code) => [code >> 8, code & 0xff]);
    case "windows-1251":
    case "windows-1252":
    case "koi8-r":
    case "ibm866":
      return singleByte(text, encoding);
  }
}

const utf16 = (
  text: string,
  bytesOf: (code: number) => readonly number[],
): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(`\ufeff${text}`.split("").flatMap((letter) => bytesOf(letter.charCodeAt(0))));

/** The byte of each letter, from what the decoder makes of each byte. */
function singleByte(text: string, encoding: SingleByteEncoding): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new TextDecoder(encoding).decode(bytes);
  return Uint8Array.from(text, (letter) => {
    const byte = letters.indexOf(letter);
    if (byte < 0) throw new Error(`no byte for ${letter}`);
    return byte;
  });
}
