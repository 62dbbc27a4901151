import type { UnreadFormat } from "./format-signatures.ts";

const latin1 = new TextDecoder("latin1");
const utf16 = new TextDecoder("utf-16le");
/** The end record of a zip archive with the longest comment. */
const endRecordBytes = 65_557;
const namesBytes = 1024 * 1024;

/** What a package of parts is: a format that can be read, or the name of one that cannot. */
export type PackageKind =
  "xlsx" | "ods" | "xls" | "zip" | "encrypted" | { readonly looksLike: UnreadFormat };

/** Tells the parts that office programs put into a zip archive; any other is a plain archive. */
export async function zipPackageKind(blob: Blob, head: Uint8Array): Promise<PackageKind> {
  const names = latin1.decode(head.subarray(0, 4096)) + (await directoryOf(blob));
  if (names.includes("opendocument.spreadsheet")) return "ods";
  if (names.includes("opendocument.")) return { looksLike: "odt" };
  // A binary workbook (.xlsb): the reader of old workbooks knows it.
  if (names.includes("xl/workbook.bin")) return "xls";
  if (names.includes("word/document")) return { looksLike: "docx" };
  if (names.includes("ppt/presentation")) return { looksLike: "pptx" };
  if (names.includes("xl/") || names.includes("[Content_Types].xml")) return "xlsx";
  if (names.includes("Index/Document.iwa")) return { looksLike: "numbers" };
  return "zip";
}

/** The names of all parts, which stand at the end of the archive; blank where it is cut. */
async function directoryOf(blob: Blob): Promise<string> {
  const tail = new Uint8Array(await blob.slice(-endRecordBytes).arrayBuffer());
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    const view = new DataView(tail.buffer, at);
    if (view.getUint32(0) !== 0x504b0506) continue;
    const start = view.getUint32(16, true);
    const length = Math.min(view.getUint32(12, true), namesBytes);
    return latin1.decode(await blob.slice(start, start + length).arrayBuffer());
  }
  return "";
}

/** Tells an OLE compound file (.xls, .doc, .msg, an encrypted .xlsx) by the names of its streams. */
export async function compoundFileKind(blob: Blob, head: Uint8Array): Promise<PackageKind> {
  const names = await streamNames(blob, head);
  if (names.includes("EncryptedPackage")) return "encrypted";
  if (names.includes("WordDocument")) return { looksLike: "doc" };
  if (names.includes("PowerPoint Document")) return { looksLike: "ppt" };
  if (names.includes("__substg1.0_") || names.includes("__properties_version1"))
    return { looksLike: "msg" };
  return "xls";
}

/** The directory stands in the sector that the header names [MS-CFB 2.2]; one sector follows another mostly. */
async function streamNames(blob: Blob, head: Uint8Array): Promise<string> {
  if (head.length < 512) return "";
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const sectorBytes = 2 ** Math.min(view.getUint16(0x1e, true), 16);
  const start = (view.getUint32(0x30, true) + 1) * sectorBytes;
  return utf16.decode(await blob.slice(start, start + 16 * sectorBytes).arrayBuffer());
}
