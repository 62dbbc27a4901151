import { existsSync, globSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { reportDocument } from "../../src/reports/document.ts";
import { openLink } from "../../src/reports/link/open-link.ts";

/*
 * What was given away once opens for ever and says the same. A link leaves out what follows from the
 * rest, so this also holds the rules that put it back: a change of one of them shows here.
 */
const links = globSync("tests/documents/*/*.link.txt");

it("has old links to hold on to", () => {
  expect(links.length).toBeGreaterThanOrEqual(10);
});

describe.each(links)("%s", (path) => {
  const passphrase = path.replace(".link.txt", ".passphrase.txt");
  const stored = readFileSync(path.replace(".link.txt", ".report.json"), "utf8");

  it("opens as the document that it was made of [R1]", async () => {
    const opened = await openLink(
      readFileSync(path, "utf8").trim(),
      existsSync(passphrase) ? readFileSync(passphrase, "utf8").trim() : undefined,
    );
    expect(opened.ok && canonicalJson(opened.value)).toBe(stored);
  });

  it("stands beside a document that still fits the schema [R1]", () => {
    expect(v.is(reportDocument, JSON.parse(stored))).toBe(true);
  });
});
