import type { Locale } from "../../domain/words.ts";
import { maskingMessages } from "../../messages/masking.ts";
import type { ReportDocument } from "../document.ts";

/** A pseudonym: a word of masked reports and a code, or a number where it is a file. */
const pseudonym = /^(\p{L}+)\u00a0([0-9A-Z]+)$/u;

/**
 * A masked report for a reader of another language: the words of its pseudonyms are his, the codes
 * stay [R4]. A report with names is returned as it is.
 */
export function maskedIn(document: ReportDocument, locale: Locale): ReportDocument {
  const [from, to] = [maskingMessages[document.locale], maskingMessages[locale]];
  if (document.locale === locale || document.title !== from.title) return document;
  const words = new Map(
    Object.entries(to).map(([kind, word]) => [from[kind as keyof typeof from], word]),
  );
  const told = (text: string): string => {
    const [, word = "", code = ""] = pseudonym.exec(text) ?? [];
    const other = words.get(word);
    return other === undefined ? (words.get(text) ?? text) : `${other}\u00a0${code}`;
  };
  // Texts are replaced by texts, so the document has the shape that it had.
  return { ...(everyText(document, told) as ReportDocument), locale };
}

function everyText(value: unknown, told: (text: string) => string): unknown {
  if (typeof value === "string") return told(value);
  if (Array.isArray(value)) return value.map((inner) => everyText(inner, told));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, everyText(inner, told)]),
  );
}
