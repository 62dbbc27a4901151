import { customerTypes } from "../../../domain/customer-tag.ts";
import { sumOfDecimals } from "../../../domain/decimal.ts";
import { minorFromDecimal, moneyFromDecimal } from "../../../domain/money.ts";
import { ratioOf } from "../../../domain/ratio.ts";
import { besideOther, certaintyInShort } from "../../blocks/certainty.ts";
import { otherMeasure } from "../../blocks/certainty.ts";
import type { ReportCustomer } from "../../document.ts";
import type { TypedTable } from "../../typed-table.ts";
import { amount, day, filledTable, number, share, text, type Filled } from "../typed-cells.ts";
import type { WorkbookTelling } from "../workbook-telling.ts";

type Column = Filled<ReportCustomer>;

/** A column that is there only where somebody has something in it. */
const known = (
  customers: readonly ReportCustomer[],
  has: (customer: ReportCustomer) => boolean,
  column: Column,
): readonly Column[] => (customers.some(has) ? [column] : []);

function whoColumns({ document, words, names, sheet }: WorkbookTelling): readonly Column[] {
  const { customers, parameters } = document;
  const { columns } = words.customersBlock;
  const say = sheet.customers;
  const place = (key: "manager" | "department" | "region"): readonly Column[] =>
    known(customers, (one) => one[key] !== null, {
      id: key,
      label: say[key],
      cell: (one) => text(one[key]),
    });
  return [
    { id: "rank", label: columns.rank, cell: ({ rank }) => number(rank) },
    {
      id: "name",
      label: columns.name,
      cell: (one) => text(names.full(one)),
      total: text(words.document.total),
    },
    ...known(customers, ({ entities }) => entities.some(({ taxId }) => taxId !== null), {
      id: "tax-id",
      label: say.taxId,
      cell: ({ entities }) => text(entities.flatMap(({ taxId }) => taxId ?? []).join("; ")),
    }),
    ...known(customers, ({ entities }) => entities.length > 1, {
      id: "entities",
      label: say.entities,
      cell: ({ entities }) => text(entities.map(({ name }) => name).join("; ")),
    }),
    ...(parameters.unit === "keyPerson"
      ? []
      : known(customers, ({ keyPerson }) => keyPerson !== null, {
          id: "decides",
          label: columns.decides,
          cell: ({ keyPerson }) => text(keyPerson),
        })),
    ...place("manager"),
    ...place("department"),
    ...place("region"),
  ];
}

function classColumns(telling: WorkbookTelling): readonly Column[] {
  const { document, words, sheet } = telling;
  const { customers } = document;
  const say = sheet.customers;
  return [
    { id: "class", label: say.class, cell: ({ abc, xyz }) => text(abc + (xyz ?? "")) },
    { id: "abc", label: say.abc, cell: ({ abc }) => text(abc) },
    ...known(customers, ({ xyz }) => xyz !== null, {
      id: "xyz",
      label: say.xyz,
      cell: ({ xyz }) => text(xyz),
    }),
    ...known(customers, ({ otherAbc }) => otherAbc !== null, {
      id: "other-abc",
      label: say.other(otherMeasure(telling).by),
      cell: ({ otherAbc }) => text(otherAbc),
    }),
    {
      id: "certainty",
      label: words.customersBlock.columns.certainty,
      cell: (one) =>
        text(
          [
            besideOther(telling, one, certaintyInShort(telling, one)),
            ...(one.provisional ? [words.matrix.provisionalShort] : []),
          ].join("; "),
        ),
    },
  ];
}

/** Gross profit out of revenue; null where either is not known or nothing was sold. */
function margin(profit: string | null, revenue: string): number | null {
  if (profit === null || (moneyFromDecimal(revenue)?.minor ?? 0n) <= 0n) return null;
  const [over = "0", under = "0"] = sameScale(profit, revenue);
  return ratioOf(minorFromDecimal(over), minorFromDecimal(under));
}

/** Two decimals with as many digits behind the point. */
function sameScale(one: string, other: string): readonly string[] {
  const decimals = (text: string): number => text.split(".")[1]?.length ?? 0;
  const most = Math.max(decimals(one), decimals(other));
  const padded = (text: string): string =>
    most === 0
      ? text
      : `${text.includes(".") ? text : `${text}.`}${"0".repeat(most - decimals(text))}`;
  return [padded(one), padded(other)];
}

