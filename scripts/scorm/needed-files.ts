import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

const IS_TEXT = /\.(?:css|js|html)$/;

/** The files of a built site whose names a text mentions; names of built files carry their hash and are unique. */
export const mentionedIn = (text: string, files: readonly string[]): readonly string[] =>
  files.filter((file) => text.includes(file.startsWith("_astro/") ? basename(file) : file));

/** Every file that a page needs, by what it and they mention; sorted. */
export function neededFiles(
  site: string,
  files: readonly string[],
  page: string,
): readonly string[] {
  const needed = new Set<string>();
  const look = (text: string): void => {
    for (const file of mentionedIn(text, files)) {
      if (needed.has(file)) continue;
      needed.add(file);
      if (IS_TEXT.test(file)) look(readFileSync(join(site, file), "utf8"));
    }
  };
  look(page);
  return [...needed].toSorted();
}
