import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { addressUnder, sitePath } from "../../src/site/address.ts";
import type { SitePath } from "../../src/site/address.ts";
import { pagesIn } from "./seal.ts";

/** A page as it was built. */
export interface BuiltPage {
  readonly file: string;
  readonly path: SitePath;
  readonly html: string;
  readonly document: Document;
  /** Kept from search engines, and so from the rules about them. */
  readonly hidden: boolean;
}

/** Something that a reader, a search engine or a browser would stumble over. */
export interface SiteFault {
  readonly file: string;
  readonly fault: string;
}

/** A built site and how its addresses lie in it. */
export interface BuiltSite {
  readonly dist: string;
  readonly base: string;
  readonly pages: readonly BuiltPage[];
  /** The page or file that an address leads to; null where it leads nowhere inside the site. */
  find(pathname: string): BuiltPage | "file" | null;
}

function readPage(dist: string, file: string): BuiltPage {
  const html = readFileSync(join(dist, file), "utf8");
  const { document } = parseHTML(html);
  const robots = document.querySelector('meta[name="robots"]')?.getAttribute("content") ?? "";
  return {
    file,
    path: `/${file.replace(/index\.html$/, "")}`,
    html,
    document,
    hidden: robots.includes("noindex"),
  };
}

/** Reads a built site; `base` is the sub-path that it was built for. */
export function readSite(dist: string, base: string): BuiltSite {
  const pages = pagesIn(dist).map((file) => readPage(dist, file));
  const byAddress = new Map(pages.map((page) => [addressUnder(base, page.path), page]));
  return {
    dist,
    base,
    pages,
    find(pathname) {
      const page = byAddress.get(pathname);
      if (page !== undefined) return page;
      const path = sitePath(base, pathname);
      if (path === null) return null;
      const file = join(dist, path);
      return existsSync(file) && statSync(file).isFile() ? "file" : null;
    },
  };
}
