import { parseHTML } from "linkedom";

/** A text of HTML as a reader has it. */
export function parsed(text: string): Document {
  const { document } = parseHTML(text);
  return document;
}

/** What a reader reads, without runs of blanks. */
export const readable = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
