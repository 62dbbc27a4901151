import { readdirSync, readFileSync } from "node:fs";
import type { Described, Line } from "./facts.ts";

/** A folder of tests/cases/analysis: facts, settings as options, and figures worked out by hand. */
export interface AnalysisCase {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly options: Readonly<Record<string, string>>;
  readonly described: Described;
  readonly expected: Expected;
}

/** What a case fixes; what it does not name is not looked at. */
export interface Expected {
  readonly period?: object;
  readonly totals?: object;
  readonly concentration?: object;
  /** By name, which is unique where a case names it. */
  readonly customers?: Readonly<Record<string, object>>;
  /** Names by id. */
  readonly names?: Readonly<Record<string, string>>;
  /** Ids by rank. */
  readonly order?: readonly string[];
  readonly dependency?: readonly { readonly largest?: readonly object[] }[];
  readonly inside?: readonly object[];
  readonly steps?: Readonly<Record<string, object>>;
  readonly labels?: readonly string[];
  /** The number of cells. */
  readonly matrix?: number;
  /** The codes. */
  readonly notes?: readonly string[];
}

const folder = new URL("../cases/analysis/", import.meta.url);

/** Cells of one line; a cell in quotes may hold commas and doubled quotes. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );

function linesOf(text: string): readonly Line[] {
  const [header = "", ...rows] = text.trimEnd().split("\n");
  const names = cellsOf(header);
  return rows.map((row) => {
    const cells = cellsOf(row);
    const filled = names.map((name, index) => [name, cells[index] ?? ""] as const);
    const known = filled.filter(([name, cell]) => cell !== "" || name === "entity");
    const line = Object.fromEntries(known.map(([name, cell]) => [name, cell === "" ? null : cell]));
    // The header of a case names properties of a line.
    return line as unknown as Line;
  });
}

export const analysisCases: readonly AnalysisCase[] = readdirSync(folder)
  .toSorted()
  .map((name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), "utf8");
    const {
      options,
      described = {},
      ...expected
    } = JSON.parse(read("expected.json")) as Expected & {
      readonly options: Readonly<Record<string, string>>;
      readonly described?: Described;
    };
    return { name, lines: linesOf(read("facts.csv")), options, described, expected };
  });
