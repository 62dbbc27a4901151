import type { CellObject, WorkBook } from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { locales, type Locale } from "../../src/domain/words.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { reportWorkbook } from "../../src/reports/xlsx/report-workbook.ts";
import { cellsOf, readWorkbook, sheetOf, tableUnder } from "../support/read-workbook.ts";
import { workbookDocuments } from "../support/workbook-documents.ts";
import { reckonedFormulas } from "../support/workbook-formulas.ts";

let documents: ReadonlyMap<string, ReportDocument>;
const books = new Map<string, WorkBook>();

beforeAll(async () => {
  documents = await workbookDocuments();
  for (const [what, document] of documents)
    for (const locale of locales) {
      const made = await reportWorkbook(document, { locale });
      books.set(`${what} ${locale}`, readWorkbook(made));
    }
}, 60_000);

const documentOf = (what: string): ReportDocument =>
  documents.get(what) ?? expect.fail(`no document ${what}`);
const bookOf = (what: string, locale: Locale): WorkBook =>
  books.get(`${what} ${locale}`) ?? expect.fail(`no book ${what}`);

/** Names of sheets and heads, as a reader of either language sees them. */
const words = {
  ru: {
    customers: ["Клиенты", "№", "Клиент"],
    curve: ["Кривая ABC", "№", "Клиент"],
    steps: ["Клиенты по месяцам", "Клиент", "Класс"],
    bridge: ["Изменения", "Из чего", "Клиентов"],
    migration: ["Изменения", "Было", "Стало"],
    moves: ["Изменения по клиентам", "Клиент"],
    matrix: ["Матрица ABC-XYZ", "Класс", "Группа"],
    load: ["Нагрузка", "Менеджер"],
    periods: ["По периодам", "Шаг"],
    due: ["Следующие покупки", "Клиент"],
    loss: ["Что, если уйдут", "Показатель", "Сейчас"],
    method: ["Как считали", "Что это", "Строк"],
    concentration: ["Концентрация", "Клиенты", "Доля"],
    front: "Отчёт",
    share: "Доля валовой прибыли",
    cumulative: "Накопленная доля",
    last: "Последняя покупка",
    margin: "Маржа",
  },
  en: {
    customers: ["Customers", "No.", "Customer"],
    curve: ["ABC curve", "No.", "Customer"],
    steps: ["Customers by month", "Customer", "Class"],
    bridge: ["What changed", "Made of", "Customers"],
    migration: ["What changed", "Before", "After"],
    moves: ["Change by customer", "Customer"],
    matrix: ["ABC-XYZ matrix", "Class", "Group"],
    load: ["Load", "Manager"],
    periods: ["Over time", "Step"],
    due: ["Next purchases", "Customer"],
    loss: ["What if they leave", "Figure", "Now"],
    method: ["Method", "What it is", "Rows"],
    concentration: ["Concentration", "Customers", "Share"],
    front: "Report",
    share: "Share of gross profit",
    cumulative: "Cumulative share",
    last: "Last purchase",
    margin: "Margin",
  },
} as const;
type Named = Exclude<
  keyof (typeof words)["ru"],
  "front" | "share" | "cumulative" | "last" | "margin"
>;

function table(what: string, locale: Locale, named: Named) {
  const [name, ...heads] = words[locale][named];
  const read = tableUnder(sheetOf(bookOf(what, locale), name), ...heads);
  const column = (head: string): number => {
    const at = read.heads.findIndex((text) => text === head || text.startsWith(`${head}, `));
    return at >= 0 ? at : expect.fail(`no column ${head} in ${read.heads.join(" | ")}`);
  };
  return {
    ...read,
    values: (head: string | number): readonly CellObject["v"][] =>
      read.rows.map((row) => row[typeof head === "number" ? head : column(head)]?.v),
  };
}

const numbers = (decimals: readonly string[]): readonly number[] => decimals.map(Number);
const SERIAL_OF_1970 = 25_569;
/** A day as a spreadsheet counts it, reckoned by the clock of the machine, not by ours. */
const serial = (day: string): number =>
  Date.parse(`${day}T00:00:00Z`) / 86_400_000 + SERIAL_OF_1970;

