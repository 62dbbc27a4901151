import { describe, expect, test } from "vitest";
import { parseReport } from "../../src/reports/parse-report.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { sealLink } from "../../src/reports/link/passphrase.ts";
import { lengthPlace, linkFits } from "../../src/ui/analyse/link-length.ts";
import { linkMaker, type LinkChoices } from "../../src/ui/analyse/link-maker.ts";
import { linkPreview } from "../../src/ui/analyse/link-preview.ts";
import {
  customerLimits,
  customersAtFirst,
  holdsEveryone,
  linkSavings,
} from "../../src/ui/analyse/link-shortening.ts";
import { passphraseStrength } from "../../src/ui/analyse/passphrase-strength.ts";
import { fileNameOf, reportFiles } from "../../src/ui/analyse/report-files.ts";
import { fileContent } from "../../src/ui/report-file/file-content.ts";
import { Workspace } from "../../src/ui/workspace/workspace.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const workspace = new Workspace(() => Promise.resolve({ kept: false, reason: "refused" }));
const choices: LinkChoices = { names: "masked", series: "kept", customers: null, blocks: "first" };
/** 24 customers, of whom each brings 10 less than the one before. */
const report = fixtureDocument({
  customers: Array.from({ length: 24 }, (_, index) => ({
    name: `Вектор ${String.fromCharCode(1040 + index)}`,
    series: [300 - 10 * index, 300 - 10 * index],
  })),
});

describe("the meter of a link", () => {
  test.each([
    [2_000, "everywhere"],
    [2_001, "chat"],
    [8_000, "chat"],
    [8_001, "file"],
  ])("%i characters: %s", (characters, fits) => {
    expect(linkFits(characters)).toBe(fits);
  });

  // A third for each zone: up to 2,000, up to 8,000, up to 32,000.
  test.each([
    [0, 0],
    [1_000, 1 / 6],
    [2_000, 1 / 3],
    [5_000, 1 / 2],
    [8_000, 2 / 3],
    [20_000, 5 / 6],
    [1_000_000, 1],
  ])("%i characters stand at %f", (characters, place) => {
    expect(lengthPlace(characters)).toBeCloseTo(place, 12);
  });
});

/** 100 characters, 10 for each customer by name, 5 more for his series. */
const lengthOf = ({ series, customers }: LinkChoices) =>
  Promise.resolve(100 + (customers ?? 60) * (series === "kept" ? 15 : 10));

describe("what makes a link shorter", () => {
  test.each([
    [21, []],
    [22, [20]],
    [52, [20, 50]],
    [101, [20, 50]],
    [5_000, [20, 50, 100]],
  ])("of %i customers at least two are folded", (customers, limits) => {
    expect(customerLimits(customers)).toEqual(limits);
  });

  test("each says what it saves while the others stay", async () => {
    const savings = await linkSavings(choices, { customers: 60, longest: null }, lengthOf);
    expect(savings.series).toBe(300);
    expect([...savings.customers]).toEqual([
      [20, 600],
      [50, 150],
    ]);
  });

  test("what is taken already says what it saves all the same", async () => {
    const taken: LinkChoices = { ...choices, series: "left-out", customers: 20 };
    const savings = await linkSavings(taken, { customers: 60, longest: null }, lengthOf);
    expect(savings.series).toBe(100);
    expect(savings.customers.get(20)).toBe(400);
  });

  test("a link is made once for each choice", async () => {
    const maker = linkMaker(report, workspace);
    expect(maker(choices)).toBe(maker({ ...choices }));
    expect(await maker({ ...choices, series: "left-out" })).not.toBe(await maker(choices));
  });
});

