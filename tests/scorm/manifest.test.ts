import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { manifest } from "../../scripts/scorm/manifest.ts";
import { scormVersions } from "../../src/site/scorm.ts";
import type { ScormVersion } from "../../src/site/scorm.ts";

const content = {
  id: "kamerton-course-ru",
  title: "Ключевые клиенты & «план»",
  locale: "ru",
  lessons: [
    {
      id: "who-is-key",
      title: "Кто < ключевой",
      page: "lessons/who-is-key.html",
      files: ["lessons/who-is-key.html", "_astro/memory.js"],
    },
    {
      id: "abc",
      title: "ABC",
      page: "lessons/abc.html",
      files: ["lessons/abc.html"],
    },
  ],
} as const;

/** The manifest as read by a parser of XML. */
const read = (version: ScormVersion): Document =>
  // The parser declares a document of its own, which has all that is asked of it here.
  new DOMParser().parseFromString(manifest(version, content), "text/xml") as unknown as Document;

const named = (document: Document, name: string): Element[] =>
  [...document.querySelectorAll("*")].filter(({ nodeName }) => nodeName === name);

const texts = (document: Document, name: string): string[] =>
  named(document, name).map(({ textContent }) => textContent);

describe.each(scormVersions)("the manifest of SCORM %s", (version) => {
  const document = read(version);

  test("names each lesson with a resource of its own", () => {
    const items = [...document.querySelectorAll("item")];
    expect(items.map((item) => item.querySelector("title")?.textContent)).toEqual([
      "Кто < ключевой",
      "ABC",
    ]);
    const resources = [...document.querySelectorAll("resource")];
    expect(items.map((item) => item.getAttribute("identifierref"))).toEqual(
      resources.map((resource) => resource.getAttribute("identifier")),
    );
    expect(resources.map((resource) => resource.getAttribute("href"))).toEqual([
      "lessons/who-is-key.html",
      "lessons/abc.html",
    ]);
    expect(
      [...document.querySelectorAll("resource file")].map((file) => file.getAttribute("href")),
    ).toEqual(["lessons/who-is-key.html", "_astro/memory.js", "lessons/abc.html"]);
  });

  test("names the course, its default organization and no identifier twice", () => {
    expect(document.querySelector("organization > title")?.textContent).toBe(content.title);
    const organizations = document.querySelector("organizations");
    expect(organizations?.getAttribute("default")).toBe(
      document.querySelector("organization")?.getAttribute("identifier"),
    );
    const ids = [...document.querySelectorAll("[identifier]")].map((element) =>
      element.getAttribute("identifier"),
    );
    expect(new Set(ids).size).toBe(ids.length);
    // What XML takes for an identifier.
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  });
});

test("SCORM 1.2 asks for 80 and says the version and the language", () => {
  const document = read("1.2");
  expect(texts(document, "schemaversion")).toEqual(["1.2"]);
  expect(texts(document, "adlcp:masteryscore")).toEqual(["80", "80"]);
  expect(texts(document, "imsmd:language")).toEqual(["ru"]);
  const types = [...document.querySelectorAll("resource")].map((resource) =>
    resource.getAttribute("adlcp:scormtype"),
  );
  expect(types).toEqual(["sco", "sco"]);
});

test("SCORM 2004 asks for 0.8 and lets a learner choose and go on", () => {
  const document = read("2004");
  expect(texts(document, "schemaversion")).toEqual(["2004 3rd Edition"]);
  expect(texts(document, "imsss:minNormalizedMeasure")).toEqual(["0.8", "0.8"]);
  expect(texts(document, "lom:language")).toEqual(["ru"]);
  const [control] = named(document, "imsss:controlMode");
  expect(control?.getAttribute("choice")).toBe("true");
  expect(control?.getAttribute("flow")).toBe("true");
  const types = [...document.querySelectorAll("resource")].map((resource) =>
    resource.getAttribute("adlcp:scormType"),
  );
  expect(types).toEqual(["sco", "sco"]);
});
