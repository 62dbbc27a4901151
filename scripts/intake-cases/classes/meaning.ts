import type { CaseClass, Expected } from "../case.ts";
import { ledger, type Sale } from "../ledger.ts";
import { textCase } from "../text-case.ts";
import { commaMoney, pointDate } from "../writing/forms.ts";
import {
  customerColumn,
  dateColumn,
  leastColumns,
  listRows,
  moneyColumn,
  row,
  textColumn,
  type Column,
  type Row,
} from "../writing/rows.ts";

const hostile = (name: string, shows: string, seed: number, customers: readonly string[]) => {
  const sales = ledger(seed, { customers, count: customers.length * 2 });
  return textCase({ name, shows, sales, rows: listRows(sales, leastColumns()) });
};

interface Variant {
  readonly columns?: readonly Column[];
  /** Sales that must be read, out of those that are written. */
  readonly read?: (sales: readonly Sale[]) => readonly Sale[];
  readonly revise?: (sale: Sale, index: number) => Sale;
  readonly rows?: (rows: readonly Row[]) => readonly Row[];
  readonly also?: Expected;
}

function meant(name: string, shows: string, seed: number, variant: Variant) {
  const {
    columns = leastColumns(),
    read = (sales: readonly Sale[]) => sales,
    revise = (sale: Sale) => sale,
  } = variant;
  const written = ledger(seed, { count: 16 }).map(revise);
  const list = listRows(written, columns).map((each, index): Row => {
    const unnamed = index > 0 && written[index - 1]?.customer === "";
    return unnamed ? { ...each, bin: "unnamed" } : each;
  });
  const rows = variant.rows?.(list) ?? list;
  return textCase({ name, shows, sales: read(written), rows, also: variant.also ?? {} });
}

/** The row of one sale with one cell as it should not be, in the bin of the rejected. */
const spoilt =
  (line: number, column: number, cell: string) =>
  (rows: readonly Row[]): readonly Row[] =>
    rows.map((each, index) =>
      index === line
        ? { bin: "rejected", cells: each.cells.map((own, at) => (at === column ? cell : own)) }
        : each,
    );
const without =
  (line: number) =>
  (sales: readonly Sale[]): readonly Sale[] =>
    sales.filter((_, index) => index !== line - 1);
const spoiltCase = (name: string, shows: string, seed: number, column: number, cell: string) =>
  meant(name, shows, seed, { rows: spoilt(5, column, cell), read: without(5) });

const status = (header: string): Column =>
  textColumn(header, (_, index) => (index % 5 === 2 ? "Отменён" : "Проведён"));
const nobody = (sale: Sale, index: number): Sale =>
  index % 4 === 1 ? { ...sale, customer: "" } : sale;

