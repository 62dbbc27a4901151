import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportCustomer } from "../document.ts";
import { sumOfDecimals } from "../../domain/decimal.ts";
import { perMembers } from "../../domain/per-members.ts";
import { amountCell } from "./amount-cell.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, Cell, Column } from "./block.ts";
import { besideOther, certaintyInShort, certaintyText, isCertain } from "./certainty.ts";
import { customerRow, othersRow, typesOf } from "./customer-rows.ts";
import type { CustomerColumn, CustomerRow } from "./customer-rows.ts";
import { stateCell } from "./customer-cells.ts";
import { typeset } from "./names.ts";
import { hasSeries, seriesHead } from "./telling.ts";
import type { Telling } from "./telling.ts";

export type { CustomerRow } from "./customer-rows.ts";

export interface CustomersBlock extends Block {
  readonly id: "customers";
  readonly list: {
    readonly caption: string;
    readonly columns: readonly Column[];
    readonly rows: readonly CustomerRow[];
    readonly total: readonly Cell[];
  };
}

const nothing: Cell = { text: "", sort: null };

const knows = (
  { document }: Telling,
  key: "keyPerson" | "manager" | "region" | "grossProfit",
): boolean => document.customers.some((customer) => customer[key] !== null);

function identityColumns(telling: Telling): readonly CustomerColumn[] {
  const { document, words, format, names } = telling;
  const { columns } = words.customersBlock;
  const who: CustomerColumn = {
    id: "decides",
    label: columns.decides,
    unit: "",
    align: "start",
    minor: true,
    cell: ({ keyPerson }) => textCell(typeset(keyPerson ?? "")),
    total: nothing,
  };
  return [
    {
      id: "rank",
      label: columns.rank,
      unit: "",
      align: "end",
      cell: ({ rank }) => figureCell(format.integer(rank), rank),
      total: nothing,
    },
    {
      id: "name",
      label: columns.name,
      unit: "",
      align: "start",
      cell: (customer) =>
        textCell(
          names.full(customer),
          [names.tail(customer.id), ...typesOf(customer).map((type) => words.types[type])]
            .filter((part) => part !== "")
            .join(" · "),
        ),
      total: textCell(words.document.total),
    },
    ...(knows(telling, "keyPerson") && document.parameters.unit !== "keyPerson" ? [who] : []),
  ];
}

function classColumns(telling: Telling): readonly CustomerColumn[] {
  const { words, why } = telling;
  const { columns } = words.customersBlock;
  return [
    {
      id: "class",
      label: columns.class,
      unit: "",
      align: "start",
      cell: (customer) => {
        const { abc, xyz, provisional } = customer;
        return {
          text: `${abc}${xyz ?? ""}`,
          sort: `${abc}${xyz ?? "~"}`,
          mark: { kind: "class", abc, xyz },
          ...(provisional ? { note: words.matrix.provisionalShort } : {}),
          ...why((explain) => explain.classes(customer)),
        };
      },
      total: nothing,
    },
    {
      id: "certainty",
      label: columns.certainty,
      unit: "",
      align: "start",
      minor: true,
      cell: (customer) => ({
        text: besideOther(telling, customer, certaintyText(telling, customer)),
        sort: customer.certainty.same / customer.certainty.of,
        note: besideOther(telling, customer, certaintyInShort(telling, customer)),
        mark: { kind: "certainty", certain: isCertain(customer) },
        ...why((explain) => explain.certainty(customer)),
      }),
      total: nothing,
    },
  ];
}

type Money = Pick<ReportCustomer, "value" | "revenue">;

const largestOf = (decimals: readonly string[]): number =>
  decimals.reduce((most, decimal) => Math.max(most, Math.abs(approximateDecimal(decimal))), 0);

const moneyOf = perMembers(["value", "revenue"], (customers: readonly Money[]) => {
  const values = customers.map(({ value }) => value);
  return {
    largest: largestOf(values),
    sum: sumOfDecimals(values),
    largestRevenue: largestOf(customers.map(({ revenue }) => revenue)),
  };
});

