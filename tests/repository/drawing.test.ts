import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawing, withDrawing } from "../../scripts/layers/drawing.ts";
import { moduleGraph } from "../../scripts/layers/module-graph.ts";

test("the drawing in ARCHITECTURE.md is that of the code; `npm run drawing` draws it anew", async () => {
  const document = readFileSync("ARCHITECTURE.md", "utf8");
  const picture = drawing(await moduleGraph(["src", "scripts"]));
  expect(picture.split("\n").length).toBeGreaterThan(8);
  expect(document).toBe(withDrawing(document, picture));
});

test("a document without a place for the drawing is said to be so", () => {
  expect(() => withDrawing("# Architecture", "flowchart TD")).toThrow("no place");
});
