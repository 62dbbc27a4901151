import { sitePath, type SitePath } from "../../src/site/address.ts";
import type { PublishedReport } from "../../src/reports/published/lines.ts";

/**
 * Which pages the map of the site leaves out: those for makers, frames of other sites, published
 * reports that are a team's own, and their list as long as one of them is.
 */
export function isUnlisted(path: SitePath, reports: readonly PublishedReport[]): boolean {
  if (path.endsWith("/charts/") || path.endsWith("/embed/")) return true;
  const hidden = reports.filter(({ about }) => about.search === "hidden");
  const [, , section, slug = ""] = path.split("/");
  if (section !== "reports") return false;
  return slug === "" ? hidden.length > 0 : hidden.some((report) => report.slug === slug);
}

/** The same for a whole address of a site built under `base`. */
export const inSitemap =
  (base: string, reports: readonly PublishedReport[]) =>
  (address: string): boolean => {
    const path = sitePath(base, new URL(address).pathname);
    return path === null || !isUnlisted(path, reports);
  };
