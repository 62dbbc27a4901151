import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { missingParts, nameStylesAsWritten } from "../../scripts/site/part-names.ts";

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A built site of these files under `_astro`. */
function site(files: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(join(tmpdir(), "kamerton-parts-"));
  made.push(dist);
  mkdirSync(join(dist, "_astro"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, "_astro", name), text);
  return dist;
}

test("a style that was written under another name is waited for under that name", () => {
  const dist = site({
    "view.a1.js": 'm.f=["_astro/dialog.b2.js","_astro/island.C-3_d.css"]',
    "dialog.b2.js": "",
    "page.C-3_d.css": "",
  });
  expect(missingParts(dist)).toEqual([
    { file: "_astro/view.a1.js", fault: "waits for island.C-3_d.css, which is missing" },
  ]);
  nameStylesAsWritten(dist);
  expect(readFileSync(join(dist, "_astro/view.a1.js"), "utf8")).toBe(
    'm.f=["_astro/dialog.b2.js","_astro/page.C-3_d.css"]',
  );
  expect(missingParts(dist)).toEqual([]);
});

test("a script or a style that is nowhere is a fault of the site", () => {
  const dist = site({ "view.a1.js": 'm.f=["_astro/gone.b2.js","_astro/gone.c3.css"]' });
  nameStylesAsWritten(dist);
  expect(missingParts(dist).map(({ fault }) => fault)).toEqual([
    "waits for gone.b2.js, which is missing",
    "waits for gone.c3.css, which is missing",
  ]);
});
