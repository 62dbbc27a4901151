import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** The addresses of the sitemap of the built site, relative to where it is served: `ru/analyse/`. */
export function sitemapPages(): readonly string[] {
  const sitemap = readFileSync("dist/sitemap-0.xml", "utf8");
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) =>
    new URL(address).pathname.slice(1),
  );
}

/** By how many pixels a page scrolls sideways. */
export const sidewaysExcess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
