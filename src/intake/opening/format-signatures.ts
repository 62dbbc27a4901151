/** What is known and not read: for each, messages say what to do. */
export type UnreadFormat =
  | "html"
  | "xml"
  | "mhtml"
  | "pdf"
  | "image"
  | "doc"
  | "docx"
  | "odt"
  | "rtf"
  | "ppt"
  | "pptx"
  | "msg"
  | "numbers"
  | "mxl"
  | "1cd"
  | "dbf"
  | "zip"
  | "gz"
  | "tar"
  | "rar"
  | "7z"
  | "zstd"
  | "bzip2"
  | "xz"
  | "sqlite"
  | "duckdb"
  | "access"
  | "arrow"
  | "avro"
  | "orc"
  | "utf-7"
  | "utf-32";

/** First bytes of what is no text, or that start at `at`, with the name used in messages. */
interface Signature {
  readonly looksLike: UnreadFormat;
  readonly at?: number;
  readonly bytes: readonly number[] | string;
  /** A mark that a text may hold by chance; no text has zeros. */
  readonly hasZeros?: true;
}

const signatures: readonly Signature[] = [
  { looksLike: "pdf", bytes: "%PDF" },
  { looksLike: "image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { looksLike: "image", bytes: [0xff, 0xd8, 0xff] },
  { looksLike: "image", bytes: "GIF8", hasZeros: true },
  { looksLike: "image", bytes: "II*\0" },
  { looksLike: "image", bytes: "MM\0*" },
  { looksLike: "image", at: 8, bytes: "WEBP", hasZeros: true },
  { looksLike: "image", at: 4, bytes: "ftyphe", hasZeros: true },
  { looksLike: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { looksLike: "rar", bytes: "Rar!\u001a" },
  { looksLike: "zstd", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { looksLike: "bzip2", at: 4, bytes: "1AY&SY" },
  { looksLike: "xz", bytes: [0xfd, 0x37, 0x7a, 0x58] },
  { looksLike: "tar", at: 257, bytes: "ustar", hasZeros: true },
  { looksLike: "sqlite", bytes: "SQLite f" },
  { looksLike: "duckdb", at: 8, bytes: "DUCK", hasZeros: true },
  { looksLike: "access", at: 4, bytes: "Standard ", hasZeros: true },
  { looksLike: "arrow", bytes: "ARROW1", hasZeros: true },
  { looksLike: "arrow", bytes: "FEA1", hasZeros: true },
  { looksLike: "avro", bytes: "Obj\u0001" },
  { looksLike: "orc", bytes: "ORC", hasZeros: true },
  { looksLike: "rtf", bytes: "{\\rtf" },
  { looksLike: "mhtml", bytes: "MIME-Version:" },
  // A spreadsheet document of 1C itself.
  { looksLike: "mxl", bytes: "MOXCEL", hasZeros: true },
  { looksLike: "1cd", bytes: "1CDBMSV8", hasZeros: true },
  { looksLike: "utf-32", bytes: [0xff, 0xfe, 0, 0] },
  { looksLike: "utf-32", bytes: [0, 0, 0xfe, 0xff] },
];

/** What the first bytes are the mark of; null for text, markup and what is told by more than a mark. */
export function signatureOf(head: Uint8Array): UnreadFormat | null {
  const hasZeros = head.subarray(0, 4096).includes(0);
  const found = signatures.find(
    (signature) =>
      startsWith(head, signature.bytes, signature.at) &&
      (hasZeros || signature.hasZeros === undefined),
  );
  if (found !== undefined) return found.looksLike;
  return isDbase(head) ? "dbf" : null;
}

/** Whether `bytes` hold the mark at a place. */
export function startsWith(
  bytes: Uint8Array,
  signature: readonly number[] | string,
  at = 0,
): boolean {
  const wanted =
    typeof signature === "string"
      ? Array.from(signature, (letter) => letter.charCodeAt(0))
      : signature;
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** A dBASE table: version, date of change, and a header that ends where its length says. */
function isDbase(head: Uint8Array): boolean {
  const [version, , month = 0, day = 0] = head;
  const versions: readonly (number | undefined)[] = [0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5];
  if (!versions.includes(version) || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const headerLength = (head[8] ?? 0) + (head[9] ?? 0) * 256;
  const fieldsEnd = version === 0x30 || version === 0x31 ? headerLength - 264 : headerLength - 1;
  return headerLength >= 65 && head[fieldsEnd] === 0x0d;
}
