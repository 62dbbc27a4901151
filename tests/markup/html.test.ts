import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { html } from "../../src/markup/html.ts";
import { element, sentence, svgElement } from "../../src/markup/markup.ts";
import { hostileNames } from "../charts/gallery.ts";
import { runs } from "../support/runs.ts";
import { parsed } from "./parsed.ts";

const page = (text: string): string =>
  `<!doctype html><html><body>${html(element("p", { title: text }, text))}</body></html>`;

test.each(hostileNames)("a name stays a name: %s", (name) => {
  const paragraph = parsed(page(name)).querySelector("p");
  expect(paragraph?.textContent).toBe(name);
  expect(paragraph?.getAttribute("title")).toBe(name);
  expect(paragraph?.children.length).toBe(0);
});

test("whatever the text, it is read as it was written, in an element and in an attribute", () => {
  assert(
    property(string({ unit: "grapheme" }), (text) => {
      // No file of text can hold a zero byte, and HTML reads one as U+FFFD anyway.
      const written = text.replaceAll("\0", "\ufffd");
      const paragraph = parsed(page(text)).querySelector("p");
      return paragraph?.textContent === written && paragraph.getAttribute("title") === written;
    }),
    { numRuns: runs(200, 5000) },
  );
});

describe("the letters that HTML gives a meaning", () => {
  test("are written as entities", () => {
    expect(html("<&>\"'")).toBe("&lt;&amp;&gt;&quot;&#39;");
  });

  test("so are the ends of lines that only some readers know", () => {
    expect(html("a\u2028b\u2029c\rd")).toBe("a&#8232;b&#8233;c&#13;d");
  });

  test("half of a pair is no letter of a file", () => {
    expect(html("a\ud83eb\udd84c🦄")).toBe("a\ufffdb\ufffdc🦄");
  });
});

test("true is an attribute without a value; null and false are none; an empty text is one", () => {
  const details = element("details", { open: true, hidden: false, title: null, lang: "" }, "x");
  expect(html(details)).toBe("<details open lang>x</details>");
});

test("an element that holds nothing has no end, and a drawing of the same name has one", () => {
  expect(html(element("meta", { charset: "utf-8" }))).toBe('<meta charset="utf-8">');
  expect(html(svgElement("link", {}))).toBe("<link></link>");
});

test("the letters of classes are marked as Latin", () => {
  expect(html(...sentence("класс A, и AX"))).toBe(
    'класс <span lang="en">A</span>, и <span lang="en">AX</span>',
  );
});

describe("a script or a style, which is taken as it stands,", () => {
  test("is not written as entities", () => {
    expect(html(element("style", {}, 'a > b::after { content: "&" }'))).toBe(
      '<style>a > b::after { content: "&" }</style>',
    );
  });

  test.each(["</script>", "</SCRIPT ", "<!--", "</style>"])("refuses to hold %s", (end) => {
    expect(() => html(element("script", {}, `"${end}"`))).toThrow("would end in its middle");
  });
});

test.each(["on click", 'a"b', "x>", "", "a=b"])("no attribute is called %j", (name) => {
  expect(() => html(element("p", { [name]: "x" }))).toThrow("no attribute is");
});
