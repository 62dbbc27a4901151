import { createHash } from "node:crypto";

/** A script start tag with its attributes, and the text up to its end tag. */
const SCRIPT = /<script((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>([\s\S]*?)<\/script>/gi;
const HAS_SOURCE = /\ssrc\s*=/i;
/** Blocks of data are never run, so they need no leave to run. */
const IS_DATA = /\stype\s*=\s*["']?(?:application\/(?:ld\+)?json|text\/plain)/i;

/** The leave to run that each inline script of a page needs: `'sha256-…'`, sorted, each once. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", text = ""] of html.matchAll(SCRIPT)) {
    if (HAS_SOURCE.test(attributes) || IS_DATA.test(attributes) || text === "") continue;
    hashes.add(`'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`);
  }
  return [...hashes].sort();
}

/**
 * The policy of a page: files of this site only, nothing to any other address. Styles may stand
 * in the page, because charts write theirs into their SVG; `blob:` is how the engine's worker starts,
 * so that it inherits this policy, and how a report is saved.
 */
export function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/**
 * Pages that only this site may put into a frame, by their depth, as paths of a `_headers` file. A
 * name after a colon stands for one part of a path, so that `/ru/reports/q1/embed/`, which is made for
 * frames of other sites, is none of them. A meta tag cannot say this: browsers read `frame-ancestors`
 * in headers only.
 */
export const unframedPages = ["/", "/:one/", "/:one/:two/", "/:one/:two/:three/"] as const;

/** Two policies hold both: this one adds to that of the page. */
export const OWN_FRAMES_ONLY = "frame-ancestors 'self'";