export const meaning: CaseClass = {
  name: "meaning",
  about: "Hostile names, lines that are no sales, unnamed and doubled lines, single bad cells.",
  stored: true,
  cases: [
    hostile("html-names", "Markup in names is text.", 921, [
      "<img src=x onerror=alert(1)>",
      "</script><script>alert(2)</script>",
      "&lt;b&gt;",
      "<!-- -->",
    ]),
    hostile("formula-names", "Names that begin as formulas are text.", 922, [
      "=1+1",
      "+CMD|' /C calc'!A0",
      "-2+3",
      "@SUM(A1)",
      '=HYPERLINK("http://example.invalid")',
    ]),
    hostile("sql-names", "SQL in names is text.", 923, [
      "'; DROP TABLE sales_facts; --",
      "Robert'); SELECT 1",
      '" OR ""="',
      "%_%",
    ]),
    hostile("prototype-names", "Keys of prototypes are names like others.", 924, [
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "prototype",
    ]),
    hostile("right-to-left", "Names from right to left, with marks that turn the direction.", 925, [
      "שלום בע״מ",
      "شركة النور",
      "ab\u202ecd",
      "\u200fמרק",
    ]),
    hostile("emoji-and-joined-letters", "Emoji, joined and composed letters.", 926, [
      "🌹 Роза",
      "👩‍👩‍👧 Семья",
      "Ё",
      "Йод",
      "𝔘𝔫𝔦",
    ]),
    hostile("path-names", "Names that look like paths and globs.", 927, [
      "../../etc/passwd",
      "C:\\Temp\\*.csv",
      "file://x",
      "[abc]?*",
    ]),
    hostile("number-names", "Names of figures only.", 928, ["007", "1e5", "3.14", "2025"]),
    hostile("control-letters", "Soft hyphens and joined accents stand as they are.", 929, [
      "Аль\u00adфа",
      "Бе\u0301та",
      "Гамма\u0308",
    ]),
    meant("cancelled-lines", "Cancelled lines are kept and warned of.", 930, {
      columns: [...leastColumns(), status("Статус")],
      also: { warnings: ["cancelled-lines"] },
    }),
    meant("duplicated-lines", "Equal lines are kept and warned of.", 931, {
      rows: (rows) => [...rows, ...rows.slice(3, 5)],
      read: (sales) => [...sales, ...sales.slice(2, 4)],
      also: { warnings: ["duplicate-lines"] },
    }),
    meant("unnamed-lines", "Sales without a customer are counted apart.", 932, { revise: nobody }),
    meant("unnamed-by-words", "«<не указан>», a dash and `n/a` name nobody.", 933, {
      revise: nobody,
      columns: [
        dateColumn(),
        textColumn("Контрагент", ({ customer }, index) =>
          customer === ""
            ? (["<не указан>", "-", "n/a", "(пусто)"][(index % 16) >> 2] ?? "")
            : customer,
        ),
        moneyColumn(),
      ],
    }),
    meant("unnamed-run", "A run of unnamed retail sales is no level to fill down.", 934, {
      columns: [
        dateColumn(),
        textColumn("Документ", ({ document }) => document),
        customerColumn(),
        moneyColumn(),
      ],
      revise: (sale, index) => (index >= 6 && index < 11 ? { ...sale, customer: "" } : sale),
    }),
    spoiltCase("one-bad-date", "31.02.2025 is no day.", 935, 0, "31.02.2025"),
    spoiltCase("one-missing-date", "A sale without a date.", 936, 0, ""),
    spoiltCase("one-bad-amount", "«сто рублей» is no figure.", 937, 2, "сто рублей"),
    spoiltCase("one-missing-amount", "A sale without money.", 938, 2, ""),
    spoiltCase("error-cell", "`#N/A` of a formula.", 939, 2, "#N/A"),
    spoiltCase("implausible-date", "A slip of the year: 2205.", 940, 0, "14.01.2205"),
    spoiltCase("date-of-1900", "A lost date that became 1900.", 941, 0, "01.01.1900"),
    spoiltCase("two-points", "1.2.3 is no figure.", 942, 2, "1.2.3"),
    meant("implausible-date-let-in", "A person lets the odd date in.", 943, {
      revise: (sale, index) => (index === 15 ? { ...sale, date: "1998-03-05" } : sale),
      also: { choices: { implausibleDates: "accept" } },
    }),
    meant("left-out-by-filter", "`where` leaves lines out.", 944, {
      columns: [...leastColumns(), status("Статус")],
      rows: (rows) =>
        rows.map((each): Row =>
          each.cells.includes("Отменён") ? { ...each, bin: "excluded" } : each,
        ),
      read: (sales) => sales.filter((_, index) => index % 5 !== 2),
      also: { choices: { where: ["Статус!=Отменён"] } },
    }),
    meant("one-line", "A file of a single sale.", 945, {
      rows: (rows) => rows.slice(0, 2),
      read: (sales) => sales.slice(0, 1),
    }),
    meant("too-many-cells", "A stray delimiter makes a cell too many.", 946, {
      rows: (rows) =>
        rows.map((each, index) =>
          index === 4 ? { bin: "rejected", cells: [...each.cells, "лишнее"] } : each,
        ),
      read: without(4),
    }),
    meant("money-in-a-footer", "A note with a figure behind the table is no sale.", 947, {
      rows: (rows) => [...rows, row("footer", `Курс доллара на 31.03.2025: ${commaMoney(8_368n)}`)],
    }),
    meant("dates-as-customers", "A customer called by a date.", 948, {
      columns: leastColumns(pointDate),
      revise: (sale, index) => (index % 6 === 0 ? { ...sale, customer: "01.01.2025" } : sale),
    }),
  ],
};
