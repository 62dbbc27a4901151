import { beforeEach, expect, test } from "vitest";
import { defaultSettings } from "../../src/analysis/settings.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import type { Reading } from "../../src/ui/analyse/state.ts";
import { AnalyseStore } from "../../src/ui/analyse/store.ts";
import { Workspace } from "../../src/ui/workspace/workspace.ts";
import { documentNamed, emptyFile, FakeSession } from "./fake-session.ts";

let session: FakeSession;
let page: AnalyseStore;

const shown = (): Reading => {
  const understood = page.state().shown?.understood;
  if (understood === null || understood === undefined) throw new Error("nothing is shown");
  return understood;
};
/** Lets one task of the page run to its end, and gives the choices that the file was read with. */
const ran = async (task: Promise<void>): Promise<IntakeChoices | undefined> => {
  await session.finish("march");
  await task;
  return session.reads.at(-1)?.asked.choices;
};

beforeEach(async () => {
  session = new FakeSession();
  const workspace = new Workspace(async () => ({ kept: false, reason: "refused" }));
  await workspace.opened();
  page = new AnalyseStore(
    {
      session,
      workspace,
      locale: "en",
      sampleReport: async () => documentNamed("built"),
      savedReport: async () => null,
      sampleExport: async () => null,
    },
    { settings: defaultSettings, defaults: defaultSettings },
  );
  await ran(page.open([{ name: "march.csv", bytes: new Blob(["march"]) }]));
});

test("each choice is taken back by itself, the last one first", async () => {
  await ran(page.choose(shown(), { currency: "RUB" }));
  await ran(page.choose(shown(), { currency: "RUB", implausibleDates: "accept" }));
  expect(await ran(page.undo(shown()))).toEqual({ currency: "RUB" });
  expect(await ran(page.undo(shown()))).toEqual({});
  expect(shown().earlier).toEqual([]);
});

test("all choices are taken back at once, and that is taken back too", async () => {
  await ran(page.choose(shown(), { currency: "RUB" }));
  await ran(page.choose(shown(), { currency: "KZT" }));
  expect(await ran(page.guessAnew(shown()))).toEqual({});
  expect(await ran(page.undo(shown()))).toEqual({ currency: "KZT" });
});

test("nothing is read again where nothing was chosen", async () => {
  const reads = session.reads.length;
  await page.undo(shown());
  await page.guessAnew(shown());
  expect(session.reads).toHaveLength(reads);
});

test("a choice that cannot be read keeps the way back", async () => {
  const choosing = page.choose(shown(), { currency: "RUB" });
  await session.reads.at(-1)?.answer(emptyFile);
  await choosing;
  const { trouble } = page.state();
  if (trouble?.kind !== "problem") throw new Error("no problem");
  expect(await ran(page.undo(trouble.reading))).toEqual({});
});
