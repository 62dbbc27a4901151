import { beforeEach, describe, expect, test } from "vitest";
import { defaultSettings, type Settings } from "../../src/analysis/settings.ts";
import { success } from "../../src/domain/result.ts";
import type { SalesExport } from "../../src/intake/contract.ts";
import { AnalyseStore } from "../../src/ui/analyse/store.ts";
import { Workspace } from "../../src/ui/workspace/workspace.ts";
import {
  documentNamed,
  emptyFile,
  FakeSession,
  fault,
  intakeNamed,
  settle,
} from "./fake-session.ts";

const file = (name: string): SalesExport => ({ name, bytes: new Blob([name]) });
const byRevenue: Settings = { ...defaultSettings, measure: "revenue" };
const byQuarter: Settings = { ...defaultSettings, step: "quarter" };

const saved = { document: documentNamed("saved"), asSaved: documentNamed("as saved") };

let session: FakeSession;
let workspace: Workspace;
let sample: { report: boolean; export: boolean; saved: boolean };
let page: AnalyseStore;

const openPage = (settings: Settings) =>
  new AnalyseStore(
    {
      session,
      workspace,
      locale: "en",
      sampleReport: async () => (sample.report ? documentNamed("built") : null),
      savedReport: async () => (sample.saved ? saved : null),
      sampleExport: async () => (sample.export ? file("sample.csv") : null),
    },
    { settings, defaults: defaultSettings },
  );
const title = () => page.state().shown?.document.title;
/** Opens a file and answers everything it asks. */
const openWell = async (name: string) => {
  const opened = page.open([file(name)]);
  await session.finish(name);
  await opened;
};

beforeEach(async () => {
  session = new FakeSession();
  workspace = new Workspace(async () => ({ kept: false, reason: "refused" }));
  await workspace.opened();
  sample = { report: true, export: true, saved: true };
  page = openPage(defaultSettings);
});

describe("a file", () => {
  test("is read, analysed and shown, with progress on the way", async () => {
    const opened = page.open([file("march.csv")]);
    expect(page.state().work).toMatchObject({ kind: "reading", progress: null });
    session.reads[0]?.call.onProgress?.({ stage: "reading", done: 10, total: 20 });
    expect(page.state().work).toMatchObject({ progress: { done: 10, total: 20 } });

    await session.reads[0]?.answer(success(intakeNamed("march")));
    expect(page.state().work.kind).toBe("analysing");
    expect(page.state().shown).toBeNull();

    await session.analyses[0]?.answer(success(documentNamed("march")));
    await opened;
    expect(page.state().work.kind).toBe("idle");
    expect(title()).toBe("march");
    expect(page.state().shown).toMatchObject({ origin: "file", arrival: 1 });
  });

  test("overtakes one that is still being read; the late answer is dropped", async () => {
    void page.open([file("first.csv")]);
    void page.open([file("second.csv")]);
    expect(session.reads[0]?.call.signal?.aborted).toBe(true);

    await session.reads[0]?.answer(success(intakeNamed("first")));
    expect(session.analyses).toHaveLength(0);
    await session.finish("second");
    expect(title()).toBe("second");
  });

  test("late progress of an overtaken file does not show", () => {
    void page.open([file("first.csv")]);
    void page.open([file("second.csv")]);
    session.reads[0]?.call.onProgress?.({ stage: "reading", done: 9, total: 10 });
    expect(page.state().work).toMatchObject({ progress: null });
  });

  test("starts with free guesses, whatever was fixed for the file before it", async () => {
    await openWell("first.csv");
    const first = page.state().shown?.understood;
    if (!first) throw new Error("no report");
    void page.choose(first, { delimiter: ";" });
    expect(session.reads[1]?.asked.choices).toEqual({ delimiter: ";" });
    await session.finish("first again");
    void page.open([file("second.csv")]);
    expect(session.reads[2]?.asked.choices).toEqual({});
  });

  test("read again with other choices is no new arrival; another file is", async () => {
    await openWell("first.csv");
    const first = page.state().shown?.understood;
    if (!first) throw new Error("no report");
    void page.choose(first, { delimiter: ";" });
    await session.finish("first again");
    expect(page.state().shown?.arrival).toBe(1);
    await openWell("second.csv");
    expect(page.state().shown?.arrival).toBe(2);
  });
});