describe("more customers than a link can list", () => {
  const many = fixtureDocument({
    customers: Array.from({ length: 10_001 }, (_, index) => ({
      name: `Вектор ${String(index)}`,
      series: [20_000 - index],
    })),
  });

  test("at first the 100 largest stand by name, and the link opens", async () => {
    expect(holdsEveryone(report)).toBe(true);
    expect(customersAtFirst(report)).toBeNull();
    expect(holdsEveryone(many)).toBe(false);
    const chosen: LinkChoices = { ...choices, names: "shown", customers: customersAtFirst(many) };
    const opened = await openLink(await linkMaker(many, workspace)(chosen));
    if (!opened.ok) throw new Error(opened.problem);
    expect(opened.value.customers).toHaveLength(100);
    expect(opened.value.totals).toEqual(many.totals);
    expect(opened.value.others?.customers).toBe(9_901);
  });

  test("limits are compared with the longest list that there can be", async () => {
    const of = { customers: 10_001, longest: 100 };
    const savings = await linkSavings({ ...choices, customers: 50 }, of, lengthOf);
    expect([...savings.customers]).toEqual([
      [20, 1_200],
      [50, 750],
      [100, 0],
    ]);
  });

  test("many steps make it fewer: 2 000 000 cells at most", () => {
    const steps = Array.from({ length: 400 }, () => many.steps[0] ?? expect.fail("no step"));
    const customers = many.customers.slice(0, 5_001);
    expect(holdsEveryone({ ...many, customers, steps })).toBe(false);
    expect(holdsEveryone({ ...many, customers: customers.slice(1), steps })).toBe(true);
  });
});

describe("a passphrase", () => {
  const offered = "lumit-bagor-tenik-fozim-gusuz";
  test.each([
    [offered, "offered"],
    ["", "short"],
    ["Москва-2026", "short"],
    ["            x", "short"],
    ["ааааааааааааааа", "guessable"],
    ["12.03.1985 12.03.1985", "guessable"],
    ["двенадцать сосен у реки", "own"],
  ])("«%s»: %s", (passphrase, strength) => {
    expect(passphraseStrength(passphrase, offered)).toBe(strength);
  });

  test("the sealed link opens with it and with no other", async () => {
    const link = await linkMaker(report, workspace)(choices);
    const sealed = await sealLink(link, offered);
    expect((await openLink(sealed, offered)).ok).toBe(true);
    expect(await openLink(sealed, "another one")).toMatchObject({ problem: "passphrase-wrong" });
  });
});

describe("the preview of a link", () => {
  const previewOf = async (chosen: LinkChoices) => {
    const opened = await openLink(await linkMaker(report, workspace)(chosen));
    if (!opened.ok) throw new Error(opened.problem);
    return linkPreview(report, opened.value, "ru");
  };

  test("[R4] it shows the pseudonyms that the receiver will see, and no name", async () => {
    const preview = await previewOf(choices);
    expect(preview.customers.map(({ name }) => name)).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^Клиент\u00a0/u) as string),
    );
    expect(JSON.stringify(preview)).not.toContain("Вектор");
  });

  test("it shows names where they are shown, and counts those below", async () => {
    const { customers, more, folded } = await previewOf({ ...choices, names: "shown" });
    expect(customers[0]?.name).toBe("Вектор А");
    expect({ more, folded }).toEqual({ more: 21, folded: 0 });
  });

  test("the others in one row are counted apart", async () => {
    const { more, folded } = await previewOf({ ...choices, customers: 20 });
    expect({ more, folded }).toEqual({ more: 17, folded: 4 });
  });
});

describe("files of a report", () => {
  const titled = { ...report, title: "Продажи 2025.csv" };

  test("they are named after the export", () => {
    expect(reportFiles.map((file) => fileNameOf(titled.title, file))).toEqual([
      "Продажи 2025.kamerton.html",
      "Продажи 2025.xlsx",
      "Продажи 2025.kamerton.json",
      "Продажи 2025.csv",
    ]);
  });

  test.each(reportFiles)("$kind: made of the document alone", async ({ kind }) => {
    const wish = { kind, report: titled, locale: "ru", pseudonymKey: null } as const;
    const { content, title } = await fileContent(wish);
    expect(content.size).toBeGreaterThan(100);
    expect(title).toBe("Продажи 2025.csv");
  });

  test("[R4] without names they call a customer as the links of this browser do, and nothing tells the export", async () => {
    const pseudonymKey = await workspace.pseudonymKey();
    const wish = { kind: "report", report: titled, locale: "ru", pseudonymKey } as const;
    const { content, title } = await fileContent(wish);
    const masked = parseReport(JSON.parse(await content.text()));
    const opened = await openLink(await linkMaker(report, workspace)(choices));
    if (!opened.ok) throw new Error(opened.problem);
    expect(masked?.customers.map(({ name }) => name)).toEqual(
      opened.value.customers.map(({ name }) => name),
    );
    expect(title).not.toContain("Продажи 2025");
  });
});
