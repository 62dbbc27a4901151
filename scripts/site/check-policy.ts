import type { BuiltPage } from "./built-site.ts";
import { contentSecurityPolicy, inlineScriptHashes } from "./policy.ts";

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
/** What may stand before the policy: nothing that loads or runs. */
const BEFORE = /^\s*<!doctype html>\s*<html[^>]*>\s*<head[^>]*>\s*<meta charset="utf-8"\s*\/?>$/i;

/** Elements and attributes by which a page makes the browser fetch something by itself. */
const LOADS: readonly (readonly [selector: string, attribute: string])[] = [
  ["script[src]", "src"],
  ["link[href]:not([rel~=canonical]):not([rel~=alternate])", "href"],
  ["img[src]", "src"],
  ["img[srcset]", "srcset"],
  ["source[src]", "src"],
  ["iframe[src]", "src"],
  ["object[data]", "data"],
  ["form[action]", "action"],
  ["use[href]", "href"],
  ["image[href]", "href"],
];

function loadsFromElsewhere(page: BuiltPage): string[] {
  return LOADS.flatMap(([selector, name]) =>
    [...page.document.querySelectorAll(selector)].flatMap((element) => {
      const address = element.getAttribute(name) ?? "";
      return /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address) ? [`loads ${address}`] : [];
    }),
  );
}

function handlersInMarkup(page: BuiltPage): string[] {
  const faults: string[] = [];
  for (const element of page.document.querySelectorAll("*"))
    for (const name of element.getAttributeNames())
      if (name.startsWith("on")) faults.push(`${element.tagName.toLowerCase()} has ${name}=`);
  return faults;
}

/** Faults of a page's seal: the policy stands first and lets in exactly what the page has. */
export function policyFaults(page: BuiltPage): string[] {
  const faults = [...loadsFromElsewhere(page), ...handlersInMarkup(page)];
  const meta = META.exec(page.html);
  if (meta === null) return ["no policy", ...faults];
  if (!BEFORE.test(page.html.slice(0, meta.index)))
    faults.push("something stands before the policy");
  if (meta[1] !== contentSecurityPolicy(inlineScriptHashes(page.html)))
    faults.push("the policy is not that of the page's scripts");
  return faults;
}

/** Whether a style sheet fetches anything from another host. */
export const styleFaults = (css: string): string[] =>
  [...css.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi)].map(
    ([, address = ""]) => `loads ${address}`,
  );
