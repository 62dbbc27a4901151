import { describe, expect, test } from "vitest";
import type { TableChoices } from "../../src/intake/contract.ts";
import { choicesByHeader, rememberedAfter } from "../../src/ui/workspace/remembering.ts";

const table = (fingerprint: string, fixed: TableChoices, name = "march.csv") => ({
  fixed,
  understanding: { fingerprint },
  source: { name },
});
const byPayer: TableChoices = { mapping: { entity: "Payer" } };
const byDay: TableChoices = { dateOrder: "day-month-year" };
const nothingYet = { before: {}, written: [] };

describe("what a person fixed for a table", () => {
  test("is remembered under its header, with the file it was fixed for", () => {
    expect(rememberedAfter({}, nothingYet, [table("aa", byPayer), table("bb", {})])).toEqual({
      remembered: { aa: { choices: byPayer, file: "march.csv" } },
      written: ["aa"],
    });
  });

  test("takes the place of what was remembered for that header, and of nothing else", () => {
    const kept = {
      aa: { choices: byDay, file: "may.csv" },
      cc: { choices: byDay, file: "other.csv" },
    };
    const both = { ...byDay, ...byPayer };
    const after = rememberedAfter(kept, { before: kept, written: [] }, [table("aa", both)]);
    expect(after.remembered).toEqual({ ...kept, aa: { choices: both, file: "march.csv" } });
  });

  test("is forgotten again once it is undone", () => {
    const after = rememberedAfter(
      { aa: { choices: byPayer, file: "march.csv" } },
      { before: {}, written: ["aa"] },
      [table("aa", {})],
    );
    expect(after).toEqual({ remembered: {}, written: [] });
  });

  test("gives what was remembered before back once it is undone", () => {
    const before = { aa: { choices: byDay, file: "may.csv" } };
    const after = rememberedAfter(
      { aa: { choices: byPayer, file: "march.csv" } },
      { before, written: ["aa"] },
      [table("aa", byDay)],
    );
    expect(after).toEqual({ remembered: before, written: [] });
  });

  test("that was only taken over is no news, in whatever order it was fixed", () => {
    const before = { aa: { choices: { ...byPayer, ...byDay }, file: "may.csv" } };
    const after = rememberedAfter(before, { before, written: [] }, [
      table("aa", { ...byDay, ...byPayer }),
    ]);
    expect(after).toEqual({ remembered: before, written: [] });
  });

  test("stays forgotten where a person forgot it while the file was open", () => {
    const before = { aa: { choices: byDay, file: "may.csv" } };
    expect(rememberedAfter({}, { before, written: [] }, [table("aa", byDay)]).remembered).toEqual(
      {},
    );
  });
});

test("intake gets the choices alone", () => {
  expect(choicesByHeader({ aa: { choices: byDay, file: "may.csv" } })).toEqual({ aa: byDay });
});
