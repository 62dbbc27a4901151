import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressUnder } from "../../src/site/address.ts";
import {
  contentSecurityPolicy,
  inlineScriptHashes,
  OWN_FRAMES_ONLY,
  unframedPages,
} from "./policy.ts";

/** Every HTML file under the folder, as paths inside it. */
export const pagesIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort();

/** The encoding must stand in the first kilobyte of a page; the policy comes next, before anything loads. */
const HEAD_START = /<head[^>]*>\s*<meta charset="utf-8"\s*\/?>/i;

/** The page with its policy as the first thing after the encoding; throws where the page has no such place. */
export function sealed(html: string, file: string): string {
  const place = HEAD_START.exec(html);
  if (place === null)
    throw new Error(`${file} does not begin with its encoding: it cannot be sealed.`);
  const end = place.index + place[0].length;
  const policy = contentSecurityPolicy(inlineScriptHashes(html));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/** The same policy and its neighbours as headers, for hosts that read a `_headers` file. */
export function headersFile(base: string, scriptHashes: readonly string[]): string {
  return [
    addressUnder(base, "/*"),
    `  Content-Security-Policy: ${contentSecurityPolicy(scriptHashes)}`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: no-referrer",
    "  Cross-Origin-Opener-Policy: same-origin",
    "  Permissions-Policy: camera=(), microphone=(), geolocation=()",
    "",
    ...unframedPages.flatMap((path) => [
      addressUnder(base, path),
      `  Content-Security-Policy: ${OWN_FRAMES_ONLY}`,
      "",
    ]),
    // Files there carry their own hash in the name.
    addressUnder(base, "/_astro/*"),
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ].join("\n");
}

/** Writes the policy into every page of a fresh build and beside them. */
export function sealSite(dist: string, base: string): void {
  const hashes = new Set<string>();
  for (const file of pagesIn(dist)) {
    const path = join(dist, file);
    const html = readFileSync(path, "utf8");
    for (const hash of inlineScriptHashes(html)) hashes.add(hash);
    writeFileSync(path, sealed(html, file));
  }
  writeFileSync(join(dist, "_headers"), headersFile(base, [...hashes].sort()));
}
