import { figureCell, textCell } from "./block.ts";
import type { Block, BlockTable, Callout } from "./block.ts";
import { isCertain, possibleClasses } from "./certainty.ts";
import { classTotal } from "./class-totals.ts";
import { certaintyReason, ruleInShort } from "./class-rule.ts";
import { matrixGrid } from "./matrix-grid.ts";
import type { MatrixGrid } from "./matrix-grid.ts";
import { oneClassCallout } from "./one-class.ts";
import type { Telling } from "./telling.ts";

export interface MatrixBlock extends Block {
  readonly id: "matrix";
  readonly grid: MatrixGrid;
}

const NAMED = 4;

function finding(telling: Telling): string {
  const { document, words, format, measure } = telling;
  const { count, share } = classTotal(document, { abc: "A" });
  if (count === 0) return words.matrix.nobody;
  const head = words.matrix.headline(count, format.percent(share), measure.of);
  if (classTotal(document, { abc: "A", xyz: null }).count === count) return head;
  const steady = classTotal(document, { abc: "A", xyz: "X" }).count;
  const regular = words.matrix.regular[document.parameters.xyz.rule];
  return head + regular(steady, count, words.steps[document.period.step].each);
}

function subtitle(telling: Telling): string {
  const { document, words, format, measure } = telling;
  const { xyz } = document.parameters;
  const { step, stepsUsed } = document.period;
  const rhythm = document.customers.some((customer) => customer.xyz !== null)
    ? words.matrix.xyzBy[xyz.rule](format.integer(stepsUsed), words.steps[step].of)
    : words.matrix.noXyz;
  return words.matrix.subtitle(measure.of, ruleInShort(telling)) + rhythm;
}

/** Customers whose class depends on the assumptions [A6], the largest first. */
function borderCallout(telling: Telling): readonly Callout[] {
  const { document, words, names } = telling;
  const unsure = document.customers.filter((customer) => !isCertain(customer));
  if (unsure.length === 0) return [];
  const { border } = words.matrix;
  const named = unsure
    .slice(0, NAMED)
    .map((customer) =>
      border.customer(
        names.short(customer),
        possibleClasses(customer).join(words.matrix.or),
        customer.certainty.same,
        customer.certainty.of,
      ),
    );
  const more = unsure.length > NAMED ? [border.more(unsure.length - NAMED)] : [];
  return [
    {
      title: border.title,
      tone: "note",
      paragraphs: [
        `${[...named, ...more].join("; ")}.`,
        certaintyReason(telling),
        ...(document.others === undefined ? [] : [border.listed]),
      ],
    },
  ];
}

function table(telling: Telling, grid: MatrixGrid): BlockTable {
  const { words, format, why } = telling;
  return {
    id: "matrix-cells",
    caption: grid.caption,
    columns: [
      { id: "cell", label: words.customersBlock.columns.class, unit: "", align: "start" },
      { id: "name", label: words.matrix.groupName, unit: "", align: "start" },
      { id: "customers", label: words.figures.customers, unit: "", align: "end" },
      { id: "share", label: words.document.share, unit: "", align: "end" },
      { id: "advice", label: words.matrix.advice, unit: "", align: "start", minor: true },
    ],
    rows: grid.rows.flatMap(({ cells }) =>
      cells.map((cell) => ({
        id: `${cell.abc}${cell.xyz ?? ""}`,
        cells: [
          {
            text: `${cell.abc}${cell.xyz ?? ""}`,
            sort: `${cell.abc}${cell.xyz ?? ""}`,
            mark: { kind: "class" as const, abc: cell.abc, xyz: cell.xyz },
          },
          textCell(cell.name),
          {
            ...figureCell(format.integer(cell.count), cell.count),
            ...why((explain) => explain.cell(cell.abc, cell.xyz)),
          },
          { ...textCell(cell.share), ...why((explain) => explain.cell(cell.abc, cell.xyz)) },
          textCell(cell.advice),
        ],
      })),
    ),
  };
}

/** Value against rhythm: nine groups with their size, share and advice [X5]; more of it in `inDepth`. */
export function matrixBlock(telling: Telling): MatrixBlock {
  const { document, words, measure, source } = telling;
  const grid = matrixGrid(telling);
  const count = (abc: "A" | "B" | "C"): number => classTotal(document, { abc }).count;
  return {
    id: "matrix",
    topic: words.matrix.topic,
    brief: `${String(count("A"))} / ${String(count("B"))} / ${String(count("C"))}`,
    headline: finding(telling),
    subtitle: subtitle(telling),
    howToRead: words.matrix.howToRead(measure.of),
    callouts: [...oneClassCallout(telling), ...borderCallout(telling)],
    chart: null,
    grid,
    tables: [table(telling, grid)],
    source,
  };
}
