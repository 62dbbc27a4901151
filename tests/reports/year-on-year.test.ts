import { describe, expect, test } from "vitest";
import { keyFigures } from "../../src/reports/blocks/figures.ts";
import { tell } from "../../src/reports/blocks/tell.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import type { YearOnYear } from "../../src/reports/document/change.ts";
import { compose, composeLines } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, type Line } from "../support/facts.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const figuresOf = ({ yearOnYear }: ReportDocument): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (yearOnYear?.figures ?? []).map(({ figure, before, after }) => [figure, [before, after]]),
  );

describe.each(engines)("[C1] the sample company on %s", (_name, open) => {
  // Added up over data/demo_lines.csv by a program of its own, in exact decimals and fractions.
  test("December 2024 to November 2025 against the twelve months before", async () => {
    const engine = await open();
    const document = await compose(engine, await loadCsv(engine, demo));
    await engine.close();
    expect(document.yearOnYear).toMatchObject({
      months: 12,
      before: { first: "2023-12-01", last: "2024-11-30" },
      after: { first: "2024-12-01", last: "2025-11-30" },
    });
    const near = (one: number, other: number) => [
      expect.closeTo(one, 6) as unknown,
      expect.closeTo(other, 6) as unknown,
    ];
    expect(figuresOf(document)).toEqual({
      revenue: ["140816300.55", "137826023.23"],
      grossProfit: ["33665905.89", "32626011.81"],
      customers: [45, 46],
      largest: near(0.182960016883, 0.163996188721),
      largestPerson: near(0.271336457419, 0.278833298504),
      effectiveNumber: near(14.48875957, 15.049084811),
      hhi: near(690.190209277, 664.492234953),
    });
  });
});

const monthly = (months: readonly number[], revenue: string): readonly Line[] =>
  months.map((month) => ({
    date: `2025-${String(month).padStart(2, "0")}-15`,
    entity: "A",
    revenue,
  }));

const wholeMonths = { statedPeriod: { first: "2025-01-01", last: "2025-07-31" } };

describe("[C1] short histories", () => {
  test.each(engines)(
    "seven full months: the last three against the three before, on %s",
    async (_name, open) => {
      const engine = await open();
      const lines = [
        ...monthly([1], "99.00"),
        ...monthly([2, 3, 4], "10.00"),
        ...monthly([5, 6, 7], "20.00"),
      ];
      const document = await composeLines(engine, lines, {}, wholeMonths);
      await engine.close();
      expect(document.yearOnYear).toMatchObject({
        months: 3,
        before: { first: "2025-02-01", last: "2025-04-30" },
        after: { first: "2025-05-01", last: "2025-07-31" },
      });
      expect(figuresOf(document)).toEqual({
        revenue: ["30.00", "60.00"],
        grossProfit: [null, null],
        customers: [1, 1],
        largest: [1, 1],
        largestPerson: [null, null],
        effectiveNumber: [1, 1],
        hhi: [10_000, 10_000],
      });
    },
  );

  test("a window with nothing in it has sums of 0 and no shares; one month compares nothing", async () => {
    const [native] = engines;
    if (native === undefined) throw new Error("no engine");
    const engine = await native[1]();
    const lines = [...monthly([1], "5.00"), ...monthly([6, 7], "20.00")];
    const document = await composeLines(engine, lines, {}, wholeMonths);
    expect(figuresOf(document)).toMatchObject({
      revenue: ["0.00", "40.00"],
      customers: [0, 1],
      largest: [null, 1],
      effectiveNumber: [null, 1],
    });
    const one = await composeLines(
      engine,
      monthly([3], "5.00"),
      {},
      {
        statedPeriod: { first: "2025-03-01", last: "2025-03-31" },
      },
    );
    await engine.close();
    expect(one.yearOnYear).toBeUndefined();
  });
});

describe("[C1] beside the key figures", () => {
  const series = Array.from({ length: 24 }, (_, month) => (month < 12 ? 100 : 130));
  const steps = series.map(
    (_, month) =>
      `${String(2024 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`,
  );
  const plain = fixtureDocument({ customers: [{ name: "A", series }], steps });
  const figures: YearOnYear["figures"] = [
    { figure: "revenue", before: "1000.00", after: "900.00" },
    { figure: "grossProfit", before: "1200.00", after: "1560.00" },
    { figure: "customers", before: 10, after: 10 },
    { figure: "largest", before: 0.25, after: 0.262 },
    { figure: "largestPerson", before: null, after: null },
    { figure: "effectiveNumber", before: 8, after: 7.5 },
    { figure: "hhi", before: 1250, after: 1333 },
  ];
  const document: ReportDocument = {
    ...plain,
    yearOnYear: {
      before: { first: "2024-01-01", last: "2024-12-31" },
      after: { first: "2025-01-01", last: "2025-12-31" },
      months: 12,
      figures,
    },
  };
  const changes = (report: ReportDocument) =>
    Object.fromEntries(
      keyFigures(tell(report, "ru")).map(({ id, change }) => [
        id,
        change && [change.direction, change.text.replaceAll("\u00a0", " ")],
      ]),
    );

  test("sums in per cent, shares in points, the rest as it is, each with its sign", () => {
    expect(changes(document)).toEqual({
      // 900 of 1000.
      total: ["down", "выручка −10,0 % к предыдущим 12 месяцам: 900 ₽"],
      // 1560 of 1200, from the steps.
      recent: ["up", "+30,0 % к предыдущим 12"],
      largest: ["up", "+1,2 п. п. к предыдущим 12 месяцам: 26,2 %"],
      effective: ["down", "−0,5 к предыдущим 12 месяцам: по юрлицам 7,5"],
      lost: ["same", "без изменений к предыдущим 12 месяцам: покупали 10 клиентов"],
    });
  });

  test("a report that compares nothing says nothing", () => {
    const { total, largest, effective } = changes(plain);
    expect([total, largest, effective]).toEqual([null, null, null]);
  });
});
