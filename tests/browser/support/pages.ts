import { readFileSync } from "node:fs";

/** The addresses of the sitemap of the built site, relative to where it is served: `ru/analyse/`. */
export function sitemapPages(): readonly string[] {
  const sitemap = readFileSync("dist/sitemap-0.xml", "utf8");
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) =>
    new URL(address).pathname.slice(1),
  );
}
