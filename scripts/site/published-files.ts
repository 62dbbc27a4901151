import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { locales } from "../../src/domain/words.ts";
import { previewFile, reportFile } from "../../src/site/published.ts";
import { previewImage } from "../reports/preview/draw.ts";
import { readReports, REPORTS } from "../reports/read-reports.ts";

/** Puts beside the pages of published reports what they point to: documents and previews. */
export const publishedFiles = (): AstroIntegration => ({
  name: "kamerton:published-files",
  hooks: {
    "astro:build:done": ({ dir }) => writePublishedFiles(REPORTS, fileURLToPath(dir)),
  },
});

/** Copies the document of each report into a built site and draws its preview in each language. */
export async function writePublishedFiles(folder: string, dist: string): Promise<void> {
  for (const report of readReports(folder).reports) {
    const { slug } = report;
    await mkdir(join(dist, "reports", slug), { recursive: true });
    await copyFile(join(folder, slug, "report.json"), join(dist, reportFile(slug)));
    for (const locale of locales)
      await writeFile(join(dist, previewFile(slug, locale)), await previewImage(report, locale));
  }
}
