import { locales } from "../../src/domain/words.ts";
import { addressUnder } from "../../src/site/address.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";

const attribute = (page: BuiltPage, selector: string, name: string): string =>
  page.document.querySelector(selector)?.getAttribute(name) ?? "";

/** What a page must say of itself before its first word. */
function ownWords(page: BuiltPage): string[] {
  const faults: string[] = [];
  const { document } = page;
  const language = document.documentElement.getAttribute("lang") ?? "";
  if (!locales.some((locale) => locale === language)) faults.push(`lang is "${language}"`);
  const folder = page.path.split("/")[1];
  if (locales.some((locale) => locale === folder) && folder !== language)
    faults.push(`lang is "${language}" under /${String(folder)}/`);
  if ((document.querySelector("title")?.textContent ?? "").trim() === "") faults.push("no title");
  const description = attribute(page, 'meta[name="description"]', "content");
  if (description.length < 20) faults.push(`description is "${description}"`);
  if (document.querySelectorAll("noscript").length === 0) faults.push("no noscript sentence");
  if (document.querySelector('meta[name="viewport"]') === null) faults.push("no viewport");
  if (document.querySelectorAll("h1").length === 0) faults.push("no h1");
  return faults;
}

/** The page's canonical address and its twins: they exist, and the twin names this page in return. */
function twins(page: BuiltPage, site: BuiltSite): string[] {
  const faults: string[] = [];
  const canonical = attribute(page, 'link[rel="canonical"]', "href");
  const own = URL.canParse(canonical) ? new URL(canonical).pathname : canonical;
  if (own !== addressUnder(site.base, page.path)) faults.push(`canonical is "${canonical}"`);
  for (const language of [...locales, "x-default"]) {
    const href = attribute(page, `link[rel="alternate"][hreflang="${language}"]`, "href");
    if (!URL.canParse(href)) {
      faults.push(`hreflang ${language} is "${href}"`);
      continue;
    }
    const twin = site.find(new URL(href).pathname);
    if (twin === null || twin === "file") {
      faults.push(`hreflang ${language} leads nowhere: ${href}`);
      continue;
    }
    const twinLanguage = twin.document.documentElement.getAttribute("lang");
    if (language !== "x-default" && twinLanguage !== language)
      faults.push(`hreflang ${language} leads to a page in ${String(twinLanguage)}: ${href}`);
  }
  return faults;
}

/** Faults of a page's head: language, title, description, canonical address, the other language. */
export const headFaults = (page: BuiltPage, site: BuiltSite): string[] =>
  page.hidden ? ownWords(page) : [...ownWords(page), ...twins(page, site)];
