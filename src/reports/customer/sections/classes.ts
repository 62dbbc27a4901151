import type { AbcClass } from "../../../domain/words.ts";
import { certaintyText } from "../../blocks/certainty.ts";
import { textCell, type BlockRow, type BlockTable, type Cell } from "../../blocks/block.ts";
import type { CalendarChartData, CalendarTone } from "../../blocks/chart-data.ts";
import { frequencyOf, variationOf } from "../reckonings/classes.ts";
import type { CustomerSection, CustomerTelling } from "../section.ts";

type Path = readonly { readonly quarter: string; readonly letter: AbcClass | null }[];

const toneOf: Readonly<Record<AbcClass, CalendarTone>> = { A: 5, B: 3, C: 1 };

/** Class at the end of each quarter [A7]; empty where the report holds no history. */
function pathOf({ document, customer }: CustomerTelling): Path {
  const classes = document.history?.customers.find(({ id }) => id === customer.id)?.classes ?? [];
  return (document.history?.quarters ?? []).map((quarter, index) => ({
    quarter,
    letter: classes[index] ?? null,
  }));
}

const letters = ({ customer: { abc, xyz } }: CustomerTelling): string => `${abc}${xyz ?? ""}`;

function headline(telling: CustomerTelling, path: Path): string {
  const { customer, format, say } = telling;
  const now = path.at(-1);
  if (now === undefined || path.every(({ letter }) => letter === null))
    return say.classes.bare(letters(telling), certaintyText(telling, customer));
  const before = path.findLastIndex(({ letter }) => letter !== now.letter);
  const since = path[before + 1] ?? now;
  if (now.letter === null) return say.classes.left(format.step(since.quarter));
  if (before === -1) return say.classes.same(now.letter, path.length);
  const from = path[before]?.letter ?? null;
  return from === null
    ? say.classes.came(now.letter, format.step(since.quarter))
    : say.classes.moved(from, now.letter, format.step(since.quarter));
}

function chart({ format, say }: CustomerTelling, path: Path): CalendarChartData {
  return {
    kind: "calendar",
    columns: path.length,
    heads: path.flatMap(({ quarter }, at) =>
      at === 0 || quarter.endsWith("Q1") ? [{ at, label: quarter.slice(0, 4) }] : [],
    ),
    rows: [
      {
        id: "class",
        label: say.classes.row,
        note: "",
        cells: path.map(({ quarter, letter }) => ({
          tone: letter === null ? 0 : toneOf[letter],
          label: letter ?? "",
          title: `${format.step(quarter)}: ${letter ?? say.classes.none}`,
        })),
      },
    ],
    legend: [],
  };
}

const classCell = (abc: AbcClass): Cell => ({
  text: abc,
  sort: abc,
  mark: { kind: "class", abc, xyz: null },
});

function pathTable({ customer, format, say, why }: CustomerTelling, path: Path): BlockTable {
  return {
    id: "customer-path",
    caption: say.classes.pathCaption,
    columns: [
      { id: "quarter", label: say.classes.quarter, unit: "", align: "start" },
      { id: "class", label: say.classes.row, unit: "", align: "start" },
    ],
    rows: path.map(({ quarter, letter }) => ({
      id: quarter,
      cells: [
        textCell(format.step(quarter)),
        {
          ...(letter === null ? textCell(say.classes.none) : classCell(letter)),
          ...why((explain) => explain.classPath(customer, quarter)),
        },
      ],
    })),
  };
}

/** The class with its certainty, what the other measure says, and both readings of steadiness [A6] [X4]. */
function facts(telling: CustomerTelling): BlockTable {
  const { document, customer, words, format, say, why } = telling;
  const names = say.classes.facts;
  const { otherAbc, xyz, otherXyz = null, frequency, variation, provisional, mean } = customer;
  const other = document.parameters.measure === "revenue" ? "grossProfit" : "revenue";
  const row = (id: string, name: string, cell: Cell): BlockRow => ({
    id,
    cells: [textCell(name), cell],
  });
  return {
    id: "customer-classes",
    caption: say.classes.factsCaption,
    open: true,
    columns: [
      { id: "fact", label: say.rhythm.fact, unit: "", align: "start" },
      { id: "value", label: say.rhythm.value, unit: "", align: "start" },
    ],
    rows: [
      {
        id: "class",
        cells: [
          textCell(say.classes.row),
          {
            text: letters(telling),
            sort: letters(telling),
            mark: { kind: "class", abc: customer.abc, xyz },
            ...(provisional ? { note: say.classes.provisional } : {}),
            ...why((explain) => explain.classes(customer)),
          },
        ],
      },
      row("certainty", names.certainty, {
        ...textCell(certaintyText(telling, customer)),
        ...why((explain) => explain.certainty(customer)),
      }),
      ...(otherAbc === null
        ? []
        : [
            row("other", names.otherMeasure(words.measures[other].by), {
              ...classCell(otherAbc),
              ...why((explain) => explain.otherAbc(customer)),
            }),
          ]),
      ...(frequency === null
        ? []
        : [
            row("frequency", names.frequency, {
              text: say.classes.frequency(
                format.integer(customer.activeSteps),
                format.counted(customer.steps, words.steps[document.period.step].count),
                format.percent(frequency),
              ),
              sort: frequency,
              note: document.parameters.xyz.rule === "frequency" ? (xyz ?? "") : (otherXyz ?? ""),
              ...why((explain) => explain.plain(frequencyOf(telling))),
            }),
          ]),
      ...(mean === null
        ? []
        : [
            row("variation", names.variation, {
              text:
                variation === null
                  ? say.classes.noVariation
                  : say.classes.variation(format.percent(variation)),
              sort: variation,
              note: document.parameters.xyz.rule === "variation" ? (xyz ?? "") : (otherXyz ?? ""),
              ...why((explain) => explain.plain(variationOf(telling))),
            }),
          ]),
    ],
  };
}

/** The path through the classes, and how firm the class of today is [A6] [A7]. */
export function classesSection(telling: CustomerTelling): CustomerSection {
  const { say, source } = telling;
  const path = pathOf(telling);
  const known = path.some(({ letter }) => letter !== null);
  const finding = headline(telling, path);
  const subtitle = known ? say.classes.subtitle : say.classes.subtitleBare;
  return {
    id: "customer-classes",
    topic: say.classes.topic,
    brief: letters(telling),
    headline: finding,
    subtitle,
    howToRead: [],
    callouts: [],
    chart: known ? { data: chart(telling, path), description: `${finding}. ${subtitle}` } : null,
    tables: [facts(telling), ...(known ? [pathTable(telling, path)] : [])],
    source,
  };
}
