import { describe, expect, test } from "vitest";
import { builtAt } from "../../scripts/site/place.ts";
import { addressUnder, inLocale, sitePath } from "../../src/site/address.ts";

describe("an address inside the site", () => {
  test("is itself where the site stands at the root", () => {
    expect(addressUnder("/", "/ru/analyse/")).toBe("/ru/analyse/");
  });

  test("stands under the sub-path, with one slash between them", () => {
    expect(addressUnder("/kamerton/", "/ru/analyse/")).toBe("/kamerton/ru/analyse/");
    expect(addressUnder("/kamerton/", "/")).toBe("/kamerton/");
  });

  test("is found again in what the browser shows, or is known to lie elsewhere", () => {
    expect(sitePath("/kamerton/", "/kamerton/ru/learn/")).toBe("/ru/learn/");
    expect(sitePath("/kamerton/", "/kamerton")).toBe("/");
    expect(sitePath("/kamerton/", "/kamertons/ru/")).toBeNull();
  });

  test("changes its language and nothing else", () => {
    expect(inLocale("/ru/learn/dependency/", "en")).toBe("/en/learn/dependency/");
    expect(inLocale("/en/", "ru")).toBe("/ru/");
    expect(inLocale("/", "ru")).toBe("/");
    expect(inLocale("/russia/", "en")).toBe("/russia/");
  });
});

describe("the place a site is built for", () => {
  test("is this machine when nothing is said", () => {
    expect(builtAt({})).toEqual({ site: "http://localhost:4321", base: "/" });
  });

  test.each(["kamerton", "/kamerton", "/kamerton/", "//kamerton//"])(
    "%s names one sub-path",
    (base) => {
      expect(builtAt({ KAMERTON_BASE: base }).base).toBe("/kamerton/");
    },
  );

  test("is an origin: a path after it belongs to the base", () => {
    const { site } = builtAt({ KAMERTON_SITE: "https://example.org/kamerton" });
    expect(site).toBe("https://example.org");
  });
});