describe("a report stays", () => {
  beforeEach(() => openWell("good.csv"));

  test("when the next file is refused, and a change of settings reads the good one again", async () => {
    void page.open([file("empty.csv")]);
    await session.reads[1]?.answer(emptyFile);
    expect(title()).toBe("good.csv");
    expect(page.state().trouble).toMatchObject({ kind: "problem", problem: { kind: "refused" } });

    void page.change(byRevenue);
    expect(session.reads[2]?.asked.name).toBe("good.csv");
    await session.finish("good by revenue");
    expect(title()).toBe("good by revenue");
    expect(session.analyses.at(-1)?.asked.settings).toEqual(byRevenue);
  });

  test("when reading the next file is cancelled", async () => {
    void page.open([file("huge.csv")]);
    page.cancel();
    expect(session.reads[1]?.call.signal?.aborted).toBe(true);
    expect(page.state().work.kind).toBe("idle");
    await session.reads[1]?.answer(fault("cancelled"));
    expect(title()).toBe("good.csv");
    expect(page.state().trouble).toBeNull();
  });

  test("when the engine dies while settings change; trying again reads the file anew", async () => {
    void page.change(byRevenue);
    await session.analyses[1]?.answer(fault("engine-died"));
    expect(title()).toBe("good.csv");
    expect(page.state().trouble).toMatchObject({ problem: { fault: "engine-died" } });
    expect(page.state().settings).toEqual(byRevenue);

    void page.retry();
    await session.finish("good by revenue");
    expect(title()).toBe("good by revenue");
    expect(page.state().trouble).toBeNull();
  });

  test("when something that is no file is dropped, and a file being read goes on", async () => {
    page.mistake("folder");
    expect(page.state().trouble).toEqual({ kind: "drop", mistake: "folder" });
    expect(title()).toBe("good.csv");

    void page.open([file("next.csv")]);
    page.mistake("nothing");
    expect(page.state().work.kind).toBe("reading");
    await session.finish("next");
    expect(title()).toBe("next");
  });

  test("until it is forgotten; settings are kept even then", async () => {
    const changed = page.change(byRevenue);
    await session.analyses[1]?.answer(success(documentNamed("by revenue")));
    await changed;
    page.forget();
    expect(page.state()).toMatchObject({ shown: null, held: null, settings: byRevenue });
    expect(session.forgotten).toBe(1);
  });

  test("and what a person fixed is kept when reading with it fails", async () => {
    const good = page.state().shown?.understood;
    if (!good) throw new Error("no report");
    void page.choose(good, { encoding: "windows-1251" });
    await session.reads[1]?.answer(emptyFile);
    expect(page.state().trouble).toMatchObject({
      reading: { choices: { encoding: "windows-1251" } },
    });
  });
});

describe("settings", () => {
  test("changed while a file is read are those of its report, without reading twice", async () => {
    const opened = page.open([file("march.csv")]);
    await page.change(byQuarter);
    await session.finish("march");
    await opened;
    expect(session.reads).toHaveLength(1);
    expect(session.analyses.map((analysis) => analysis.asked.settings)).toEqual([byQuarter]);
  });

  test("changed twice give the second report, whichever answer comes last", async () => {
    await openWell("march.csv");
    void page.change(byRevenue);
    void page.change(byQuarter);
    await session.analyses[2]?.answer(success(documentNamed("by quarter")));
    await session.analyses[1]?.answer(success(documentNamed("by revenue")));
    expect(title()).toBe("by quarter");
    expect(page.state().shown?.settings).toEqual(byQuarter);
    expect(session.reads).toHaveLength(1);
  });

  test("changed, then cancelled: the old report with its own settings, data still held", async () => {
    await openWell("march.csv");
    void page.change(byRevenue);
    page.cancel();
    await session.analyses[1]?.answer(fault("cancelled"));
    expect(page.state().shown?.settings).toEqual(defaultSettings);
    void page.change(byQuarter);
    expect(session.reads).toHaveLength(1);
    expect(session.analyses[2]?.asked.settings).toEqual(byQuarter);
  });

  test("changed on an empty page wait for the next file", async () => {
    await page.change(byRevenue);
    expect(session.analyses).toHaveLength(0);
    await openWell("march.csv");
    expect(session.analyses[0]?.asked.settings).toEqual(byRevenue);
  });
});

