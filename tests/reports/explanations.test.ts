import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { minorFromDecimal } from "../../src/domain/money.ts";
import type { Locale } from "../../src/domain/words.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { explaining } from "../../src/reports/blocks/explanations/explaining.ts";
import { reportBlocks, type ReportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { composeReport } from "../../src/reports/compose.ts";
import { composeCustomer } from "../../src/reports/customer/compose-customer.ts";
import { customerPage } from "../../src/reports/customer/page.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { checkLine } from "../support/calculator.ts";
import { compose, plainOptions, settings } from "../support/composing.ts";
import {
  cellsOf,
  decimalOf,
  everyExplanation,
  expectWhole,
  isFigure,
  plain,
  silentFigures,
  toldBy,
  wrongLines,
  wrongSums,
  type Told,
} from "../support/explained.ts";
import { demo, loadCsv, plainSource } from "../support/facts.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

/**
 * Figures that count customers or days, or sort by something else: their reckonings come to a share,
 * a ratio or the whole bridge beside them.
 */
const countedOnly =
  /^(matrix|curve concentration|change (bridge|migration)|list .+ (3|4|9|10|11|12)$|silent|load .+ (2|6)$|method bins|dependency inside|loss loss|customer-(besides|classes|people))/;

describe("figures of the sample company explain themselves", () => {
  let engine: Engine;
  const documents: Record<string, ReportDocument> = {};
  beforeAll(async () => {
    engine = await openNativeEngine();
    const facts = await loadCsv(engine, demo);
    documents["as usual"] = await compose(engine, facts);
    documents["by revenue"] = await compose(engine, facts, plainOptions);
    documents["by person, variation, quarters"] = await compose(engine, facts, {
      unit: "keyPerson",
      xyz: "variation",
      step: "quarter",
    });
    documents["by own share, in each region"] = await compose(engine, facts, {
      "abc-rule": "share",
      "abc-within": "region",
    });
    documents["when somebody leaves"] = await compose(engine, facts, {
      lose: "person:Пестрогоров В. Л.,manager:Тумброкин И. К.",
      "fixed-costs": "2100000",
      reserve: "1500000",
    });
    documents["along the curve"] = await compose(engine, facts, { "abc-rule": "curve" });
  });
  afterAll(() => engine.close());

  const blocksOf = (name: string, locale: Locale): ReportBlocks => {
    const document = documents[name];
    if (document === undefined) throw new Error(name);
    return reportBlocks(document, locale, explaining);
  };
  const told = (name: string, locale: Locale): Told => toldBy(blocksOf(name, locale));

  const readings = [
    "as usual",
    "by revenue",
    "by person, variation, quarters",
    "by own share, in each region",
    "when somebody leaves",
    "along the curve",
  ];
  for (const locale of ["ru", "en"] as const)
    test.each(readings)(`a pocket calculator agrees with every line, ${locale}, %s`, (name) => {
      const asked = everyExplanation(told(name, locale));
      expect(asked.length).toBeGreaterThan(300);
      expect(wrongLines(asked, locale)).toEqual([]);
    });

  test.each(readings)("what a reckoning comes to is the figure explained, %s", (name) => {
    const compared: string[] = [];
    const wrong: string[] = [];
    for (const { where, cell, explanation } of everyExplanation(told(name, "ru"))) {
      const results = explanation.numbers
        .split("\n")
        .flatMap((line) => checkLine(line, "ru")?.result ?? []);
      const figure = cell?.sort;
      if (results.length === 0 || typeof figure !== "number" || figure === 0) continue;
      compared.push(where);
      const near = (result: number): boolean =>
        Math.abs(result - figure) <= Math.max(0.00006, Math.abs(figure) * 0.0006);
      if (!results.some(near) && !countedOnly.test(where))
        wrong.push(`${where}: ${String(figure)} is none of ${results.join(", ")}`);
    }
    expect(compared.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test.each(readings)("every figure of every table explains itself, %s", (name) => {
    const { figures, tables } = told(name, "ru");
    expect(figures.filter(({ explain }) => explain === undefined)).toEqual([]);
    expect(tables.filter(isFigure).length).toBeGreaterThan(300);
    expect(silentFigures(tables)).toEqual([]);
  });

  test.each(readings)(
    "by a rule that there is, with a formula and numbers or lines, %s",
    (name) => {
      for (const asked of everyExplanation(told(name, "ru"))) expectWhole(asked);
    },
  );

  // The largest, one that is likely lost, and one with returns only.
  test.each(['ООО "Брангор Снаб"', 'АО "Нордвал"', ""])(
    "so does every figure of the page of a customer, %s",
    async (name) => {
      const request = {
        facts: await loadCsv(engine, demo),
        sources: [plainSource],
        settings: settings(),
        locale: "en" as const,
        title: "Sales",
        where: [],
      };
      const report = await composeReport(engine, request);
      const customer =
        report.customers.find((one) => one.name === name) ??
        (name === "" ? report.customers.at(-1) : undefined);
      if (customer === undefined) throw new Error("nobody");
      const detail = await composeCustomer(engine, request, customer.id);
      for (const locale of ["ru", "en"] as const) {
        const page = customerPage(report, customer, detail, locale, explaining);
        const tables = cellsOf(page.sections);
        expect(page.figures.filter(({ explain }) => explain === undefined)).toEqual([]);
        expect(tables.filter(isFigure).length).toBeGreaterThan(50);
        expect(silentFigures(tables)).toEqual([]);
        const asked = everyExplanation({ figures: [], tables });
        expect(wrongLines(asked, locale)).toEqual([]);
        for (const one of asked) expectWhole(one);
        if (locale === "ru") expect(await wrongSums(engine, request, asked)).toEqual([]);
      }
    },
  );

  test("[L4] so do the models that somebody asked for", () => {
    const document = documents["as usual"];
    if (document?.silence === undefined) throw new Error("no silence");
    const fitted = reportBlocks(
      {
        ...document,
        silence: {
          ...document.silence,
          models: {
            bgnbd: { parameters: { r: 0.2, alpha: 4, a: 0.8, b: 2.4 }, logLikelihood: -95.25 },
            paretoNbd: { refused: "no-fit" },
          },
        },
        customers: document.customers.map((one) => ({
          ...one,
          alive: { bgnbd: 0.25, paretoNbd: null },
        })),
      },
      "ru",
      explaining,
    );
    const models = toldBy(fitted).tables.filter(({ where }) => where.startsWith("silent"));
    expect(silentFigures(models)).toEqual([]);
    const parameters = models.find(({ where }) => where === "silent models bgnbd 1");
    expect(plain(parameters?.cell.explain?.().numbers ?? "")).toContain("−95,250");
  });

  test("lines of what goes and of what there is add up to the figure, when somebody leaves", async () => {
    const request = { facts: await loadCsv(engine, demo), settings: settings() };
    const { tables } = told("when somebody leaves", "ru");
    const ofLoss = tables.filter(({ where }) => where.startsWith("loss loss "));
    const asked = everyExplanation({ figures: [], tables: ofLoss });
    expect(asked.length).toBeGreaterThan(10);
    expect(await wrongSums(engine, request, asked)).toEqual([]);
  });

  test("[D4] what is left is what there is less what goes with each, the shared once", () => {
    const { tables } = told("when somebody leaves", "ru");
    const { before, after, parties = [] } = documents["when somebody leaves"]?.loss ?? {};
    const numbers = tables.find(({ where }) => where === "loss loss value 2")?.cell.explain?.();
    const sides = (numbers?.numbers ?? "").split(/ [−=] /).map(decimalOf);
    expect(parties).toHaveLength(2);
    const goes = parties.map(({ removed }) => minorFromDecimal(removed));
    expect(goes.every((minor) => minor > 0n)).toBe(true);
    const sum = goes.reduce((all, minor) => all + minor, 0n);
    expect(sides.map(minorFromDecimal)).toEqual([
      minorFromDecimal(before?.value ?? ""),
      sum,
      minorFromDecimal(after?.value ?? ""),
    ]);
  });

  const linesOf = (name: string, id: string, column: string): string => {
    const { list } = blocksOf(name, "ru").customers;
    const at = list.columns.findIndex((one) => one.id === column);
    return list.rows.find((row) => row.id === id)?.cells[at]?.explain?.().numbers ?? "";
  };
  const brangor = "tax:0000012373";

  test("[A2] a share is the value over the sum of the positive values", () => {
    // The demo set: gross profit of C01 17 772 965.55 of 101 338 015.90.
    expect(plain(linesOf("as usual", brangor, "share"))).toBe(
      "17 772 965,55 : 101 338 015,90 = 17,54 %",
    );
    expect(checkLine(linesOf("as usual", brangor, "share"), "ru")?.result).toBe(0.1754);
  });

  test("[A1] gross profit is revenue less cost", () => {
    // 86 188 097.93 − 17 772 965.55 = 68 415 132.38.
    expect(plain(linesOf("as usual", brangor, "value"))).toBe(
      "86 188 097,93 − 68 415 132,38 = 17 772 965,55",
    );
  });

  test("[A3] a class is told by what is accumulated before it, and [X1] by steps with a purchase", () => {
    const [abc = "", xyz = ""] = plain(linesOf("as usual", brangor, "class")).split("\n");
    expect(abc).toBe("Выше никого нет: 0 : 101 338 015,90 = 0 % < 80 % → A");
    expect(xyz).toBe("Шагов с покупкой : всего шагов: 34 : 34 = 100 % ≥ 75 % → X");
  });

  test("[A4] a value of 0 or less says so", () => {
    // C51 has only a return: −68 850.64 of revenue in the demo set.
    const { rows, columns } = blocksOf("by revenue", "ru").customers.list;
    const share = columns.findIndex(({ id }) => id === "share");
    const last = rows.at(-1)?.cells[share]?.explain?.();
    expect(last?.rule).toBe("A4");
    expect(plain(last?.numbers ?? "")).toBe("−68 850,64 ≤ 0 → C");
  });

  test("[D2] HHI is the sum of the squares, and the effective number follows from it", () => {
    const facts = blocksOf("as usual", "ru").curve.tables.find(({ id }) => id === "concentration");
    const numbers = (id: string): string =>
      facts?.rows.find((row) => row.id === id)?.cells[1]?.explain?.().numbers ?? "";
    expect(plain(numbers("hhi"))).toMatch(
      /^Квадраты долей: 17,5383² \+ 12,0\d{3}² \+ .* = 665,82$/,
    );
    expect(plain(numbers("effective"))).toBe("10 000 : 665,82 = 15,02");
    expect(checkLine(numbers("top3"), "ru")?.result).toBe(0.3565);
    expect(checkLine(numbers("gini").split("\n")[1] ?? "", "ru")).toEqual({
      result: 0.6192,
      right: true,
    });
  });

  test("[K2] a person's share is told by the entities behind", () => {
    const { figures } = told("as usual", "ru");
    const largest = figures.find(({ id }) => id === "largest")?.explain?.();
    expect(largest?.rule).toBe("K2");
    const [share = "", entities = ""] = plain(largest?.numbers ?? "").split("\n");
    expect(checkLine(share, "ru")?.result).toBe(0.2692);
    expect(entities).toContain("Брангор Снаб 17,54 % + Велитрон 5,56 % + Гардовик 3,8");
    expect(largest?.lines?.parties).toHaveLength(3);
  });

  test("[L2] a lost customer is told by its silence over its own interval", () => {
    // C11 in the demo set: 294 days of silence.
    const c11 = documents["as usual"]?.customers.find(({ name }) => name === 'АО "Нордвал"');
    const state = plain(linesOf("as usual", c11?.id ?? "", "state"));
    expect(state).toMatch(
      /^Молчит : обычно: 294 : \d+(,5)? = \d+,\d\d > 3\nМолчит, дней: 294 > 60$/,
    );
  });
});

describe("figures of small books explain themselves", () => {
  const books: readonly (readonly [string, Parameters<typeof fixtureDocument>[0]])[] = [
    ["nobody", { customers: [] }],
    ["one customer", { customers: [{ name: "One", series: [10, 0, 5], xyz: "Y" }] }],
    [
      "nothing but returns",
      {
        customers: [
          { name: "One", series: [-10], xyz: "Z" },
          { name: "Two", series: [0], xyz: "Z" },
        ],
      },
    ],
    [
      "one month",
      {
        customers: [
          { name: "One", series: [10] },
          { name: "Two", series: [3] },
        ],
      },
    ],
  ];
  test.each(books)("[A4] %s: no explanation fails, and none is NaN", (_name, options) => {
    for (const locale of ["ru", "en"] as const) {
      const blocks = reportBlocks(fixtureDocument(options), locale, explaining);
      const asked = everyExplanation(toldBy(blocks));
      expect(wrongLines(asked, locale)).toEqual([]);
      for (const { where, explanation } of asked)
        expect(`${explanation.formula} ${explanation.numbers}`, where).not.toMatch(
          /NaN|Infinity|undefined|null/,
        );
    }
  });
});
