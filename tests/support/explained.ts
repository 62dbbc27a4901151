import { globSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Locale } from "../../src/domain/words.ts";
import type { Block, Cell, Explanation } from "../../src/reports/blocks/block.ts";
import { orderedBlocks, type ReportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { listLines } from "../../src/reports/lines.ts";
import { letterOf } from "../../src/site/method.ts";
import { checkComparison, checkLine } from "./calculator.ts";

interface Asked {
  readonly where: string;
  readonly cell: Cell | null;
  readonly explanation: Explanation;
}

export type Told = Pick<ReportBlocks, "figures"> & { readonly tables: readonly Placed[] };
interface Placed {
  readonly where: string;
  readonly cell: Cell;
  /** The first cell of a row says what the row is of. */
  readonly first: boolean;
}

const placed = (where: string, cells: readonly Cell[]): readonly Placed[] =>
  cells.map((cell, index) => ({
    where: `${where} ${String(index)}`,
    cell,
    first: index === 0,
  }));

export const cellsOf = (blocks: readonly Block<string>[]): readonly Placed[] =>
  blocks.flatMap(({ id, tables }) =>
    tables.flatMap((table) => [
      ...table.rows.flatMap((row) => placed(`${id} ${table.id} ${row.id}`, row.cells)),
      ...placed(`${id} ${table.id} total`, table.total ?? []),
    ]),
  );

export const toldBy = (blocks: ReportBlocks): Told => ({
  figures: blocks.figures,
  tables: [
    ...cellsOf(orderedBlocks(blocks)),
    ...blocks.customers.list.rows.flatMap((row) => placed(`list ${row.id}`, row.cells)),
    ...placed("list total", blocks.customers.list.total),
  ],
});

/** Every figure of a report that explains itself, with its explanation. */
export const everyExplanation = ({ figures, tables }: Told): readonly Asked[] => [
  ...figures.flatMap(({ id, explain }) =>
    explain === undefined ? [] : [{ where: id, cell: null, explanation: explain() }],
  ),
  ...tables.flatMap(({ where, cell }) =>
    cell.explain === undefined ? [] : [{ where, cell, explanation: cell.explain() }],
  ),
];

/**
 * What has a digit and yet is no figure: levels and settings that somebody chose, which record of a
 * file was turned down, whole sentences, and where a line of the curve lies.
 */
const noFigures = /^(method (settings|rejections)|plan plan .+ [1-4]$)/;
const DATE = /^\d{4}-(\d{2}|Q\d|W\d{2})(-\d{2})?$/;

/** A figure: neither a name nor words nor a day, and something is said in it. */
export const isFigure = ({ where, cell: { text, sort, mark }, first }: Placed): boolean =>
  !first &&
  !noFigures.test(where) &&
  (typeof sort === "number" ||
    (/\d/.test(text) && sort !== text && !DATE.test(String(sort))) ||
    ["class", "state", "dependency", "certainty", "bar", "heat"].includes(mark?.kind ?? "")) &&
  !["", "–", "·"].includes(text);

export const wrongLines = (asked: readonly Asked[], locale: Locale): readonly string[] =>
  asked.flatMap(({ where, explanation: { numbers } }) =>
    numbers
      .split("\n")
      .filter(
        (line) =>
          checkLine(line, locale)?.right === false || checkComparison(line, locale) === false,
      )
      .map((line) => `${where}: ${line}`),
  );

/** Figures that say nothing of themselves. */
export const silentFigures = (tables: readonly Placed[]): readonly string[] =>
  tables
    .filter((one) => isFigure(one) && one.cell.explain === undefined)
    .map(({ where, cell }) => `${where}: ${cell.text}`);

const stated = new Set(
  globSync("src/**/SPEC.md").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/^- ((?:\[[A-Z]\d+\] ?)+)/gm)].flatMap(([, ids = ""]) =>
      [...ids.matchAll(/[A-Z]\d+/g)].map(([id]) => id),
    ),
  ),
);

/** Explanations whose lines do not add up to what they say. */
export async function wrongSums(
  engine: Engine,
  request: Parameters<typeof listLines>[1],
  asked: readonly Asked[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { where, explanation } of asked) {
    const { lines, sum } = explanation;
    if (lines === null || sum === undefined) continue;
    const { sums } = await listLines(engine, request, lines, { offset: 0, limit: 1 });
    const found = sums[sum.measure] ?? "none";
    if (found !== sum.value) wrong.push(`${where}: ${found} is not ${sum.value}`);
  }
  return wrong;
}

export function expectWhole({ where, explanation }: Asked): void {
  expect(letterOf(explanation.rule), where).not.toBeNull();
  expect(stated, where).toContain(explanation.rule);
  expect(explanation.formula, where).not.toBe("");
  expect(explanation.numbers !== "" || explanation.lines !== null, where).toBe(true);
}

/** A Russian numeral as a plain decimal. */
export const decimalOf = (text: string): string =>
  text.replaceAll(/[\u00a0 ]/g, "").replace(",", ".");

/** With ordinary spaces, as a person types them. */
export const plain = (text: string): string => text.replaceAll("\u00a0", " ");
