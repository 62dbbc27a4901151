import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, inlineScriptHashes } from "../../scripts/site/policy.ts";
import { headersFile, sealed } from "../../scripts/site/seal.ts";

const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the leave of inline scripts", () => {
  test("is given by the exact text, line breaks and letters included", () => {
    const text = "\n  const слово = '→';\n";
    expect(inlineScriptHashes(`<p><script>${text}</script></p>`)).toEqual([hashOf(text)]);
  });

  test("is not needed by scripts of their own file nor by data", () => {
    const html =
      '<script type="module" src="/a.js"></script>' +
      '<script type="application/json">{"a":1}</script>';
    expect(inlineScriptHashes(html)).toEqual([]);
  });

  test("reads over a > inside an attribute", () => {
    expect(inlineScriptHashes('<script data-a="1 > 0" type="module">go()</script>')).toEqual([
      hashOf("go()"),
    ]);
  });

  test("is given once to scripts of one text", () => {
    expect(inlineScriptHashes("<script>a</script><script>a</script>")).toHaveLength(1);
  });
});

describe("a sealed page", () => {
  const page = '<!doctype html><html><head><meta charset="utf-8"/><title>т</title></head></html>';

  test("says its encoding and its policy before anything else", () => {
    expect(sealed(page, "page.html")).toMatch(
      /<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
    );
  });

  test("cannot be made from a page that starts otherwise", () => {
    expect(() => sealed("<html><head><script>a</script></head></html>", "page.html")).toThrow(
      /page\.html/,
    );
  });

  test("lets requests go to its own address and to no other", () => {
    const directives = contentSecurityPolicy([]).split("; ");
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'self' blob:");
    expect(directives.filter((directive) => /https?:|\*|'unsafe-eval'/.test(directive))).toEqual(
      [],
    );
    expect(directives.find((directive) => directive.startsWith("script-src"))).not.toContain(
      "'unsafe-inline'",
    );
  });
});

test("headers keep files with a hash in their name for good, under the sub-path too", () => {
  const headers = headersFile("/kamerton/", []);
  expect(headers).toContain(
    "/kamerton/_astro/*\n  Cache-Control: public, max-age=31536000, immutable",
  );
  // Hosts that read this file cut lines at 2000 characters.
  expect(Math.max(...headers.split("\n").map((line) => line.length))).toBeLessThan(2_000);
});

describe("who may frame a page", () => {
  /** The paths under which headers stand that let this site's frames in and no others. */
  const framed = (base: string): readonly RegExp[] => {
    const lines = headersFile(base, []).split("\n");
    return (
      lines
        .filter((_, place) => lines[place + 1]?.includes("frame-ancestors 'self'"))
        // A name after a colon is one part of a path; a star is any number of them.
        .map((path) => new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+").replaceAll("*", ".*")}$`))
    );
  };
  const ownOnly = (base: string, path: string): boolean =>
    framed(base).some((rule) => rule.test(path));

  test.each(["/", "/ru/", "/ru/analyse/", "/en/learn/abc/", "/ru/reports/q1-2026/"])(
    "only this site may frame %s",
    (path) => {
      expect(ownOnly("/", path)).toBe(true);
      expect(ownOnly("/kamerton/", `/kamerton${path}`)).toBe(true);
    },
  );

  test("any site may frame the page that is made for it", () => {
    expect(ownOnly("/", "/ru/reports/q1-2026/embed/")).toBe(false);
    expect(ownOnly("/kamerton/", "/kamerton/en/reports/q1-2026/embed/")).toBe(false);
    // Two headers of a policy hold both, so what frames everything else must not forbid it either.
    expect(contentSecurityPolicy([])).not.toContain("frame-ancestors");
  });
});
