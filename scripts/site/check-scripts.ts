import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BuiltPage } from "./built-site.ts";

/**
 * The most script, gzipped, that a page of the course may ask for as it opens. Of its 35 kB (a lesson) and 60 kB
 * (another page) 5 and 10 are left for what comes when a part wakes: the words of one language, the reviews.
 */
const budgets = { lesson: 30_000, other: 50_000 };

interface Chunk {
  readonly bytes: number;
  readonly imports: readonly string[];
}

/** Reads each script of a built site once: its gzipped size, and what it cannot start without. */
export function scriptReader(dist: string): (name: string) => Chunk {
  const known = new Map<string, Chunk>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const file = join(dist, "_astro", name);
    const source = existsSync(file) ? readFileSync(file, "utf8") : "";
    const imports = [...source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)];
    const chunk = {
      bytes: gzipSync(source).length,
      imports: imports.map(([, other = ""]) => other),
    };
    known.set(name, chunk);
    return chunk;
  };
}

/** The gzipped bytes of the scripts that a page opens with, and of all that these import. */
function openingBytes(page: BuiltPage, read: (name: string) => Chunk): number {
  const sources = [...page.document.querySelectorAll("script[src]")];
  const waiting = sources.map((script) => basename(script.getAttribute("src") ?? ""));
  const counted = new Set<string>();
  let bytes = 0;
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (counted.has(name)) continue;
    counted.add(name);
    bytes += read(name).bytes;
    waiting.push(...read(name).imports);
  }
  return bytes;
}

/** What a page of the course has of script above its budget; other pages have budgets of their own. */
export function scriptFaults(page: BuiltPage, read: (name: string) => Chunk): string[] {
  if (!/^\/(?:ru|en)\/learn\//.test(page.path)) return [];
  const isLesson = page.document.querySelector("kam-lesson") !== null;
  const budget = isLesson ? budgets.lesson : budgets.other;
  const bytes = openingBytes(page, read);
  return bytes <= budget
    ? []
    : [`opens with ${String(bytes)} bytes of script; ${String(budget)} is the most`];
}
