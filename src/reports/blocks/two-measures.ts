import { groupedBy } from "../../domain/grouping.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { AbcClass, Measure } from "../../domain/words.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockTable, Callout, Cell } from "./block.ts";
import { otherMeasure } from "./certainty.ts";
import type { FurtherTelling } from "./telling.ts";
import { toneOf } from "./tone.ts";
import { writtenWhenSeen } from "./written-rows.ts";

const letters: readonly AbcClass[] = ["A", "B", "C"];
const NAMED = 3;
const SHOWN = 50;

/**
 * Customers with a class by either measure [A5]; empty where the report knows one measure only, or
 * does not list everyone who is to be counted.
 */
const readIn = oncePer(
  ({ customers, others }: FurtherTelling["document"]): readonly ReportCustomer[] =>
    others === undefined ? customers.filter(({ otherAbc }) => otherAbc !== null) : [],
);
const read = ({ document }: FurtherTelling) => readIn(document);

type Side = "poor" | "rich" | "higher" | "lower";

/** What it means that two classes differ: revenue without profit, profit without revenue, or neither. */
function sideOf({ abc, otherAbc }: ReportCustomer, measure: Measure): Side {
  const higher = abc < (otherAbc ?? abc);
  if (measure === "grossProfit") return higher ? "rich" : "poor";
  if (measure === "revenue") return higher ? "poor" : "rich";
  return higher ? "higher" : "lower";
}

const differingIn = oncePer((document: FurtherTelling["document"]): readonly ReportCustomer[] =>
  readIn(document).filter(({ abc, otherAbc }) => abc !== otherAbc),
);
const differing = ({ document }: FurtherTelling) => differingIn(document);

function classCell(letter: AbcClass): Cell {
  return { text: letter, sort: letter, mark: { kind: "class", abc: letter, xyz: null } };
}

/** Nine cells: how many have which class by the one and by the other measure. */
function squareTable(telling: FurtherTelling): BlockTable {
  const { words, format, measure } = telling;
  const say = words.classRules.twoMeasures;
  const beside = otherMeasure(telling);
  const cells = groupedBy(read(telling), ({ abc, otherAbc }) => `${abc}${otherAbc ?? ""}`);
  return {
    id: "two-measures",
    caption: say.caption(measure.by, beside.by),
    columns: [
      { id: "class", label: say.byRow(measure.by), unit: "", align: "start" },
      ...letters.map((letter) => ({
        id: letter,
        label: `${letter} ${say.by(beside.by)}`,
        unit: "",
        align: "end" as const,
      })),
    ],
    rows: letters.map((row) => ({
      id: row,
      cells: [
        classCell(row),
        ...letters.map((column) => {
          const inside = cells.get(row + column) ?? [];
          const share = inside.reduce((sum, one) => sum + one.share, 0);
          return {
            ...figureCell(format.integer(inside.length), inside.length),
            ...telling.why((explain) => explain.together("A5", inside)),
            mark: { kind: "heat" as const, tone: toneOf(inside.length, share) },
          };
        }),
      ],
    })),
    note: say.note,
  };
}

function meaningOf(telling: FurtherTelling, customer: ReportCustomer): string {
  const { words, measure, document } = telling;
  const say = words.classRules.twoMeasures.meaning;
  const side = sideOf(customer, document.parameters.measure);
  if (side === "poor" || side === "rich") return say[side];
  const beside = otherMeasure(telling);
  return side === "higher" ? say.higher(measure.by, beside.by) : say.higher(beside.by, measure.by);
}

function differTable(telling: FurtherTelling): BlockTable {
  const { document, words, format, measure, names, shareNumeral } = telling;
  const say = words.classRules.twoMeasures;
  const margin = ({ grossProfit, revenue }: ReportCustomer): number | null =>
    grossProfit === null || approximateDecimal(revenue) <= 0
      ? null
      : approximateDecimal(grossProfit) / approximateDecimal(revenue);
  const knowsProfit = document.totals.grossProfit !== null;
  return {
    id: "two-measures-differ",
    caption: say.differCaption,
    columns: [
      { id: "customer", label: words.customersBlock.columns.name, unit: "", align: "start" },
      { id: "one", label: say.byRow(measure.by), unit: "", align: "start" },
      { id: "other", label: say.byRow(otherMeasure(telling).by), unit: "", align: "start" },
      { id: "share", label: words.document.share, unit: "%", align: "end" },
      ...(knowsProfit
        ? [{ id: "margin", label: say.margin, unit: "%", align: "end" as const, minor: true }]
        : []),
      { id: "why", label: say.why, unit: "", align: "start", minor: true },
    ],
    rows: writtenWhenSeen(differing(telling), (customer) => {
      const fraction = margin(customer);
      return [
        textCell(names.full(customer), names.tail(customer.id)),
        {
          ...classCell(customer.abc),
          ...telling.why((explain) => explain.abc(customer)),
        },
        {
          ...classCell(customer.otherAbc ?? customer.abc),
          ...telling.why((explain) => explain.otherAbc(customer)),
        },
        {
          ...figureCell(shareNumeral(customer.share), customer.share),
          ...telling.why((explain) => explain.share(customer)),
        },
        ...(knowsProfit
          ? [
              {
                ...figureCell(fraction === null ? "" : format.percentNumeral(fraction), fraction),
                ...telling.why((explain) => explain.margin(customer)),
              },
            ]
          : []),
        textCell(meaningOf(telling, customer)),
      ];
    }),
    shown: SHOWN,
  };
}

/** Classes by two measures side by side, and who differs [A5]; none where there is one measure only. */
export function twoMeasuresTables(telling: FurtherTelling): readonly BlockTable[] {
  if (read(telling).length === 0) return [];
  return [squareTable(telling), ...(differing(telling).length === 0 ? [] : [differTable(telling)])];
}

/** On how many both measures agree, and what it means where they do not [A5]. */
export function twoMeasuresCallout(telling: FurtherTelling): readonly Callout[] {
  const { document, words, measure, names } = telling;
  const customers = read(telling);
  if (customers.length === 0) return [];
  const say = words.classRules.twoMeasures;
  const differ = differing(telling);
  const beside = otherMeasure(telling);
  const named = (side: Side): string => {
    const all = differ.filter((one) => sideOf(one, document.parameters.measure) === side);
    const first = all
      .slice(0, NAMED)
      .map((one) => `${names.short(one)} (${one.abc}/${one.otherAbc ?? ""})`);
    const more = all.length > NAMED ? [words.classRules.history.more(all.length - NAMED)] : [];
    return [...first, ...more].join(", ");
  };
  const groups: readonly (readonly [Side, (who: string) => string])[] = [
    ["poor", say.group.poor],
    ["rich", say.group.rich],
    ["higher", (who) => say.group.higher(measure.by, beside.by, who)],
    ["lower", (who) => say.group.higher(beside.by, measure.by, who)],
  ];
  return [
    {
      title: say.title(customers.length - differ.length, customers.length),
      tone: "note",
      paragraphs:
        differ.length === 0
          ? [say.sameText(measure.by, beside.by)]
          : groups.flatMap(([side, tell]) => {
              const who = named(side);
              return who === "" ? [] : [tell(who)];
            }),
    },
  ];
}
