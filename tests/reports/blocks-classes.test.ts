import { describe, expect, test } from "vitest";
import type { BlockTable, Callout } from "../../src/reports/blocks/block.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import type { ReportCustomer, ReportDocument } from "../../src/reports/document.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const plain = (text: string): string => text.replaceAll(/[\s\u2060]+/g, " ");

const document = fixtureDocument({
  customers: [
    { name: "Alpha", series: [60, 60, 60] },
    { name: "Beta", series: [20, 20, 20] },
    { name: "Gamma", series: [10, 10, 10] },
    { name: "Delta", series: [1, 1, 1] },
  ],
  measure: "grossProfit",
});

/** The report with other members of its customers, by name. */
const withCustomers = (
  members: Readonly<Record<string, Partial<ReportCustomer>>>,
  more: Partial<ReportDocument> = {},
): ReportDocument => ({
  ...document,
  ...more,
  customers: document.customers.map((customer) => ({ ...customer, ...members[customer.name] })),
});

const withRule = (abc: Partial<ReportDocument["parameters"]["abc"]>): ReportDocument => ({
  ...document,
  parameters: { ...document.parameters, abc: { ...document.parameters.abc, ...abc } },
});

const tableOf = (tables: readonly BlockTable[], id: string): readonly (readonly string[])[] =>
  (tables.find((table) => table.id === id)?.rows ?? []).map(({ cells }) =>
    cells.map(({ text }) => plain(text)),
  );

const settingOf = (report: ReportDocument, locale: "ru" | "en", id: string): string => {
  const { tables } = reportBlocks(report, locale).method;
  const row = tables.find((table) => table.id === "settings")?.rows.find((one) => one.id === id);
  return plain(row?.cells[1]?.text ?? "");
};

const calloutOf = (callouts: readonly Callout[], title: RegExp): Callout | undefined =>
  callouts.find((callout) => title.test(plain(callout.title)));

describe("[A5] every rule is told by its own words", () => {
  test.each([
    [{ rule: "cumulative", a: 0.8, b: 0.95 }, "накопленная доля до 80 % и до 95 %"],
    [{ rule: "share", a: 0.1, b: 0.01 }, "своя доля от 10 % и от 1 %"],
    [{ rule: "rank", a: null, b: null }, "трети списка"],
    [{ rule: "curve", a: null, b: null }, "по изгибу кривой накопленной доли"],
    [
      { rule: "rank", a: null, b: null, within: "manager" },
      "трети списка, внутри каждого менеджера",
    ],
  ] as const)("%j", (abc, expected) => {
    const blocks = reportBlocks(withRule(abc), "ru");
    expect(plain(blocks.matrix.subtitle)).toContain(`ABC: ${expected}.`);
  });

  test("only cumulative shares draw their borders on the curve", () => {
    const bordersOf = (report: ReportDocument) => {
      const data = reportBlocks(report, "en").curve.chart?.data;
      return data?.kind === "curve" ? [data.borders.length, data.classes.length] : null;
    };
    expect(bordersOf(document)).toEqual([2, 3]);
    expect(bordersOf(withRule({ rule: "share", a: 0.1, b: 0.01 }))).toEqual([0, 3]);
    expect(bordersOf(withRule({ within: "region" }))).toEqual([0, 0]);
  });

  test("no customer stands between two ranks: an axis of few counts whole ones", () => {
    const book = (count: number) =>
      fixtureDocument({
        customers: Array.from({ length: count }, (_, index) => ({
          name: `Клиент ${String(index)}`,
          series: [10 + index],
        })),
        measure: "revenue",
      });
    const ranks = (count: number) => {
      const data = reportBlocks(book(count), "ru").curve.chart?.data;
      return data?.kind === "curve" ? data.ranks.map(({ label }) => label) : null;
    };
    expect(ranks(1)).toEqual(["1"]);
    expect(ranks(3)).toEqual(["1", "2", "3"]);
  });

  test("the curve of a book ranked in parts is that of the whole book", () => {
    const inParts = withCustomers(
      { Gamma: { rank: 1, shareBefore: 0 } },
      { parameters: withRule({ within: "region" }).parameters },
    );
    const data = reportBlocks(inParts, "en").curve.chart?.data;
    const shares = data?.kind === "curve" ? data.points.map(({ share }) => share) : [];
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBeCloseTo(1, 9);
  });

  test("neither the method nor the curve speaks of 80 % where there is no border", () => {
    for (const rule of ["rank", "curve"] as const) {
      const report = withRule({ rule, a: null, b: null });
      for (const locale of ["ru", "en"] as const) {
        expect(settingOf(report, locale, "abc")).not.toMatch(/\d/);
        expect(reportBlocks(report, locale).curve.howToRead[0]).not.toMatch(/\d/);
      }
    }
  });
});

