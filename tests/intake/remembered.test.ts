import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices, ReadTable, TableChoices } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { factLines, exportOf } from "../support/intake-cases.ts";
import { onlyTable } from "../support/only-table.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

async function read(text: string, choices: IntakeChoices = {}): Promise<ReadTable> {
  const intake = await readExports([exportOf(text)], choices, engine);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  return onlyTable(intake.value);
}

/** What a person fixed for one table, as it is kept for the next of the same header. */
const keptFrom = (table: ReadTable, fixed: TableChoices): IntakeChoices => ({
  remembered: { [table.understanding.fingerprint]: fixed },
});

const header = "date,customer,payer,amount\n";
const january = `${header}2025-01-15,Alder,Alder Trading,10.00\n2025-01-16,Birch,Birch Holding,20.00\n`;
const february = `${header}2025-02-15,Alder,Alder Trading,30.00\n`;
const byPayer: TableChoices = { mapping: { entity: "payer" } };
const customers = async () => (await factLines(engine, ["entity"])).flat();

describe("what was fixed for an earlier table", () => {
  test("is taken over by the next one of the same header, and said", async () => {
    const kept = keptFrom(await read(january, byPayer), byPayer);
    const next = await read(february, kept);
    expect(next).toMatchObject({ remembered: true, fixed: byPayer });
    expect(next.understanding.mapping.entity).toMatchObject({ chosen: "by-hand" });
    expect(await customers()).toEqual(["Alder Trading"]);
  });

  test("gives way to what is fixed now", async () => {
    const kept = keptFrom(await read(january, byPayer), byPayer);
    const next = await read(february, { ...kept, mapping: { entity: "customer" } });
    expect(next.remembered).toBe(true);
    expect(await customers()).toEqual(["Alder"]);
  });

  test("does not touch a table of other columns", async () => {
    const kept = keptFrom(await read(january, byPayer), byPayer);
    const next = await read("date,payer,amount\n2025-02-15,Alder,30.00\n", kept);
    expect(next.remembered).toBe(false);
  });

  test("answers a question once for all exports of that kind", async () => {
    const text = "date,customer,amount\n05/06/2025,Alder,10.00\n";
    const asked = await readExports([exportOf(text)], {}, engine);
    expect(asked).toMatchObject({ ok: false, problem: { kind: "questions" } });
    const fixed: TableChoices = { dateOrder: "month-day-year" };
    const kept = keptFrom(await read(text, fixed), fixed);
    await read(text.replace("05/06", "07/08"), kept);
    expect(await factLines(engine, ["date"])).toEqual([["2025-07-08"]]);
  });
});

describe("[F2] a header row fixed by hand", () => {
  const title = "report,of,all,sales\n";
  const fixed: TableChoices = { headerRow: 2 };

  test("is found again where the header is not the guessed one", async () => {
    // As it is, the first row is the header: names, and text below it.
    const text = "north,south,east,west\n" + january;
    const kept = keptFrom(await read(text, fixed), fixed);
    const next = await read("north,south,east,west\n" + february, kept);
    expect(next.understanding.headerRow.value).toBe(2);
    expect(next.source.bins).toMatchObject({ accepted: 1, header: 1, preamble: 1 });
  });

  test("is not taken over where the header has moved, so that no sale is lost", async () => {
    const kept = keptFrom(await read(title + january, fixed), fixed);
    const moved = await read(title + "\n" + title + february, kept);
    expect(moved.source.bins.accepted).toBe(1);
    const first = await read(february, kept);
    expect(first.remembered).toBe(false);
    expect(first.source.bins.accepted).toBe(1);
  });
});
