import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { reportPage } from "../../scripts/command-line/report-page.ts";
import { locales } from "../../src/domain/words.ts";
import { withFontsInside } from "../../src/markup/file/fonts.ts";
import { reportFile } from "../../src/markup/file/report-file.ts";
import { reportFileMessages } from "../../src/messages/report-file.ts";
import { reportMessages } from "../../src/messages/report.ts";
import { typeset } from "../../src/reports/blocks/names.ts";
import { parseReport } from "../../src/reports/parse-report.ts";
import { reportTextIn } from "../../src/reports/embedded.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { gallery, hostileNames } from "../charts/gallery.ts";
import { parsed } from "./parsed.ts";

const hostile = gallery["hostile names"];
if (hostile === undefined) throw new Error("no case");
const text = await reportPage(hostile, "ru");
const page = parsed(text);

const policy = page
  .querySelector('meta[http-equiv="Content-Security-Policy"]')
  ?.getAttribute("content");

describe("a report as one file", () => {
  test("allows nothing but what it holds, and no script but its own", () => {
    const [script] = page.querySelectorAll("script:not([type])");
    const hash = createHash("sha256")
      .update(script?.textContent ?? "")
      .digest("base64");
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash}'`,
      "style-src 'unsafe-inline'",
      "font-src data:",
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.querySelectorAll("script")).toHaveLength(2);
    expect(page.head.firstElementChild?.getAttribute("charset")).toBe("utf-8");
  });

  test("names no address to fetch from", () => {
    const asking = page.querySelectorAll(
      "[src], [srcset], [action], [poster], object, embed, iframe, base",
    );
    expect(asking).toHaveLength(0);
    const links = [...page.querySelectorAll("[href]")].map((link) => link.getAttribute("href"));
    expect(links.filter((href) => href?.startsWith("#") !== true)).toEqual(["data:,"]);
    const styles = page.querySelector("style")?.textContent ?? "";
    const addresses = [...styles.matchAll(/url\(([^)]{0,12})/gu)].map(([, start]) => start);
    expect(new Set(addresses)).toEqual(new Set(["data:font/wo"]));
    expect(styles).not.toContain("@import");
  });

  test("hostile names are texts in it, and nothing that they look like is there", () => {
    const said = page.querySelector("main")?.textContent ?? "";
    for (const name of hostileNames.slice(0, 4)) expect(said).toContain(typeset(name));
    expect(page.querySelectorAll("main :is(script, img, b[onclick])")).toHaveLength(0);
    const handlers = [...page.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].map(({ name }) => name).filter((name) => name.startsWith("on")),
    );
    expect(handlers).toEqual([]);
  });

  test("holds the document that it was made of, so that it opens again", () => {
    const held = reportTextIn(text);
    expect(held).not.toContain("<");
    expect(parseReport(JSON.parse(held ?? ""))).toEqual(hostile);
  });

  test("a page that holds no report has none", () => {
    expect(reportTextIn("<!doctype html><table><tr><td>1</td></tr></table>")).toBeNull();
  });
});

test.each(locales)("speaks one language, %s, and says whose names it holds", async (locale) => {
  const named = parsed(await reportPage(hostile, locale));
  const { viewer } = reportMessages[locale];
  const words = reportFileMessages[locale];
  expect(named.documentElement.getAttribute("lang")).toBe(locale);
  expect(named.querySelector(".link-strip")?.textContent).toContain(words.named);
  expect(named.querySelector(".file-end")?.textContent).toBe(words.again);

  const masked = await maskReport(hostile, new Uint8Array(32).fill(1));
  const page = parsed(await reportPage(masked, locale));
  expect(page.querySelector(".link-strip")?.textContent).toContain(viewer.masked);
  const said = page.documentElement.textContent;
  for (const name of hostileNames.slice(0, 5)) {
    expect(said).not.toContain(typeset(name));
    expect(said).not.toContain(JSON.stringify(name).slice(1, -1));
  }
});

test("says on paper what it is of, whatever its title holds", async () => {
  const titled = { ...hostile, title: 'Продажи "2025"\\ }</style>\n<b>' };
  const made = parsed(await reportFile(titled, { locale: "ru", style: "" }));
  expect(made.documentElement.getAttribute("style")).toMatch(
    /^--paper-source: "Продажи \\22 2025\\22 \\5c {2}\}<\/style>\\a <b>, .+ · Расчёт по файлу, .+"$/u,
  );
  expect(made.querySelectorAll("b:not(article *, header *)")).toHaveLength(0);
});

describe("fonts go inside", () => {
  const face = '@font-face { font-family: "G"; src: url("a.woff2") format("woff2"); }';

  test("as their bytes", async () => {
    const read = () => Promise.resolve(new Uint8Array([1, 2, 3]));
    expect(await withFontsInside(`${face} p { color: red }`, read)).toBe(
      '@font-face { font-family: "G"; src: url(data:font/woff2;base64,AQID) format("woff2"); } p { color: red }',
    );
  });

  test("one that cannot be had is left out", async () => {
    expect(await withFontsInside(`${face} p {}`, () => Promise.resolve(null))).toBe(" p {}");
  });

  test("any other address is refused", async () => {
    const read = () => Promise.resolve(null);
    await expect(withFontsInside("p { background: url(x.png) }", read)).rejects.toThrow("asks for");
  });
});