function moneyColumns(telling: WorkbookTelling): readonly Column[] {
  const { document, words, measure, sheet, currency, measureUnit } = telling;
  const { customers, parameters, totals, others } = document;
  const say = sheet.customers;
  const { measure: by } = parameters;
  const sum = (of: (customer: ReportCustomer) => string, rest: string | undefined): string =>
    sumOfDecimals([...customers.map(of), ...(rest === undefined ? [] : [rest])]);
  const any = customers.some((one) => one.share !== 0);
  const profit = (one: ReportCustomer): boolean => one.grossProfit !== null;
  return [
    {
      id: "value",
      label: measure.head,
      unit: measureUnit,
      cell: ({ value }) => amount(value),
      total: amount(sum(({ value }) => value, others?.value)),
    },
    {
      id: "share",
      label: say.shareOf(measure.of),
      cell: (one) => share(telling, one.share),
      ...(any ? { total: share(telling, 1) } : {}),
    },
    ...(by === "revenue"
      ? []
      : [
          {
            id: "revenue",
            label: words.measures.revenue.head,
            unit: currency,
            cell: ({ revenue }: ReportCustomer) => amount(revenue),
            total: amount(totals.revenue),
          },
          {
            id: "revenue-share",
            label: say.shareOf(words.measures.revenue.of),
            cell: (one: ReportCustomer) => share(telling, one.revenueShare),
          },
        ]),
    ...(by === "grossProfit"
      ? []
      : known(customers, profit, {
          id: "gross-profit",
          label: words.measures.grossProfit.head,
          unit: currency,
          cell: ({ grossProfit }) => amount(grossProfit),
          total: amount(totals.grossProfit),
        })),
    ...known(customers, profit, {
      id: "margin",
      label: words.customersBlock.columns.margin,
      cell: ({ grossProfit, revenue }) => share(telling, margin(grossProfit, revenue)),
      total: share(telling, margin(totals.grossProfit, totals.revenue)),
    }),
  ];
}

function timeColumns(telling: WorkbookTelling): readonly Column[] {
  const { document, words, sheet } = telling;
  const { customers } = document;
  const say = sheet.customers;
  const { days } = words.customersBlock;
  const date = (
    id: string,
    label: string,
    of: (customer: ReportCustomer) => string | null | undefined,
  ): readonly Column[] =>
    known(customers, (one) => (of(one) ?? null) !== null, {
      id,
      label,
      cell: (one) => day(of(one)),
    });
  return [
    {
      id: "dependency",
      label: say.dependency,
      cell: ({ dependency }) => text(dependency === "none" ? "" : words.dependency[dependency]),
    },
    {
      id: "state",
      label: words.customersBlock.columns.state,
      cell: ({ state }) => text(words.states[state]),
    },
    { id: "silent", label: say.silent, unit: days, cell: ({ recencyDays }) => number(recencyDays) },
    {
      id: "usual",
      label: say.usual,
      unit: days,
      cell: ({ medianIntervalDays: usual }) =>
        number(usual, usual === null || Number.isInteger(usual) ? 0 : 1),
    },
    ...date("first", say.first, ({ firstPurchase }) => firstPurchase),
    ...date("last", say.last, ({ lastPurchase }) => lastPurchase),
    ...date("due", say.due, ({ nextDue }) => nextDue),
    { id: "dates", label: say.dates, cell: ({ purchaseDates }) => number(purchaseDates) },
    { id: "active-steps", label: say.activeSteps, cell: ({ activeSteps }) => number(activeSteps) },
    ...known(customers, ({ variation }) => variation !== null, {
      id: "variation",
      label: say.variation,
      cell: ({ variation }) => number(variation, 2),
    }),
    ...known(customers, ({ types }) => types.length > 0, {
      id: "types",
      label: say.types,
      cell: ({ types }) =>
        text(
          customerTypes
            .filter((type) => types.includes(type))
            .map((type) => words.types[type])
            .join("; "),
        ),
    }),
  ];
}

/** Every customer with all that the report says of it: what other sheets count over. */
export function customersTable(telling: WorkbookTelling): TypedTable {
  const { document, words, format } = telling;
  const { others, customers } = document;
  const columns = [
    ...whoColumns(telling),
    ...classColumns(telling),
    ...moneyColumns(telling),
    ...timeColumns(telling),
  ];
  const filled = filledTable(columns, customers);
  const together: Readonly<Record<string, ReturnType<typeof amount>>> =
    others === undefined
      ? {}
      : {
          name: text(words.customersBlock.others(format.integer(others.customers))),
          value: amount(others.value),
          share: share(telling, others.share),
          revenue: amount(others.revenue),
          "revenue-share": share(telling, others.revenueShare),
          "gross-profit": amount(others.grossProfit),
        };
  return {
    id: "customers",
    caption: words.customersBlock.caption,
    ...filled,
    rows: [
      ...filled.rows,
      ...(others === undefined ? [] : [columns.map(({ id }) => together[id] ?? text(""))]),
    ],
    note: "",
  };
}
