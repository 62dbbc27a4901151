import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { mentionedIn } from "../../scripts/scorm/needed-files.ts";
import { packagedPage } from "../../scripts/scorm/packaged-page.ts";
import { scormMessages } from "../../src/messages/scorm.ts";
import { TROUBLE_PLACE } from "../../src/site/scorm.ts";
import { showTrouble } from "../../src/training/scorm/trouble.ts";

const page = `<!doctype html><html lang="ru" data-has-sidebar><head><meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<link rel="canonical" href="https://course.example/kamerton/ru/learn/abc/"/>
<link rel="stylesheet" href="/kamerton/_astro/a.css"><script>theme()</script></head>
<body><header class="header"><course-search data-program="/kamerton/pagefind/pagefind.js"></course-search></header>
<nav class="sidebar"><a href="/kamerton/ru/learn/xyz/">XYZ</a></nav>
<main><a href="#here">Здесь</a> <a href="/kamerton/ru/learn/xyz/">урок <b>XYZ</b></a>
<kam-term><a class="term" href="/kamerton/ru/learn/glossary/#abc">ABC</a></kam-term>
<a href="https://course.example/">Источник</a>
<kam-live data-report="/kamerton/samples/demo.ru.report.json"><button data-own>Мои</button></kam-live>
<script type="module" src="/kamerton/_astro/quiz.js"></script><footer><a href="/kamerton/ru/">К</a></footer></main>
</body></html>`;

const packed = packagedPage(page, {
  file: "lessons/abc.html",
  version: "1.2",
  locale: "ru",
  base: "/kamerton/",
  runtime: "_astro/scorm-runtime.js",
  style: "_astro/package.css",
});
const { document } = parseHTML(packed);

test("a packaged page has no address of the site and none from the root", () => {
  expect(packed).not.toContain("/kamerton/");
  expect(packed).not.toMatch(/(?:href|src)="\//);
  expect(document.querySelector("kam-live")?.getAttribute("data-report")).toBe(
    "../samples/demo.ru.report.json",
  );
});

test("the site around the lesson is gone, and nothing leads out of it but sources in a window of their own", () => {
  expect(document.querySelector("header, nav, footer, [data-own], link[rel=canonical]")).toBeNull();
  const links = [...document.querySelectorAll("a[href]")];
  expect(links.map((link) => [link.getAttribute("href"), link.getAttribute("target")])).toEqual([
    ["#here", null],
    ["https://course.example/", "_blank"],
  ]);
  expect(document.querySelector("main")?.textContent).toContain("урок XYZ");
  expect(document.querySelector("a.term")?.getAttribute("tabindex")).toBe("0");
});

test("the program for learning systems runs before every other module, under the page's own policy", () => {
  const programs = [...document.querySelectorAll("script[type=module]")];
  expect(programs.map((program) => program.getAttribute("src"))).toEqual([
    "../_astro/scorm-runtime.js",
    "../_astro/quiz.js",
  ]);
  expect(document.documentElement.getAttribute("data-scorm")).toBe("1.2");
  const policies = document.querySelectorAll("meta[http-equiv=Content-Security-Policy]");
  expect(policies).toHaveLength(1);
  expect(policies[0]?.getAttribute("content")).toContain("'sha256-");
});

test("a trouble with the learning system has its place and its words, and is told in them and taken back", () => {
  const page = parseHTML(packed).document;
  const place = page.getElementById(TROUBLE_PLACE);
  expect(place?.getAttribute("role")).toBe("status");
  expect(place?.textContent).toBe("");
  showTrouble(page, "unsaved");
  expect(place?.textContent).toBe(scormMessages.ru.troubles.unsaved);
  showTrouble(page, "refused");
  expect(place?.textContent).toBe(scormMessages.ru.troubles.refused);
  showTrouble(page, null);
  expect(place?.textContent).toBe("");
});

test("a file is needed where its name stands, whatever the address before it", () => {
  const files = ["_astro/quiz.a1.js", "_astro/other.b2.js", "samples/demo.ru.report.json"];
  expect(mentionedIn(`import"./quiz.a1.js"`, files)).toEqual(["_astro/quiz.a1.js"]);
  expect(mentionedIn(`data-report="../samples/demo.ru.report.json"`, files)).toEqual([
    "samples/demo.ru.report.json",
  ]);
});
