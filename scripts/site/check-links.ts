import { addressUnder } from "../../src/site/address.ts";
import type { SitePath } from "../../src/site/address.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";

/** Pages whose fragment is their state and not a place in them. */
const STATEFUL = /^\/(?:ru|en)\/(?:analyse|report)\/$/;

function linkFault(href: string, page: BuiltPage, site: BuiltSite): string | null {
  const from = `http://site.invalid${addressUnder(site.base, page.path)}`;
  if (!URL.canParse(href, from)) return `${href} is no address`;
  const url = new URL(href, from);
  if (url.host !== "site.invalid") return null;
  const target = site.find(decodeURIComponent(url.pathname));
  if (target === null) return `${href} leads nowhere`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (target === "file" || id === "" || STATEFUL.test(target.path)) return null;
  return target.document.getElementById(id) === null ? `${href} names no place there` : null;
}

/** Links inside the site, in text and in the head, that lead nowhere. */
export function linkFaults(page: BuiltPage, site: BuiltSite): string[] {
  const addresses = [
    ...[...page.document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")),
    ...[
      ...page.document.querySelectorAll("link[href]:not([rel=canonical]):not([rel=alternate])"),
    ].map((link) => link.getAttribute("href")),
    ...[...page.document.querySelectorAll("[src]")].map((element) => element.getAttribute("src")),
  ];
  return [...new Set(addresses)].flatMap((href) => {
    const fault = linkFault(href ?? "", page, site);
    return fault === null ? [] : [fault];
  });
}

/** Pages that search engines should know and the map of the site leaves out, or the other way round. */
export function sitemapFaults(sitemap: string, site: BuiltSite): string[] {
  const listed = new Set(
    [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname),
  );
  const expected = site.pages
    .filter((page) => !page.hidden)
    .map((page) => addressUnder(site.base, page.path));
  const hidden = site.pages.filter((page) => page.hidden).map((page): SitePath => page.path);
  return [
    ...expected
      .filter((address) => !listed.has(address))
      .map((address) => `${address} is left out`),
    ...hidden
      .map((path) => addressUnder(site.base, path))
      .filter((address) => listed.has(address))
      .map((address) => `${address} is hidden yet listed`),
  ];
}
