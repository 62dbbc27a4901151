import { tellIn, type Language } from "../../reports/blocks/telling.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { titleWithDays } from "./strip.ts";

/** What the style of paper reads the footer of its pages from; it must stand on the root of the page. */
export const footerProperty = "--paper-source";

/** A text as a string of CSS. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f\0]/gu, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;

/** What each page of paper says at its foot: the report, its days, what it was reckoned from. */
export const paperFooter = (document: ReportDocument, language: Language): string =>
  quoted(`${titleWithDays(document, language)} · ${tellIn(document, language).source}`);
