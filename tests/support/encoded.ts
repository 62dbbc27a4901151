export type TestEncoding = "utf-8" | "utf-8-mark" | "utf-16le" | "utf-16be" | "windows-1251";

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
      return windows1251(text);
  }
}

const utf16 = (
  text: string,
  bytesOf: (code: number) => readonly number[],
): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(`\ufeff${text}`.split("").flatMap((letter) => bytesOf(letter.charCodeAt(0))));

const beyondLetters: Readonly<Record<string, number>> = { Ё: 0xa8, ё: 0xb8, "№": 0xb9 };

function windows1251(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80 || code === 0xa0) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    const byte = beyondLetters[letter];
    if (byte === undefined) throw new Error(`no byte for ${letter}`);
    return byte;
  });
}