describe.each(locales)("a workbook in %s", (locale) => {
  const say = words[locale];

  test("holds every customer with every figure, to the last digit", () => {
    const { customers, totals } = documentOf("whole");
    const read = table("whole", locale, "customers");
    const money = locale === "ru" ? "Валовая прибыль" : "Gross profit";
    const revenue = locale === "ru" ? "Выручка" : "Revenue";
    const body = <T>(all: readonly T[]): readonly T[] => all.slice(0, customers.length);
    expect(read.rows).toHaveLength(customers.length + 1);
    expect(body(read.values(0))).toEqual(customers.map(({ rank }) => rank));
    expect(body(read.values(money))).toEqual(numbers(customers.map(({ value }) => value)));
    expect(body(read.values(revenue))).toEqual(numbers(customers.map((one) => one.revenue)));
    expect(body(read.values(say.share))).toEqual(customers.map(({ share }) => share));
    expect(body(read.values(say.last))).toEqual(
      customers.map(({ lastPurchase }) =>
        lastPurchase === null ? undefined : serial(lastPurchase),
      ),
    );
    expect(body(read.values("ABC"))).toEqual(customers.map(({ abc }) => abc));
    expect(body(read.values(locale === "ru" ? "ИНН" : "Tax ID"))).toEqual(
      customers.map(({ entities }) => entities.map(({ taxId }) => taxId).join("; ")),
    );
    const total = read.rows.at(-1) ?? [];
    expect(total.map((cell) => cell?.v)).toContain(Number(totals.revenue));
    expect(read.values(money).at(-1)).toBe(Number(totals.grossProfit));
  });

  test("the curve adds the shares up [A3]", () => {
    const { customers } = documentOf("whole");
    const read = table("whole", locale, "curve");
    for (const [at, cumulative] of read.values(say.cumulative).entries()) {
      const { shareBefore = 0, share = 0 } = customers[at] ?? {};
      expect(cumulative).toBeCloseTo(Math.min(1, shareBefore + share), 9);
    }
    expect(read.values("ABC")).toEqual(customers.map(({ abc }) => abc));
  });

  test("each customer's steps and the totals of the steps", () => {
    const { customers, steps } = documentOf("whole");
    const { rows } = table("whole", locale, "steps");
    for (const [at, { series, value }] of customers.entries())
      expect(rows[at]?.slice(2).map((cell) => cell?.v)).toEqual(numbers([...series, value]));
    expect(
      rows
        .at(-1)
        ?.slice(2, -1)
        .map((cell) => cell?.v),
    ).toEqual(numbers(steps.map(({ value }) => value)));
  });

  test("the bridge, the moves and the ways from class to class [C1] [C2]", () => {
    const { change, customers } = documentOf("whole");
    if (change === null || change === undefined) return expect.fail("nothing changed");
    const { before, after, shrunk, lost, ...grown } = change.bridge;
    const bridge = table("whole", locale, "bridge");
    expect(bridge.values(2)).toEqual([
      Number(before),
      Number(grown.new),
      Number(grown.returned),
      Number(grown.grown),
      0 - Number(shrunk),
      0 - Number(lost),
      0,
      Number(after),
    ]);
    const names = new Map(customers.map(({ id, name }) => [id, name.replaceAll(/[«»“”"]/g, "")]));
    const moves = table("whole", locale, "moves");
    expect(
      moves.values(0).map((name) =>
        String(name)
          .replaceAll(/[«»“”"]/g, "")
          .trim(),
      ),
    ).toEqual(change.customers.map(({ id }) => names.get(id)));
    const [was, became] = locale === "ru" ? ["Было", "Стало"] : ["Before", "After"];
    expect(moves.values(was)).toEqual(numbers(change.customers.map((one) => one.before)));
    expect(moves.values(became)).toEqual(numbers(change.customers.map((one) => one.after)));
    const ways = table("whole", locale, "migration");
    expect(ways.values(2)).toEqual(change.migration.map((one) => one.customers));
    expect(ways.values(3)).toEqual(numbers(change.migration.map((one) => one.before)));
    expect(ways.values(4)).toEqual(numbers(change.migration.map((one) => one.after)));
  });

  test("the matrix, the load, the periods and the concentration", () => {
    const { matrix, load, steps, concentration } = documentOf("whole");
    const cells = table("whole", locale, "matrix");
    for (const [letters, , customers, share] of cells.rows) {
      const cell = matrix.find(({ abc, xyz }) => `${abc}${xyz ?? ""}` === letters?.v);
      expect([customers?.v, share?.v]).toEqual([cell?.customers ?? 0, cell?.share ?? 0]);
    }
    const books = table("whole", locale, "load");
    expect(books.values(2)).toEqual(numbers((load?.managers ?? []).map(({ value }) => value)));
    const periods = table("whole", locale, "periods");
    const [money, customers] =
      locale === "ru" ? ["Валовая прибыль", "Клиентов"] : ["Gross profit", "Customers"];
    expect(periods.values(money)).toEqual(numbers(steps.map(({ value }) => value)));
    expect(periods.values(customers)).toEqual(steps.map((one) => one.customers));
    expect(periods.values("HHI")).toEqual(steps.map(({ hhi }) => hhi));
    const facts = table("whole", locale, "concentration").values(1);
    const { top1, top3, top5, top10, effectiveNumber, hhi, gini } = concentration;
    expect(facts.slice(0, 4)).toEqual([top1, top3, top5, top10]);
    expect(facts).toEqual(expect.arrayContaining([effectiveNumber, hhi, gini]));
  });

  test("what is awaited, what if they leave, and the rows of the file", () => {
    const { customers, loss, sources } = documentOf("whole");
    const due = customers.flatMap(({ nextDue }) => nextDue ?? []).toSorted();
    const awaited = table("whole", locale, "due");
    expect(awaited.values(locale === "ru" ? "Ждём" : "Due")).toEqual(due.map(serial));
    const sides = table("whole", locale, "loss");
    expect(sides.rows[0]?.slice(1, 3).map((cell) => cell?.v)).toEqual([
      Number(loss?.before.value),
      Number(loss?.after.value),
    ]);
    expect(sides.values(1)).toEqual(
      expect.arrayContaining([loss?.before.hhi, Number(loss?.survival?.fixedCosts)]),
    );
    expect(table("whole", locale, "method").values(1).at(-1)).toBe(sources[0]?.rows);
  });

  test("the first sheet has the finding, its figures and a way to every sheet", () => {
    const document = documentOf("whole");
    const book = bookOf("whole", locale);
    const front = sheetOf(book, say.front);
    const texts = cellsOf(front).map(([, { v }]) => v);
    const { headline, figures } = reportBlocks(document, locale);
    expect(texts).toContain(headline.replaceAll("\u00a0", " "));
    for (const { label } of figures) expect(texts).toContain(label.replaceAll("\u00a0", " "));
    expect(texts).toEqual(
      expect.arrayContaining([
        Number(document.totals.grossProfit),
        Number(document.totals.base),
        serial(document.parameters.asOf),
      ]),
    );
    const links = cellsOf(front).flatMap(([, { l }]) => l?.Target ?? []);
    expect(links).toEqual(book.SheetNames.slice(1).map((name) => `#'${name}'!A1`));
  });
});

test.each(locales)("every formula of every workbook in %s gives what its cell holds", (locale) => {
  for (const what of documents.keys())
    for (const { where, formula, cached, reckoned } of reckonedFormulas(bookOf(what, locale))) {
      const said = `${what}: ${where} = ${formula}`;
      if (typeof cached !== "number" || typeof reckoned !== "number") return expect.fail(said);
      expect(Math.abs(cached - reckoned), said).toBeLessThan(1e-8 * Math.max(1, Math.abs(cached)));
    }
});

test("formulas stand where a person would check", () => {
  const formulas = reckonedFormulas(bookOf("whole", "en")).map(({ where, formula }) =>
    `${where.replace(/!.*/, "")} ${formula}`.replaceAll(/\$|\d+/g, ""),
  );
  for (const one of [
    "Customers SUM(M:M)",
    "Customers MAX(M,)/share_base",
    "ABC curve MIN(,E+D)",
    "ABC-XYZ matrix COUNTIFS('Customers'!H:H,A)",
    "ABC-XYZ matrix SUMIFS('Customers'!N:N,'Customers'!H:H,A)",
    "Change by customer F-E",
    "Concentration *SUMSQ('ABC curve'!D:D)",
    "Report SUMIF('Customers'!M:M,\">\")",
    "Method SUM(B:B)",
  ])
    expect(
      formulas.some((formula) => formula === one),
      `${one} among ${[...new Set(formulas)].join("\n")}`,
    ).toBe(true);
});

test("no two sheets are called the same, and none longer than 31 characters", () => {
  for (const book of books.values()) {
    const names = book.SheetNames.map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }
  }
});
