import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { checkSite } from "../../scripts/site/check-site.ts";
import { sealSite } from "../../scripts/site/seal.ts";

/** A site of two pages that has nothing wrong with it. */
const folder = mkdtempSync(join(tmpdir(), "kamerton-site-"));
const base = "/kamerton/";
const page = (locale: string, more = ""): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width">` +
  `<title>Kamerton</title><meta name="description" content="Twenty letters and some more">` +
  `<link rel="canonical" href="https://example.org${base}${locale}/">` +
  ["ru", "en", "x-default"]
    .map((language) => {
      const target = language === "x-default" ? "en" : language;
      return `<link rel="alternate" hreflang="${language}" href="https://example.org${base}${target}/">`;
    })
    .join("") +
  `</head><body><h1 id="top">K</h1><noscript><p>Scripts are off.</p></noscript>` +
  `<script>go()</script>${more}</body></html>`;

function write(file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const sitemap = ["ru", "en"].map((locale) => `<loc>https://example.org${base}${locale}/</loc>`);

function build(english: string): string[] {
  write("ru/index.html", page("ru"));
  write("en/index.html", english);
  write("sitemap-0.xml", sitemap.join(""));
  sealSite(folder, base);
  return checkSite(folder, base).map(({ file, fault }) => `${file}: ${fault}`);
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a site is whole", () => {
  test("when nothing is wrong with it", () => {
    expect(build(page("en", `<a href="${base}ru/#top">RU</a>`))).toEqual([]);
  });

  test.each([
    ["a link that forgets the sub-path", '<a href="/ru/">RU</a>', "/ru/ leads nowhere"],
    ["a link to a place that is not there", `<a href="${base}ru/#no">RU</a>`, "names no place"],
    ["a picture from another host", '<img src="https://example.com/a.png">', "loads https://"],
    ["a script from another host", '<script src="//example.com/a.js"></script>', "loads //"],
    ["a handler in the markup", '<button onclick="go()">Go</button>', "button has onclick="],
  ])("not with %s", (_what, markup, fault) => {
    expect(build(page("en", markup))).toEqual([expect.stringContaining(fault)]);
  });

  test("not without its twin", () => {
    const english = page("en").replace(`hreflang="ru" href="https://example.org${base}ru/"`, "");
    expect(build(english)).toEqual([expect.stringContaining("hreflang ru")]);
  });

  test("not with a script that its policy does not know", () => {
    build(page("en"));
    const path = join(folder, "en/index.html");
    writeFileSync(path, readFileSync(path, "utf8").replace("go()", "goElsewhere()"));
    expect(checkSite(folder, base).map(({ fault }) => fault)).toEqual([
      "the policy is not that of the page's scripts",
    ]);
  });

  test("not with a lesson that opens with 30 kB of script, those that its scripts import among them", () => {
    // Random figures do not compress below half their digits.
    const figures = randomBytes(15_500).toString("hex");
    write("_astro/lesson.js", `import { a } from "./shared.js"; "${figures}"`);
    write("_astro/shared.js", `export const a = "${figures}"`);
    write("_astro/later.js", `"${figures.repeat(9)}"`);
    const script = `<script src="${base}_astro/lesson.js"></script>`;
    write("ru/learn/abc/index.html", page("ru", `<kam-lesson></kam-lesson>${script}`));
    const faults = build(page("en"));
    expect(faults).toContainEqual(expect.stringMatching(/abc.*opens with 3\d{4} bytes of script/));
    write("_astro/shared.js", 'export const a = import("./later.js")');
    expect(build(page("en")).filter((fault) => fault.includes("of script"))).toEqual([]);
  });

  test("not with a second form of the engine, 34 MB that nobody asks for", () => {
    write("_astro/duckdb-eh.abc.wasm", "");
    write("_astro/duckdb-mvp.abc.wasm", "");
    expect(build(page("en"))).toEqual(["_astro/duckdb-mvp.abc.wasm: nothing asks for it"]);
  });

  test("not with a page that the map leaves out", () => {
    build(page("en"));
    write("sitemap-0.xml", sitemap[0] ?? "");
    expect(checkSite(folder, base).map(({ fault }) => fault)).toEqual([
      "/kamerton/en/ is left out",
    ]);
  });
});
