import type { Locale } from "../domain/words.ts";
import type { SitePath } from "./address.ts";

/** The page of a published report. */
export const reportPath = (slug: string, locale: Locale): SitePath => `/${locale}/reports/${slug}/`;

/** Its document, the same in every language. */
export const reportFile = (slug: string): SitePath => `/reports/${slug}/report.json`;

/** The picture that messengers show of it. */
export const previewFile = (slug: string, locale: Locale): SitePath =>
  `/reports/${slug}/preview.${locale}.png`;

/** The height of a page in a frame, in pixels of CSS, as it is told to the page around it. */
export interface FrameHeight {
  readonly type: "kamerton-report-height";
  readonly height: number;
}
