import { approximateDecimal } from "../../messages/amounts.ts";
import type { Loss } from "../document/loss.ts";
import { amountCell } from "./amount-cell.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockRow, BlockTable, Cell } from "./block.ts";
import type { Explain, LossFigure, LostParty } from "./explanations/explain.ts";
import { lostName, monthsText } from "./loss-telling.ts";
import type { FurtherTelling } from "./telling.ts";

type Side = Loss["before"];

const told = (text: string | null): Cell => ({ text: text ?? "–", sort: null });

type Line = (
  figure: LossFigure,
  label: string,
  now: string | null,
  after: string | null,
) => BlockRow;

/** Rows of two texts, each with its own unit, since every line is another figure. */
const linesOf =
  ({ why }: FurtherTelling, loss: Loss): Line =>
  (figure, label, now, after) => ({
    id: figure,
    cells: [
      textCell(label),
      ...[[now, "before"] as const, [after, "after"] as const].map(([text, side]) => ({
        ...told(text),
        ...(text === null ? {} : why((explain) => explain.lossFigure(loss, figure, side))),
      })),
    ],
  });

function moneyRows(telling: FurtherTelling, loss: Loss): readonly BlockRow[] {
  const { document, words, format, compact, measure } = telling;
  const { before, after } = loss;
  const { table } = words.lossBlock;
  const line = linesOf(telling, loss);
  const of = (id: LossFigure, label: string, text: (side: Side) => string | null): BlockRow =>
    line(id, label, text(before), text(after));
  const money = (sum: string | null): string | null =>
    sum === null ? null : format.compactMoney(approximateDecimal(sum));
  const { measure: by } = document.parameters;
  return [
    of("value", measure.head, ({ value }) => compact(approximateDecimal(value))),
    ...(by === "revenue" ? [] : [of("revenue", table.revenue, ({ revenue }) => money(revenue))]),
    ...(by === "grossProfit" || before.grossProfit === null
      ? []
      : [of("grossProfit", table.grossProfit, ({ grossProfit }) => money(grossProfit))]),
  ];
}

function standingRows(telling: FurtherTelling, loss: Loss): readonly BlockRow[] {
  const { words, format, names, share, why } = telling;
  const { before, after } = loss;
  const line = linesOf(telling, loss);
  const { table } = words.lossBlock;
  const top = ({ largest: [first] }: Side) =>
    first === undefined || first.share === 0 ? null : first;
  const name = (side: Side): string | null => {
    const first = top(side);
    return first === null ? null : names.full(first);
  };
  const statusCell = (side: "before" | "after"): Cell => {
    const first = top(loss[side]);
    if (first === null) return told(null);
    return {
      text: `${share(first.share)}${first.status === "none" ? "" : `, ${words.dependency[first.status]}`}`,
      sort: first.share,
      mark: { kind: "dependency", status: first.status },
      ...why((explain) => explain.lossShare(loss, first, side)),
    };
  };
  const number = (value: number | null, decimals: number): string | null =>
    value === null ? null : format.decimal(value, decimals);
  return [
    line(
      "customers",
      table.customers,
      format.integer(before.customers),
      format.integer(after.customers),
    ),
    line("largest", table.largest, name(before), name(after)),
    {
      id: "share",
      cells: [textCell(table.largestShare), statusCell("before"), statusCell("after")],
    },
    line("hhi", table.hhi, number(before.hhi, 0), number(after.hhi, 0)),
    line(
      "effective",
      table.effective,
      number(before.effectiveNumber, 1),
      number(after.effectiveNumber, 1),
    ),
  ];
}

function survivalRows(telling: FurtherTelling, loss: Loss): readonly BlockRow[] {
  const { survival } = loss;
  if (survival === null) return [];
  const { words, format } = telling;
  const { table } = words.lossBlock;
  const costs = approximateDecimal(survival.fixedCosts);
  const now = approximateDecimal(survival.monthlyGrossProfitNow);
  const after = approximateDecimal(survival.monthlyGrossProfit);
  const covered = (profit: number): string =>
    profit >= costs
      ? table.yes(format.compactMoney(profit - costs))
      : table.no(format.compactMoney(costs - profit));
  const money = format.compactMoney;
  const line = linesOf(telling, loss);
  const lasts =
    after >= costs
      ? table.endless
      : survival.months === null
        ? null
        : monthsText(telling, survival.months);
  return [
    line("monthly", table.monthly, money(now), money(after)),
    line("costs", table.fixedCosts, money(costs), money(costs)),
    line("covered", table.covered, covered(now), covered(after)),
    ...(survival.reserve === null
      ? []
      : [line("reserve", table.reserve, now >= costs ? table.endless : null, lasts)]),
  ];
}

