import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../src/analysis/settings.ts";
import { failure, success } from "../../src/domain/result.ts";
import { encodeLink } from "../../src/reports/link/encode-link.ts";
import { reportOfFiles, reportOfLink } from "../../src/ui/analyse/compare-reading.ts";
import { Workspace } from "../../src/ui/workspace/workspace.ts";
import { fixtureDocument } from "../support/report-fixture.ts";
import { documentNamed, emptyFile, FakeSession, fault, intakeNamed } from "./fake-session.ts";

const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
const file = (name: string, text = "") => ({ name, bytes: new Blob([text]) });
const report = fixtureDocument({ customers: [{ name: "Alpha", series: [1, 2] }] });

function asking(name: string, text?: string) {
  const session = new FakeSession();
  const controller = new AbortController();
  const found = reportOfFiles([file(name, text)], {
    settings: { ...defaultSettings, unit: "group" },
    locale: "en",
    workspace: new Workspace(() => Promise.resolve({ kept: false, reason: "refused" })),
    openSession: () => session,
    signal: controller.signal,
  });
  return { session, controller, found };
}

describe("another report to compare with", () => {
  test("a saved one is read as it is, without an engine", async () => {
    const { session, found } = asking("last year.kamerton.json", JSON.stringify(report));
    expect(await found).toMatchObject({ ok: true, value: { totals: report.totals } });
    expect(session.reads).toHaveLength(0);
  });

  test("a damaged one says so", async () => {
    const { found } = asking("last year.kamerton.json", "{");
    expect(await found).toEqual(failure({ kind: "file", problem: "damaged" }));
  });

  test("another export is counted with the settings of the page, in a session that ends", async () => {
    const { session, found } = asking("2024.csv");
    await settle();
    await session.reads[0]?.answer(success(intakeNamed("2024")));
    expect(session.analyses[0]?.asked.settings.unit).toBe("group");
    await session.analyses[0]?.answer(success(documentNamed("2024")));
    expect(await found).toEqual(success(documentNamed("2024")));
    expect(session.forgotten).toBe(1);
  });

  test.each([
    ["nothing in it", emptyFile, { kind: "file", problem: "unread" }],
    [
      "questions",
      failure({ kind: "questions", questions: [], understood: null }),
      { kind: "file", problem: "asks" },
    ],
    ["a stop", fault("cancelled"), { kind: "cancelled" }],
  ] as const)("%s: no report, and the session ends", async (_name, answer, problem) => {
    const { session, found } = asking("2024.csv");
    await settle();
    // A question needs no more here than to be one.
    await session.reads[0]?.answer(answer as typeof emptyFile);
    expect(await found).toEqual(failure(problem));
    expect(session.forgotten).toBe(1);
  });

  test("a link with its address, or the fragment alone", async () => {
    const fragment = await encodeLink(report, { names: "shown", series: "kept" });
    const address = ` https://example.com/ru/report/#${fragment.replace(/^#/, "")}\n`;
    expect(await reportOfLink(address)).toMatchObject({ ok: true });
    expect(await reportOfLink(fragment)).toMatchObject({ ok: true });
    expect(await reportOfLink("https://example.com/")).toEqual(
      failure({ kind: "link", problem: "not-a-link" }),
    );
  });
});
