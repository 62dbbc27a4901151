import { expect, test } from "vitest";
import { drawingMarkup } from "../../src/markup/drawing.ts";
import { html } from "../../src/markup/html.ts";
import { parsed } from "./parsed.ts";

/** The first picture in a text of HTML. */
function picture(inside: string): Element {
  const found = parsed(`<html><body><svg viewBox="0 0 9 9">${inside}</svg></body></html>`);
  const svg = found.querySelector("svg");
  if (svg === null) throw new Error("no picture");
  return svg;
}

const written = (inside: string): string => html(drawingMarkup(picture(inside), "c1"));

test("names of parts are those of one picture, and so is whatever refers to them", () => {
  expect(
    written(
      '<pattern id="hatch"></pattern><rect fill="url(#hatch)"></rect><use href="#hatch"></use><b fill="#ffffff"></b>',
    ),
  ).toBe(
    '<svg viewBox="0 0 9 9"><pattern id="c1-hatch"></pattern><rect fill="url(#c1-hatch)"></rect>' +
      '<use href="#c1-hatch"></use><b fill="#ffffff"></b></svg>',
  );
});

test("fractions that nobody sees are left out of places, and never out of words", () => {
  expect(written('<text x="12.345678" aria-label="12.345678">12.345678</text>')).toBe(
    '<svg viewBox="0 0 9 9"><text x="12.35" aria-label="12.345678">12.345678</text></svg>',
  );
});

test("a text in a picture stays a text", () => {
  expect(written("<text>&lt;script&gt;</text>")).toBe(
    '<svg viewBox="0 0 9 9"><text>&lt;script&gt;</text></svg>',
  );
});

test.each([
  "<script>1</script>",
  "<foreignObject></foreignObject>",
  '<rect onclick="1"></rect>',
  '<rect onload="1"></rect>',
])("what would run is no part of a picture: %s", (inside) => {
  expect(() => written(inside)).toThrow("stands in no drawing");
});