function beforeAndAfter(telling: FurtherTelling, loss: Loss): BlockTable {
  const { table } = telling.words.lossBlock;
  return {
    id: "loss",
    caption: table.caption,
    open: true,
    columns: [
      { id: "what", label: table.what, unit: "", align: "start" },
      { id: "now", label: table.now, unit: "", align: "end" },
      { id: "after", label: table.after, unit: "", align: "end" },
    ],
    rows: [
      ...moneyRows(telling, loss),
      ...standingRows(telling, loss),
      ...survivalRows(telling, loss),
    ],
  };
}

function sharesTable(telling: FurtherTelling, loss: Loss): BlockTable {
  const { words, names, shareNumeral, why } = telling;
  const { before, after } = loss;
  const { sharesTable: say } = words.lossBlock;
  const was = new Map(before.largest.map((party) => [party.id, party]));
  const becomes = new Map(after.largest.map((party) => [party.id, party]));
  const everyone = new Map([...after.largest, ...before.largest].map((party) => [party.id, party]));
  type Standing = Side["largest"][number] | undefined;
  const shareCell = (standing: Standing, side: "before" | "after"): Cell =>
    standing === undefined
      ? told(null)
      : {
          ...figureCell(shareNumeral(standing.share), standing.share),
          ...why((explain) => explain.lossShare(loss, standing, side)),
        };
  const statusCell = (standing: Standing, side: "before" | "after"): Cell =>
    standing === undefined
      ? told(words.lossBlock.gone)
      : {
          text: words.dependency[standing.status],
          sort: standing.share,
          mark: { kind: "dependency", status: standing.status },
          ...why((explain) => explain.lossShare(loss, standing, side)),
        };
  return {
    id: "loss-shares",
    caption: say.caption,
    columns: [
      { id: "party", label: say.party, unit: "", align: "start" },
      { id: "before", label: say.before, unit: "%", align: "end" },
      { id: "after", label: say.after, unit: "%", align: "end" },
      { id: "status-before", label: say.statusBefore, unit: "", align: "start", minor: true },
      { id: "status-after", label: say.statusAfter, unit: "", align: "start" },
    ],
    rows: [...everyone.values()].map((party) => {
      const [now, then] = [was.get(party.id), becomes.get(party.id)];
      return {
        id: party.id,
        cells: [
          textCell(names.full(party), names.tail(party.id)),
          shareCell(now, "before"),
          shareCell(then, "after"),
          statusCell(now, "before"),
          statusCell(then, "after"),
        ],
      };
    }),
  };
}

function partiesTable(telling: FurtherTelling, loss: Loss): BlockTable {
  const { parties } = loss;
  const { words, format, measure, column, shareNumeral } = telling;
  const { parties: say, kinds } = words.lossBlock;
  const revenue = format.moneyColumn(parties.map((party) => approximateDecimal(party.revenue)));
  const removed = column(parties.map((party) => approximateDecimal(party.removed)));
  const value = column(parties.map((party) => approximateDecimal(party.value)));
  const figures = (
    party: LostParty,
    figure: Parameters<Explain["lossParty"]>[2],
    cell: Cell,
  ): Cell => ({ ...cell, ...telling.why((explain) => explain.lossParty(loss, party, figure)) });
  return {
    id: "loss-parties",
    caption: say.caption,
    columns: [
      { id: "who", label: say.who, unit: "", align: "start" },
      { id: "kind", label: say.kind, unit: "", align: "start" },
      { id: "entities", label: say.entities, unit: "", align: "end" },
      {
        id: "revenue",
        label: say.revenue,
        unit: revenue.unit,
        exactUnit: revenue.exactUnit,
        align: "end",
        minor: true,
      },
      {
        id: "value",
        label: measure.head,
        unit: value.unit,
        exactUnit: value.exactUnit,
        align: "end",
      },
      { id: "share", label: say.share, unit: "%", align: "end" },
      {
        id: "removed",
        label: say.removed,
        unit: removed.unit,
        exactUnit: removed.exactUnit,
        align: "end",
      },
    ],
    rows: parties.map((party) => ({
      id: party.id,
      cells: [
        textCell(lostName(telling, party)),
        textCell(kinds[party.kind]),
        figures(party, "entities", figureCell(format.integer(party.entities), party.entities)),
        figures(party, "revenue", amountCell(revenue, party.revenue)),
        figures(party, "value", amountCell(value, party.value)),
        figures(party, "share", figureCell(shareNumeral(party.share), party.share)),
        figures(party, "removed", amountCell(removed, party.removed)),
      ],
    })),
  };
}

/** Everything that the pictures show, and who was named. */
export const lossTables = (telling: FurtherTelling, loss: Loss): readonly BlockTable[] => [
  beforeAndAfter(telling, loss),
  ...(loss.parties.length === 0 ? [] : [sharesTable(telling, loss), partiesTable(telling, loss)]),
];
