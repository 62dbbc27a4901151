import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteFault } from "./built-site.ts";

/** A file that a script names as something to be fetched before a part of it runs. */
const named = /"_astro\/([^"]+\.(?:js|css))"/g;

/** A site of pages alone has no parts. */
const partsIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder) : [];

const scriptsIn = (folder: string): readonly string[] =>
  partsIn(folder).filter((file) => file.endsWith(".js"));

/** `analyse-page.D0jVg0wT.css` → `.D0jVg0wT.css`: what is in a file, whatever it is called. */
const contentOf = (file: string): string => /\.[\w-]+\.css$/.exec(file)?.[0] ?? file;

/**
 * Gives the styles that scripts of a built site wait for the names they were written under. Astro calls the
 * style of an island after its page, and the scripts still call it after the island: the part that
 * waits for it would not come.
 */
export function nameStylesAsWritten(dist: string): void {
  const folder = join(dist, "_astro");
  const files = new Set(partsIn(folder));
  const styles = new Map(
    [...files].filter((file) => file.endsWith(".css")).map((file) => [contentOf(file), file]),
  );
  for (const script of scriptsIn(folder)) {
    const path = join(folder, script);
    const source = readFileSync(path, "utf8");
    const mended = source.replaceAll(named, (whole, file: string) =>
      files.has(file) ? whole : `"_astro/${styles.get(contentOf(file)) ?? file}"`,
    );
    if (mended !== source) writeFileSync(path, mended);
  }
}

/** What scripts of a built site name and what is not there. */
export function missingParts(dist: string): readonly SiteFault[] {
  const folder = join(dist, "_astro");
  const files = new Set(partsIn(folder));
  return scriptsIn(folder).flatMap((script) =>
    [...readFileSync(join(folder, script), "utf8").matchAll(named)]
      .filter(([, file = ""]) => !files.has(file))
      .map(([, file = ""]) => ({
        file: `_astro/${script}`,
        fault: `waits for ${file}, which is missing`,
      })),
  );
}
