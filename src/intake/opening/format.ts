import { utf16In } from "../text/encoding.ts";
import { markupKind } from "./format-markup.ts";
import { compoundFileKind, zipPackageKind, type PackageKind } from "./format-packages.ts";
import { signatureOf, startsWith, type UnreadFormat } from "./format-signatures.ts";

/** What a file is by its content; its name is never asked. */
export type FileFormat =
  | { readonly kind: "text" | "gzip" | "zip" | "bank-exchange" }
  | { readonly kind: "xlsx" | "ods" | "xls" | "spreadsheetml" | "html" | "parquet" | "json" }
  /** What opens with a password only. */
  | { readonly kind: "encrypted" }
  /** What cannot be read; `looksLike` names it for messages, null is unknown. */
  | { readonly kind: "other"; readonly looksLike: UnreadFormat | null };

/** Pages and workbooks of old kinds may begin with long styles before their first table. */
const headBytes = 262_144;

/** Old workbooks without a compound file around them begin with one of these records. */
const bareWorkbooks = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];

/** Tells what a file is by its first bytes, and by the names of its parts where it is a package. */
export async function formatOf(blob: Blob): Promise<FileFormat> {
  const head = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  if (startsWith(head, [0x1f, 0x8b])) return { kind: "gzip" };
  if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006"))
    return formatOfKind(await zipPackageKind(blob, head));
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0]))
    return formatOfKind(await compoundFileKind(blob, head));
  if (startsWith(head, "PAR1")) return { kind: "parquet" };
  if (startsWith(head, "PARE")) return { kind: "encrypted" };
  if (bareWorkbooks.some((record) => startsWith(head, record))) return { kind: "xls" };
  const looksLike = signatureOf(head);
  if (looksLike !== null) return { kind: "other", looksLike };
  const markup = markupKind(head);
  if (markup !== null) return formatOfKind(markup);
  return isJunk(head) ? { kind: "other", looksLike: null } : { kind: "text" };
}

const formatOfKind = (
  kind: PackageKind | "spreadsheetml" | "html" | "json" | "bank-exchange",
): FileFormat => (typeof kind === "string" ? { kind } : { kind: "other", ...kind });

/** Control characters that no text has. */
function isJunk(head: Uint8Array): boolean {
  if (utf16In(head) !== null) return false;
  const bytes = head.subarray(0, 65_536);
  let controls = 0;
  for (const byte of bytes)
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1a) controls += 1;
  return controls > bytes.length * 0.01;
}
