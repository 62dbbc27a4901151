import { utf16In } from "../text/encoding.ts";

/** What a file is by its first bytes; its name is never asked. */
export type FileFormat =
  | { readonly kind: "text" }
  | { readonly kind: "gzip" }
  | { readonly kind: "other"; readonly looksLike: string | null };

const signatures: readonly (readonly [looksLike: string, ...bytes: readonly number[]])[] = [
  ["xls", 0xd0, 0xcf, 0x11, 0xe0],
  ["parquet", 0x50, 0x41, 0x52, 0x31],
  ["pdf", 0x25, 0x50, 0x44, 0x46],
  ["image", 0x89, 0x50, 0x4e, 0x47],
  ["image", 0xff, 0xd8, 0xff],
  ["image", 0x47, 0x49, 0x46, 0x38],
  ["7z", 0x37, 0x7a, 0xbc, 0xaf],
  ["rar", 0x52, 0x61, 0x72, 0x21],
  ["zstd", 0x28, 0xb5, 0x2f, 0xfd],
  ["bzip2", 0x42, 0x5a, 0x68, 0x39],
  ["xz", 0xfd, 0x37, 0x7a, 0x58],
  ["sqlite", 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
];

/** Tells text from what only looks like it by its name. */
export function formatOf(head: Uint8Array): FileFormat {
  if (startsWith(head, [0x1f, 0x8b])) return { kind: "gzip" };
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06]))
    return { kind: "other", looksLike: archiveKind(head) };
  const signature = signatures.find(([, ...bytes]) => startsWith(head, bytes));
  if (signature !== undefined) return { kind: "other", looksLike: signature[0] };
  const markup = markupKind(head);
  if (markup !== null) return { kind: "other", looksLike: markup };
  return isJunk(head) ? { kind: "other", looksLike: null } : { kind: "text" };
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** A workbook names its parts in the first entries of its zip archive. */
function archiveKind(head: Uint8Array): string {
  const names = new TextDecoder("latin1").decode(head.subarray(0, 4096));
  if (names.includes("opendocument.spreadsheet")) return "ods";
  return names.includes("[Content_Types].xml") || names.includes("xl/") ? "xlsx" : "zip";
}

function markupKind(head: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(head.subarray(0, 512)).replace(/^ï»¿/u, "");
  if (/^\s*(?:<!doctype html|<html|<table|<meta|<head)/iu.test(start)) return "html";
  if (/^\s*<\?xml/iu.test(start)) return "xml";
  return /^\s*(?:\{\s*"|\[\s*[{[])/u.test(start) ? "json" : null;
}

/** Control characters that no text has. */
function isJunk(head: Uint8Array): boolean {
  if (utf16In(head) !== null) return false;
  const bytes = head.subarray(0, 65_536);
  let controls = 0;
  for (const byte of bytes)
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a) controls += 1;
  return controls > bytes.length * 0.01;
}
