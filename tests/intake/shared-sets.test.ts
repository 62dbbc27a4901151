import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { encoded } from "../support/encoded.ts";
import { onlyTable } from "../support/only-table.ts";
import { exportOf, factLines } from "../support/intake-cases.ts";

const shared = "../shared/data";
const bytesOf = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));

describe("whole exports", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNativeEngine();
  });
  afterAll(() => engine.close());

  const read = async (bytes: Uint8Array<ArrayBuffer>, choices: IntakeChoices = {}) => {
    const intake = await readExports([exportOf(bytes)], choices, engine);
    if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
    return onlyTable(intake.value);
  };
  const totals = async () => {
    const lines = await factLines(engine, ["revenue", "cost_of_sales", "entity"]);
    const sum = (place: number): bigint =>
      lines.reduce((total, line) => total + BigInt((line[place] ?? "0").replace(".", "")), 0n);
    return {
      lines: lines.length,
      revenue: sum(0),
      cost: sum(1),
      names: new Set(lines.map((line) => line[2])).size,
    };
  };

  test.skipIf(!existsSync(shared))("Northwind keeps its four decimals [F]", async () => {
    const { source, facts } = await read(bytesOf(`${shared}/northwind_lines.csv`));
    expect(source.bins).toMatchObject({ accepted: 2155, header: 1, rejected: 0 });
    expect(source.mapping).toMatchObject({ date: "date", entity: "customer", revenue: "amount" });
    expect(source.mapping.taxId).toBeUndefined();
    expect(facts).toMatchObject({ scale: 4, costKnown: false, currency: null });
    expect(await totals()).toMatchObject({ lines: 2155, revenue: 12657930395n, names: 89 });
  });

  test.skipIf(!existsSync(shared))("AdventureWorks is read out of its gzip", async () => {
    const { source } = await read(bytesOf(`${shared}/adventureworks_reseller_lines.csv.gz`));
    expect(source.bins).toMatchObject({ accepted: 60855, header: 1, rejected: 0 });
    expect(source.mapping.taxId).toBeUndefined();
    expect(await totals()).toEqual({
      lines: 60855,
      revenue: 804505969823n,
      cost: 799801143790n,
      names: 633,
    });
  });

  describe("the demo company as 1C exports it", () => {
    const utf8 = bytesOf("data/demo_1c.csv");
    const text = new TextDecoder().decode(utf8);

    test.each([
      ["utf-8", utf8],
      ["windows-1251", encoded(text, "windows-1251")],
      ["utf-16le", encoded(text, "utf-16le")],
    ] as const)("[F3] its total is recognised and matches, in %s", async (encoding, bytes) => {
      const { source, facts } = await read(bytes);
      expect(source).toMatchObject({
        encoding,
        rows: 6706,
        facts: 6700,
        statedTotal: "419337279.37",
        statedTotalMatches: true,
        rejections: [],
      });
      expect(source.bins).toEqual({
        accepted: 6700,
        unnamed: 0,
        rejected: 0,
        excluded: 0,
        blank: 1,
        preamble: 3,
        header: 1,
        group: 0,
        total: 1,
        footer: 0,
      });
      expect(facts.statedPeriod).toEqual({ first: "2023-01-09", last: "2025-12-19" });
      expect(await totals()).toMatchObject({ lines: 6700, revenue: 41933727937n });
    });

    test("[F5] the canonical form gives the same lines", async () => {
      const columns = [
        "date",
        "entity",
        "tax_id",
        "revenue",
        "cost_of_sales",
        "product",
        "quantity",
      ];
      await read(utf8);
      const fromReport = await factLines(engine, columns);
      const { source } = await read(bytesOf("data/demo_lines.csv"));
      expect(source.mapping).toMatchObject({ taxId: "inn", keyPerson: "key_person" });
      expect(await factLines(engine, columns)).toEqual(fromReport);
    });
  });
});