function moneyColumns(telling: Telling): readonly CustomerColumn[] {
  const { document, words, format, measure, column, shareNumeral, why } = telling;
  const { customers, totals, parameters } = document;
  const { columns } = words.customersBlock;
  const money = moneyOf(customers);
  const unit = column([money.largest]);
  const revenue = format.moneyColumn([money.largestRevenue]);
  const largest = customers[0]?.share ?? 0;
  const total = sumOfDecimals([money.sum, document.others?.value ?? "0"]);
  const margin = (profit: string | null, sales: string): number | null =>
    profit === null || approximateDecimal(sales) <= 0
      ? null
      : approximateDecimal(profit) / approximateDecimal(sales);
  const marginCell = (fraction: number | null): Cell =>
    figureCell(fraction === null ? "" : format.percentNumeral(fraction), fraction);
  const byRevenue = parameters.measure === "revenue";
  return [
    {
      id: "value",
      label: measure.head,
      unit: unit.unit,
      exactUnit: unit.exactUnit,
      align: "end",
      cell: (customer) => ({
        ...amountCell(unit, customer.value),
        ...why((explain) => explain.value(customer)),
      }),
      total: {
        ...amountCell(unit, total),
        ...why((explain) => explain.total()),
      },
    },
    {
      id: "share",
      label: columns.share,
      unit: "%",
      align: "end",
      cell: (customer) => ({
        ...figureCell(shareNumeral(customer.share), customer.share),
        mark: { kind: "share", fraction: largest === 0 ? 0 : customer.share / largest },
        ...why((explain) => explain.share(customer)),
      }),
      total:
        largest === 0
          ? nothing
          : {
              ...figureCell(format.percentNumeral(1), 1),
              ...why((explain) => explain.together("A2", customers)),
            },
    },
    ...(byRevenue
      ? []
      : [
          {
            id: "revenue",
            label: words.measures.revenue.head,
            unit: revenue.unit,
            exactUnit: revenue.exactUnit,
            align: "end" as const,
            minor: true,
            cell: (customer: ReportCustomer) => ({
              ...amountCell(revenue, customer.revenue),
              ...why((explain) => explain.revenue(customer)),
            }),
            total: {
              ...amountCell(revenue, totals.revenue),
              ...why((explain) => explain.revenue(totals)),
            },
          },
        ]),
    ...(knows(telling, "grossProfit")
      ? [
          {
            id: "margin",
            label: columns.margin,
            unit: "%",
            align: "end" as const,
            minor: true,
            cell: (customer: ReportCustomer) => ({
              ...marginCell(margin(customer.grossProfit, customer.revenue)),
              ...why((explain) => explain.margin(customer)),
            }),
            total: {
              ...marginCell(margin(totals.grossProfit, totals.revenue)),
              ...why((explain) => explain.margin(totals)),
            },
          },
        ]
      : []),
  ];
}

function timeColumns(telling: Telling): readonly CustomerColumn[] {
  const { document, words, format, why } = telling;
  const { columns } = words.customersBlock;
  const partial = document.steps.map((step) => step.partial);
  const days = (value: number | null): string =>
    value === null ? "–" : format.decimal(value, Number.isInteger(value) ? 0 : 1);
  const active = document.customers.filter(({ state }) => state === "active").length;
  // Of those in one row it is known who is lost and who cools, not who is active.
  const counted = document.others === undefined;
  const sum = document.steps.map(({ value }) => approximateDecimal(value));
  const spark = (values: readonly number[]): Cell => ({
    text: "",
    sort: values.at(-1) ?? null,
    mark: { kind: "spark", data: { values, partial } },
  });
  const series: CustomerColumn = {
    id: "series",
    label: seriesHead(telling),
    unit: "",
    align: "start",
    cell: (customer) => spark(customer.series.map(approximateDecimal)),
    total: spark(sum),
  };
  return [
    ...(hasSeries(telling) ? [series] : []),
    {
      id: "silent",
      label: columns.silent,
      unit: words.customersBlock.days,
      align: "end",
      cell: (customer) => ({
        ...figureCell(days(customer.recencyDays), customer.recencyDays),
        note: `/ ${days(customer.medianIntervalDays)}`,
        ...why((explain) => explain.silence(customer)),
      }),
      total: nothing,
    },
    {
      id: "state",
      label: columns.state,
      unit: "",
      align: "start",
      cell: (customer) => stateCell(telling, customer),
      total: counted ? textCell(words.customersBlock.active(active)) : nothing,
    },
  ];
}

/** Every customer, none cut off [A4] unless a link says so and names the rest as others. */
export function customersBlock(telling: Telling): CustomersBlock {
  const { document, words, format, measure, column, source } = telling;
  const { totals, others } = document;
  const columns = [
    ...identityColumns(telling),
    ...classColumns(telling),
    ...moneyColumns(telling),
    ...timeColumns(telling),
  ];
  const steps = words.steps[document.period.step].by;
  const { unit } = column([moneyOf(document.customers).largest]);
  return {
    id: "customers",
    topic: words.customersBlock.topic,
    brief: format.integer(totals.customers),
    headline: words.customersBlock.headline(totals.customers, measure.by),
    subtitle: words.customersBlock.subtitle(unit, hasSeries(telling) ? steps : null),
    howToRead: [],
    callouts: [],
    chart: null,
    tables: [],
    list: {
      caption:
        others === undefined
          ? words.customersBlock.caption
          : words.customersBlock.cutCaption(document.customers.length),
      columns: columns.map(({ id, label, unit: inHead, align, minor = false }) => ({
        id,
        label,
        unit: inHead,
        align,
        minor,
      })),
      rows: [
        ...document.customers.map((customer) => customerRow(customer, columns)),
        ...othersRow(telling, columns),
      ],
      total: columns.map(({ total }) => total),
    },
    source,
  };
}
