import { describe, expect, test } from "vitest";
import type { Rejection } from "../../src/domain/source.ts";
import type { PreviewRow, Understanding } from "../../src/intake/contract.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import {
  fieldsByColumn,
  fileTicks,
  previewLines,
  rejectionGroups,
  totalCheck,
  withRejected,
} from "../../src/ui/analyse/check.ts";

interface Money {
  readonly revenue: string;
  readonly unnamedRevenue?: string;
  readonly unnamed?: number;
  readonly stated: string | null;
  readonly matches?: boolean | null;
}

// The check reads only these parts of a document.
const documentWith = ({
  revenue,
  unnamedRevenue = "0.00",
  unnamed = 0,
  stated,
  matches = null,
}: Money) =>
  ({
    totals: { revenue, unnamedRevenue },
    sources: [{ bins: { unnamed }, statedTotal: stated, statedTotalMatches: matches }],
  }) as unknown as ReportDocument;

describe("[F3] the total of the file", () => {
  test("matches when accepted and unnamed lines make it", () => {
    const check = totalCheck(
      documentWith({
        revenue: "90.10",
        unnamedRevenue: "9.90",
        unnamed: 1,
        stated: "100.00",
        matches: true,
      }),
    );
    expect(check).toEqual({
      accepted: "90.10",
      unnamed: "9.90",
      stated: "100.00",
      difference: "0.00",
      verdict: "matches",
    });
  });

  test("differs by exactly what was not taken, beyond the digits of a binary fraction", () => {
    const check = totalCheck(
      documentWith({
        revenue: "419135774210000000.21",
        stated: "419337279370000000.373",
        matches: false,
      }),
    );
    expect(check.difference).toBe("201505160000000.163");
    expect(check.verdict).toBe("differs");
  });

  test("is not claimed where the file states none", () => {
    const check = totalCheck(documentWith({ revenue: "1.00", stated: null }));
    expect(check).toMatchObject({ difference: null, verdict: "no-total", unnamed: null });
  });

  test("unnamed lines of zero money are still shown", () => {
    const check = totalCheck(documentWith({ revenue: "1.00", unnamed: 2, stated: null }));
    expect(check.unnamed).toBe("0.00");
  });
});

const rejection = (row: number, reason: Rejection["reason"], column = "Дата"): Rejection => ({
  row,
  column,
  text: `?${String(row)}`,
  reason,
});

test("rejected rows are grouped by cause, the commonest first, with three examples", () => {
  const groups = rejectionGroups([
    rejection(9, "revenue-unreadable", "Сумма"),
    ...[1, 2, 3, 4].map((row) => rejection(row, "date-unreadable")),
  ]);
  expect(groups.map(({ reason, count }) => [reason, count])).toEqual([
    ["date-unreadable", 4],
    ["revenue-unreadable", 1],
  ]);
  expect(groups[0]?.examples.map(({ row }) => row)).toEqual([1, 2, 3]);
});

const previewRow = (row: number, bin: PreviewRow["bin"]): PreviewRow => ({ row, bin, cells: [] });

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

test("a rejected row far inside the file shows the cell to blame", () => {
  const columns = ["Дата", "Сумма"].map((header, index) => ({ index, header, samples: [] }));
  const rows = withRejected(
    [previewRow(1, "header"), previewRow(100, "total")],
    [rejection(50, "date-unreadable"), rejection(100, "date-unreadable")],
    columns,
  );
  expect(rows).toEqual([
    previewRow(1, "header"),
    { row: 50, bin: "rejected", cells: ["?50", ""] },
    previewRow(100, "total"),
  ]);
});

describe("marks along the file", () => {
  test("stand where their rows stand", () => {
    const ticks = fileTicks({ rows: 100, rejections: [rejection(51, "date-unreadable")] }, [
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
    const rejections = Array.from({ length: 1000 }, (_, index) =>
      rejection(index + 999_000, "date-unreadable"),
    );
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