describe("[A6] certainty", () => {
  const unsure = { same: 1, of: 4, classes: { A: 3, B: 1, C: 0 } };

  test("where no borders are moved, the page says that there are four variants", () => {
    const report = withCustomers(
      { Beta: { certainty: unsure } },
      { parameters: withRule({ rule: "share", a: 0.1, b: 0.01 }).parameters },
    );
    const callout = calloutOf(reportBlocks(report, "en").matrix.callouts, /border of classes/);
    expect(callout?.paragraphs[0]).toContain("A or B, 1 of 4");
    expect(callout?.paragraphs[1]).toContain("no borders to move, so there are four variants");
  });
});

describe("[A6] what the other measure says", () => {
  test("stands beside certainty where it is another class, and nowhere else", () => {
    const report = withCustomers({ Alpha: { otherAbc: "B" }, Beta: { otherAbc: "A" } });
    const { columns, rows } = reportBlocks(report, "en").customers.list;
    const at = columns.findIndex(({ id }) => id === "certainty");
    const cell = rows[0]?.cells[at];
    expect([cell?.text, cell?.note].map((text) => plain(text ?? ""))).toEqual([
      "A in 12 of 12; B by revenue",
      "12 of 12; B by revenue",
    ]);
    expect(rows[1]?.cells[at]?.text).not.toContain("revenue");
  });
});

describe("[A5] two measures at once", () => {
  const report = withCustomers({
    Alpha: { otherAbc: "A" },
    Beta: { abc: "B", otherAbc: "A", revenue: "1200.00", grossProfit: "60.00" },
    Gamma: { abc: "B", otherAbc: "C" },
    Delta: { abc: "C", otherAbc: "C" },
  });
  const blocks = reportBlocks(report, "en");

  test("nine cells count who has which class by which measure", () => {
    expect(tableOf(blocks.matrix.tables, "two-measures")).toEqual([
      ["A", "1", "0", "0"],
      ["B", "1", "0", "1"],
      ["C", "0", "0", "1"],
    ]);
  });

  test("who differs stands there with the margin and what it means", () => {
    const [beta, gamma] = tableOf(blocks.matrix.tables, "two-measures-differ");
    expect(beta?.slice(0, 3)).toEqual(["Beta", "B", "A"]);
    expect(beta?.slice(4)).toEqual([
      "5.0",
      "much revenue, little profit: discounts or what is ordered",
    ]);
    expect(gamma?.at(-1)).toBe("more profit than revenue shows");
    const callout = calloutOf(blocks.matrix.callouts, /Two measures agree on 2 of 4/);
    expect(callout?.paragraphs.map(plain)).toEqual([
      "Much revenue, little profit: Beta (B/A). Look at discounts, at what they order and at the cost of serving them.",
      "They earn us more than their revenue shows: Gamma (B/C). Such customers are easily underrated.",
    ]);
  });

  test("a report of one measure has neither", () => {
    const { matrix } = reportBlocks(document, "en");
    expect(tableOf(matrix.tables, "two-measures")).toEqual([]);
    expect(calloutOf(matrix.callouts, /measures/)).toBeUndefined();
  });
});

describe("[A7] who moved, and when", () => {
  const { matrix } = reportBlocks(
    {
      ...document,
      history: {
        quarters: ["2024-Q1", "2024-Q2", "2024-Q3"],
        customers: [
          { id: "c1", classes: ["A", "A", "A"] },
          { id: "c2", classes: ["A", "B", "B"] },
          { id: "c3", classes: [null, "C", "B"] },
        ],
      },
    },
    "ru",
  );

  test("the latest move first, with the path of letters", () => {
    expect(tableOf(matrix.tables, "class-history").map((row) => row.slice(0, 4))).toEqual([
      ["Gamma", "– C B", "C → B", "3-й кв. 2024"],
      ["Beta", "A B B", "A → B", "2-й кв. 2024"],
    ]);
  });

  test("the largest movers are named", () => {
    const callout = calloutOf(matrix.callouts, /Кто сменил класс за 2 квартала/);
    expect(callout?.paragraphs.map(plain)).toEqual([
      "Поднялись: Gamma (– → B).",
      "Опустились: Beta (A → B).",
    ]);
  });

  test("nobody moved, or one quarter only: nothing is said", () => {
    const still = { quarters: ["2024-Q1"], customers: [{ id: "c1", classes: ["A" as const] }] };
    const { tables, callouts } = reportBlocks({ ...document, history: still }, "ru").matrix;
    expect(tableOf(tables, "class-history")).toEqual([]);
    expect(calloutOf(callouts, /сменил/)).toBeUndefined();
  });
});

