import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { accountingCsv, canonicalCsv } from "../../scripts/demo/csv.ts";
import { generateDemoRows } from "../../scripts/demo/generate.ts";
import { mulberry32, seededDraw } from "../../scripts/demo/random.ts";
import { inventedTaxId } from "../../scripts/demo/tax-id.ts";

const sha256 = (text: string | Buffer): string => createHash("sha256").update(text).digest("hex");
const shipped = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../data/${name}`, import.meta.url));

describe("demo data", () => {
  const rows = generateDemoRows();

  it("draws the numbers of the published generator", () => {
    const next = mulberry32(20_261_101);
    expect([next(), next(), next(), next(), next()]).toEqual([
      2894595015, 3849201826, 3232460265, 1803126279, 2107286910,
    ]);
    const draw = seededDraw(20_261_101);
    expect([draw(601), draw(601), draw(601), draw(601), draw(601)]).toEqual([
      405, 538, 452, 252, 294,
    ]);
  });

  it("gives tax ids with right check digits under a region that no office has", () => {
    expect(inventedTaxId(1, false)).toBe("0000012373");
    expect(inventedTaxId(46, true)).toBe("000036427438");
  });

  it("holds 6700 lines of 3036 documents, 52 tax ids and 52 spellings", () => {
    const distinct = (values: readonly string[]): number => new Set(values).size;
    expect(rows).toHaveLength(6700);
    expect(distinct(rows.map((row) => row.document))).toBe(3036);
    expect(distinct(rows.map((row) => row.taxId))).toBe(52);
    expect(distinct(rows.map((row) => row.customer))).toBe(52);
  });

  it("is the agreed plain file, byte for byte, and the shipped one", async () => {
    const text = canonicalCsv(rows);
    expect(sha256(text)).toBe("724a64823fe104b2814664cdf26b19f7c55181ba45dc64a276b040ad624eb46c");
    expect(sha256(await shipped("demo_lines.csv"))).toBe(sha256(text));
  });

  it("is the agreed accounting export, byte for byte, and the shipped one", async () => {
    const text = accountingCsv(rows);
    expect(sha256(text)).toBe("ddd2ea82789ff976ddab4d39a204eac4ab817cf9ebc9a995b1ffb77ab66aa68e");
    expect(sha256(await shipped("demo_1c.csv"))).toBe(sha256(text));
  });

  it("has a variant in which one customer is three quarters of everything", () => {
    const text = canonicalCsv(generateDemoRows("mono"));
    expect(sha256(text)).toBe("452877c12d889e366e96a8990a131c68d57acff8a34c0c5573b457469999ce8f");
  });
});
