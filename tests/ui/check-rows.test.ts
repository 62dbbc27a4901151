import { describe, expect, test } from "vitest";
import type { Rejection } from "../../src/domain/source.ts";
import type { LeftOutRow, PreviewRow, Understanding } from "../../src/intake/contract.ts";
import {
  fieldsByColumn,
  fileTicks,
  previewLines,
  withRejected,
} from "../../src/ui/analyse/check-rows.ts";

const rejection = (row: number): Rejection => ({
  row,
  column: "Дата",
  text: `?${String(row)}`,
  reason: "date-unreadable",
});
const previewRow = (row: number, bin: PreviewRow["bin"]): PreviewRow => ({ row, bin, cells: [] });
const leftOutRow = (row: number, bin: LeftOutRow["bin"]): LeftOutRow => ({
  row,
  bin,
  reason: bin === "rejected" ? "date-unreadable" : null,
  column: bin === "rejected" ? 0 : null,
  cells: [`?${String(row)}`, "10,00"],
});

test("the preview names the rows between those it shows", () => {
  const lines = previewLines([
    previewRow(1, "header"),
    previewRow(2, "accepted"),
    previewRow(9, "total"),
  ]);
  expect(lines.map((line) => (line.kind === "row" ? line.row.row : [line.from, line.to]))).toEqual([
    1,
    2,
    [3, 8],
    9,
  ]);
});

test("of many accepted rows the preview shows the first four and the last before another bin", () => {
  const accepted = [2, 3, 4, 5, 6, 7, 8].map((row) => previewRow(row, "accepted"));
  const lines = previewLines([previewRow(1, "header"), ...accepted, previewRow(9, "total")]);
  const rows = lines.flatMap((line) => (line.kind === "row" ? [line.row.row] : []));
  expect(rows).toEqual([1, 2, 3, 4, 5, 8, 9]);
});

test("a rejected row far inside the file is shown as it stands, other rows left out are not", () => {
  const rows = withRejected(
    [previewRow(1, "header"), previewRow(100, "total")],
    [leftOutRow(50, "rejected"), leftOutRow(60, "excluded"), leftOutRow(100, "rejected")],
  );
  expect(rows).toEqual([
    previewRow(1, "header"),
    { row: 50, bin: "rejected", cells: ["?50", "10,00"] },
    previewRow(100, "total"),
  ]);
});

describe("marks along the file", () => {
  test("stand where their rows stand", () => {
    const ticks = fileTicks({ rows: 100, rejections: [rejection(51)] }, [
      previewRow(1, "header"),
      previewRow(2, "accepted"),
      previewRow(100, "total"),
    ]);
    expect(ticks).toEqual([
      { bin: "header", at: 0, width: 0.01 },
      { bin: "total", at: 0.99, width: 0.01 },
      { bin: "rejected", at: 0.5, width: 0.01 },
    ]);
  });

  test("stay inside the strip and are never too many", () => {
    const rejections = Array.from({ length: 1000 }, (_, index) => rejection(index + 999_000));
    const ticks = fileTicks({ rows: 1_000_000, rejections }, []);
    expect(ticks.length).toBeLessThanOrEqual(300);
    expect(Math.max(...ticks.map(({ at, width }) => at + width))).toBeLessThanOrEqual(1);
  });
});

test("a column may fill two fields", () => {
  const column = { index: 2, header: "Сумма", samples: [] };
  const guess = { value: column, confidence: 1, chosen: "guessed", alternatives: [] } as const;
  const mapping: Understanding["mapping"] = { revenue: guess, costOfSales: guess };
  expect(fieldsByColumn(mapping).get(2)).toEqual(["revenue", "costOfSales"]);
});
