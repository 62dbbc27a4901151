import { utf16In } from "../text/encoding.ts";
import type { UnreadFormat } from "./format-signatures.ts";

/** What a text that is no table of lines is: markup or JSON; null for all other text. */
export type MarkupKind =
  "spreadsheetml" | "html" | "json" | "bank-exchange" | { readonly looksLike: UnreadFormat } | null;

const isHtml = /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|table|meta|head|body|style|div)\b/iu;
const isXml = /^(?:<\?xml|<Workbook\b|<[\w:.-]+\s+xmlns)/u;
const isJson = /^(?:\{\s*["}]|\[\s*[{[\]])/u;
/** Capital and small Russian letters as UTF-7 writes them. */
const russianInUtf7 = /\+B[A-E][A-Za-z0-9+/]{2,}-/gu;

/** Tells markup, JSON and bank exchange by the first letters of a text. */
export function markupKind(head: Uint8Array): MarkupKind {
  const text = startOf(head);
  if (text.startsWith("1CClientBankExchange")) return "bank-exchange";
  if (isJson.test(text)) return "json";
  if (isHtml.test(text)) return htmlKind(text);
  if (isXml.test(text)) return xmlKind(text);
  return isUtf7(text) ? { looksLike: "utf-7" } : null;
}

/** Names of marks are Latin in every encoding, so the letters between need no right one. */
function startOf(head: Uint8Array): string {
  const decoded = new TextDecoder(utf16In(head) ?? "latin1").decode(head);
  return decoded.replace(/^(?:ï»¿|\ufeff)?\s*/u, "");
}

/** A page without a table is what a portal shows instead of the export: a login or an error. */
const htmlKind = (text: string): MarkupKind =>
  /<table\b/iu.test(text) ? "html" : { looksLike: "html" };

function xmlKind(text: string): MarkupKind {
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "spreadsheetml";
  return /<html\b/iu.test(text) ? htmlKind(text) : { looksLike: "xml" };
}

function isUtf7(text: string): boolean {
  const start = text.slice(0, 4096);
  return !/[^\0-\x7f]/u.test(start) && (start.match(russianInUtf7)?.length ?? 0) >= 3;
}