describe("the sample", () => {
  test("is shown without the engine", async () => {
    await page.showSample();
    expect(title()).toBe("built");
    expect(page.state().shown).toMatchObject({ origin: "sample", understood: null });
    expect(session.reads).toHaveLength(0);
  });

  test("is read by the engine once settings change, as the same arrival", async () => {
    await page.showSample();
    const changed = page.change(byRevenue);
    expect(page.state().work.kind).toBe("fetching");
    await Promise.resolve();
    await session.finish("sample by revenue");
    await changed;
    expect(session.reads.map((read) => read.asked.name)).toEqual(["sample.csv"]);
    expect(page.state().shown).toMatchObject({ origin: "sample", arrival: 1 });
    expect(title()).toBe("sample by revenue");
  });

  test("is made with the settings of the address at once", async () => {
    page = openPage(byQuarter);
    void page.showSample();
    await expect.poll(() => session.reads.length).toBe(1);
    expect(title()).toBe("built");
    await session.finish("sample by quarter");
    expect(session.analyses[0]?.asked.settings).toEqual(byQuarter);
  });

  test("out of reach is said, and can be tried again", async () => {
    sample.report = false;
    await page.showSample();
    expect(page.state()).toMatchObject({ shown: null, trouble: { kind: "sample-missing" } });
    sample.report = true;
    await page.retry();
    expect(title()).toBe("built");
  });

  test("does not take the place of a file that was opened after it was asked for", async () => {
    const asked = page.showSample();
    void page.open([file("march.csv")]);
    await asked;
    expect(title()).toBeUndefined();
    await session.finish("march");
    expect(title()).toBe("march");
  });
});

test("a session that throws is a fault on the page, not an endless wait", async () => {
  session.read = () => Promise.reject(new Error("worker gone"));
  await page.open([file("march.csv")]);
  expect(page.state().work.kind).toBe("idle");
  expect(page.state().trouble).toMatchObject({ problem: { fault: "engine-died" } });
});

describe("a saved report", () => {
  const savedFile = file("march.kamerton.json");

  test("opens without the engine, and settings cannot change what it says", async () => {
    await page.open([savedFile]);
    expect(page.state().shown).toMatchObject({ origin: "saved", ...saved });
    await page.change(byRevenue);
    expect(session.reads).toHaveLength(0);
    expect(title()).toBe("saved");
  });

  test("that is damaged is said, and the report before it stays", async () => {
    await openWell("march.csv");
    sample.saved = false;
    await page.open([savedFile]);
    expect(title()).toBe("march.csv");
    expect(page.state().trouble).toEqual({ kind: "saved-damaged", name: "march.kamerton.json" });
  });
});

describe("questions about the report shown", () => {
  test("[L4] models are fitted when somebody asks, and the report stays until they are there", async () => {
    await openWell("march");
    const before = session.analyses.length;
    const asked = page.fitModels();
    await settle();
    expect(session.analyses).toHaveLength(before + 1);
    expect(session.analyses.at(-1)?.asked.fitModels).toBe(true);
    expect(title()).toBe("march");
    await session.analyses.at(-1)?.answer(success(documentNamed("with models")));
    await asked;
    expect(title()).toBe("with models");
    const changed = page.change(byRevenue);
    expect(session.analyses.at(-1)?.asked.fitModels).toBeUndefined();
    await session.analyses.at(-1)?.answer(success(documentNamed("again")));
    await changed;
  });

  test("[L5] a win-back list is measured on the lines, and not where nobody holds them", async () => {
    const days = { "name:Alpha": "2025-03-01" };
    expect(await page.wonBack(days)).toBeNull();
    await openWell("march");
    expect(await page.wonBack(days)).toEqual({});
    // The sample comes as a built report; its lines are read for this.
    await page.showSample();
    const measured = page.wonBack(days);
    await settle();
    await session.finish("sample");
    expect(await measured).toEqual({});
  });
});