describe("[X3] one class for nearly all", () => {
  const calloutFor = (
    offer: ReportDocument["notes"][number]["offer"],
    locale: "ru" | "en",
  ): Callout | undefined => {
    const note = { code: "one-xyz-class" as const, class: "Z" as const, share: 1 };
    const notes = [offer === undefined ? note : { ...note, offer }];
    return reportBlocks({ ...document, notes }, locale).matrix.callouts[0];
  };

  test("offers the step that separates, as settings a page can take", () => {
    const callout = calloutFor({ step: "quarter", rule: "frequency" }, "ru");
    expect(plain(callout?.paragraphs[0] ?? "")).toContain("Клиентов разделит шаг «квартал».");
    expect(callout?.offer?.options).toEqual({ step: "quarter" });
  });

  test("offers the rule, or both", () => {
    expect(calloutFor({ step: "month", rule: "variation" }, "en")?.offer).toEqual({
      label: "Apply the rule “variation”",
      options: { xyz: "variation" },
    });
    expect(calloutFor({ step: "quarter", rule: "variation" }, "en")?.offer?.options).toEqual({
      step: "quarter",
      xyz: "variation",
    });
  });

  test("says where nothing separates, and does not where nobody looked", () => {
    expect(calloutFor(null, "en")?.paragraphs[0]).toContain("they buy alike");
    expect(calloutFor(null, "en")?.offer).toBeUndefined();
    expect(calloutFor(undefined, "en")?.paragraphs[0]).toContain("Try another step");
  });
});

describe("[X4] where the two readings disagree", () => {
  test("letters by either reading and the reason; those without a reason come last", () => {
    const report = withCustomers({
      Alpha: { xyz: "X", otherXyz: "Y", disagreement: "other" },
      Beta: { xyz: "X", otherXyz: "Z", disagreement: "season" },
    });
    const rows = tableOf(reportBlocks(report, "en").matrix.tables, "disagreement");
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["Beta", "X", "Z", "season: buys in the same months every year"],
      ["Alpha", "X", "Y", "amounts jump for no visible reason"],
    ]);
  });
});

describe("[P4] the reason of the step", () => {
  const stepOf = (period: Partial<ReportDocument["period"]>, locale: "ru" | "en"): string =>
    settingOf({ ...document, period: { ...document.period, ...period } }, locale, "step");

  test.each([
    [{ step: "quarter", stepMedianDays: 92 }, "не чаще раза в 92 дня; это больше 31"],
    [{ step: "month", stepMedianDays: 7 }, "не реже раза в 7 дней; это не больше 31"],
    [{ step: "month", stepMedianDays: 60 }, "трёх полных кварталов нет"],
    [{ step: "month", stepMedianDays: null }, "никто не покупал дважды"],
    [{ step: "quarter", grain: "quarter" }, "данные поквартальные"],
    [{ stepChosen: "given", stepMedianDays: 31.5 }, "медиана промежутков между покупками 31,5 дня"],
  ] as const)("%j", (period, expected) => {
    expect(stepOf(period, "ru")).toContain(expected);
    expect(stepOf(period, "en")).not.toMatch(/undefined|NaN/);
  });
});

describe("[R4] without names", () => {
  const key = new Uint8Array(32).fill(7);

  test("history and parts keep their letters and lose their names", async () => {
    const report = withCustomers(
      { Alpha: { manager: "Ivanov", within: "Ivanov" }, Beta: { within: null } },
      {
        parameters: withRule({ within: "manager" }).parameters,
        history: { quarters: ["2024-Q1"], customers: [{ id: "c1", classes: ["A"] }] },
      },
    );
    const masked = await maskReport(report, key);
    const [alpha, beta] = masked.customers;
    expect(alpha?.within).toBe(alpha?.manager);
    expect(beta?.within).toBeNull();
    expect(masked.history).toEqual({
      quarters: ["2024-Q1"],
      customers: [{ id: alpha?.id, classes: ["A"] }],
    });
    expect(JSON.stringify(masked)).not.toMatch(/Ivanov|Alpha|"c1"/);
  });
});
