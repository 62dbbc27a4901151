import { describe, expect, test } from "vitest";
import { hhiBand } from "../../src/analysis/index.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import type { TreeNode } from "../../src/reports/blocks/block.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { fixtureDocument } from "../support/report-fixture.ts";
import type { FixtureCustomer } from "../support/report-fixture.ts";

const plain = (text: string): string => text.replaceAll(/[\s\u2060]+/g, " ");

/** Firms of 100 in all: three of 8 with Ivanov, two of 6 with Petrova, and eight free ones of 8. */
const firms: readonly FixtureCustomer[] = [
  ...["North", "South", "East"].map((name) => ({ name, series: [8], keyPerson: "Ivanov" })),
  ...["Oak", "Elm"].map((name) => ({ name, series: [6], keyPerson: "Petrova" })),
  ...Array.from({ length: 8 }, (_, index) => ({ name: `Free ${String(index)}`, series: [8] })),
];
const hidden = fixtureDocument({ customers: firms, measure: "revenue" });

const blockOf = (document: ReportDocument, locale: "ru" | "en" = "en") =>
  reportBlocks(document, locale).dependency;
const calloutOf = (document: ReportDocument, title: string, locale: "ru" | "en" = "en") =>
  blockOf(document, locale).callouts.find((callout) => plain(callout.title) === title);

describe("[K2] hidden dependencies", () => {
  test("three entities of 8 % are one person of 24 %: critical, in the tree", () => {
    const [tree] = blockOf(hidden).trees ?? [];
    expect(tree?.nodes.map(({ name, label }) => [name, label])).toEqual([
      ["Ivanov", "24.0%"],
      ["Petrova", "12.0%"],
    ]);
    expect(tree?.nodes.map(({ remark }) => plain(remark))).toEqual([
      "Three entities of 8.0% are one person of 24.0%: a critical share, above 20%.",
      "Two entities of 6.0% are one person of 12.0%: a key share, from 10%.",
    ]);
    const [russian] = blockOf(hidden, "ru").trees ?? [];
    expect(plain(russian?.nodes[0]?.remark ?? "")).toBe(
      "Три юрлица по 8,0 % — это один человек с 24,0 %: критическая доля, выше 20 %.",
    );
  });

  test("every one is named, not only the largest", () => {
    expect(calloutOf(hidden, "Hidden dependency: Ivanov")?.tone).toBe("critical");
    expect(calloutOf(hidden, "More hidden dependencies")?.paragraphs.map(plain)).toEqual([
      "Petrova. Two entities of 6.0% are one person of 12.0%: a key share, from 10%.",
    ]);
  });

  test("who reaches no new level together is in the tree and is not called hidden", () => {
    const document = fixtureDocument({
      customers: [
        { name: "Big", series: [15], keyPerson: "Ivanov" },
        { name: "Small", series: [1], keyPerson: "Ivanov" },
        ...Array.from({ length: 12 }, (_, index) => ({ name: `F${String(index)}`, series: [7] })),
      ],
      measure: "revenue",
    });
    const { trees = [], callouts } = blockOf(document);
    expect(trees[0]?.nodes).toMatchObject([{ name: "Ivanov", label: "16.0%", remark: "" }]);
    expect(callouts).toEqual([]);
  });

  test("a place where together they reach a level that nobody there reaches alone is named", () => {
    const [place] = fixtureDocument({
      customers: [{ name: "North", series: [8], department: "Sales" }],
      measure: "revenue",
    }).inside;
    if (place === undefined) throw new Error("no place");
    const ivanov = { id: "person:Ivanov", name: "Ivanov", share: 0.24, entities: 3 };
    const document: ReportDocument = {
      ...hidden,
      inside: [
        {
          ...place,
          largest: { id: "c1", name: "North", share: 0.08, status: "none" },
          otherwise: [{ unit: "keyPerson", measure: "revenue", ...ivanov, status: "critical" }],
        },
      ],
    };
    expect(calloutOf(document, "Hidden inside")?.paragraphs.map(plain)).toEqual([
      "Sales: the largest legal entity, North, is 8.0%; Ivanov together 24.0%.",
    ]);
    const table = blockOf(document).tables.find(({ id }) => id === "inside");
    expect(table?.rows[0]?.cells[3]).toMatchObject({ text: "North", note: "Ivanov:\u00a024.0%" });
  });
});

describe("[K1] the tree", () => {
  const shared: ReportDocument = {
    ...hidden,
    sharedEntities: [
      {
        id: "c1",
        name: "North",
        shares: { grossProfit: null, revenue: 0.08 },
        persons: [
          { id: "person:Ivanov", name: "Ivanov", role: "primary", primary: true },
          { id: "person:Sidorova", name: "Sidorova", role: "accountant", primary: false },
        ],
      },
    ],
  };
  const nodes = (document: ReportDocument): readonly TreeNode[] =>
    blockOf(document).trees?.[0]?.nodes ?? [];

  test("shows every person of an entity: the primary with the money, the others without", () => {
    const [ivanov] = nodes(shared);
    const north = ivanov?.children.find(({ name }) => name === "North");
    expect(north?.note).toBe("primary; also decide: Sidorova (accountant)");
    const sidorova = nodes(shared).find(({ name }) => name === "Sidorova");
    expect(sidorova?.children).toMatchObject([
      { name: "North", note: "not primary: the money is with Ivanov", label: "–" },
    ]);
  });

  test("has a drawing of the same, a line without money for who is not primary", () => {
    const data = blockOf(shared).trees?.[0]?.drawing?.chart.data;
    if (data?.kind !== "persons") throw new Error("no drawing");
    expect(data.persons.map(({ name }) => name)).toEqual(["Ivanov", "Petrova", "Sidorova"]);
    expect(data.links.filter(({ primary }) => !primary)).toMatchObject([
      { person: "person:Sidorova", entity: "c1" },
    ]);
  });

  test("is missing where nobody stands behind several", () => {
    const document = fixtureDocument({ customers: [{ name: "One", series: [1] }] });
    expect(blockOf(document).trees).toEqual([]);
  });
});

test("[D3] the distance stands for each level that applies, for the entity and for the person", () => {
  // Ivanov's 24 of 100: 24 / 0.2 − 100 = 20 and 24 / 0.1 − 100 = 140; no entity reaches a level.
  const table = blockOf(hidden).tables.find(({ id }) => id === "distance");
  expect(table?.columns.map(({ label }) => label).slice(1)).toEqual(["Ivanov"]);
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["20%", "20"],
    ["10%", "140"],
  ]);
});

describe("[D6] what 10 % and the bands of HHI are", () => {
  test("10 % is the level of IFRS 8 and ASC 280, whatever levels are in force", () => {
    const own: ReportDocument = {
      ...hidden,
      parameters: {
        ...hidden.parameters,
        dependency: { key: 0.15, critical: 0.3, mono: 0.6 },
      },
    };
    for (const locale of ["ru", "en"] as const) {
      const said = plain(blockOf(own, locale).howToRead.join(" "));
      expect(said).toMatch(/10 ?% .*8 \((?:п\. )?34\).*ASC 280-10-50-42/);
      expect(said).toMatch(locale === "en" ? /common control are one/ : /общим контролем/);
    }
  });

  test("bands of 1 000 and 1 800 are said to be borrowed, in words beside the index", () => {
    expect([999.99, 1000, 1800, 1800.01].map(hhiBand)).toEqual([
      "low",
      "moderate",
      "moderate",
      "high",
    ]);
    const year = fixtureDocument({
      customers: [
        { name: "Half", series: [5, 5] },
        { name: "Other", series: [5, 5] },
      ],
      measure: "revenue",
    });
    const said = (locale: "ru" | "en") =>
      plain(reportBlocks(year, locale).periods.howToRead.join(" "));
    expect(said("en")).toContain("An HHI of 5,000: high concentration");
    expect(said("en")).toMatch(
      /bands of 1,000 and 1,800 are borrowed from market \(antitrust\) law/,
    );
    expect(said("ru")).toContain("HHI 5 000: высокая концентрация");
    expect(said("ru")).toMatch(/1 000 и 1 800 заимствованы из антимонопольного права/);
  });
});

describe("[D2] concentration over time", () => {
  const figures = (top1: number) => ({ hhi: 2000, top1, top3: 0.6, top10: 0.9 });
  const months = Array.from({ length: 14 }, (_, index) =>
    index < 12
      ? `2024-${String(index + 1).padStart(2, "0")}`
      : `2025-${String(index - 11).padStart(2, "0")}`,
  );
  const plainYear = fixtureDocument({
    customers: [{ name: "One", series: months.map(() => 1) }],
    steps: months,
  });
  const year: ReportDocument = {
    ...plainYear,
    steps: plainYear.steps.map((step, index) => ({
      ...step,
      trailing: index < 11 ? null : figures(0.3 + index / 100),
    })),
  };
  const chartOf = (document: ReportDocument) => {
    const [chart] = reportBlocks(document, "en").periods.charts ?? [];
    if (chart?.data.kind !== "concentration") throw new Error("no lines");
    return { title: chart.title, data: chart.data };
  };

  test("draws trailing years from the twelfth month on, three lines and the index", () => {
    const { data, title } = chartOf(year);
    expect([data.from, data.to]).toEqual([11, 13]);
    expect(data.lines.map(({ id, last }) => [id, last?.label])).toEqual([
      ["top10", "first ten 90.0%"],
      ["top3", "first three 60.0%"],
      ["top1", "largest 43.0%"],
    ]);
    expect(data.hhi.line.last?.label).toBe("2,000");
    expect(data.hhi.bands.map(({ at }) => at)).toEqual([1000, 1800]);
    expect(title).toBe(
      "The share of the three largest has hardly changed: it was 60.0% and is 60.0%",
    );
  });

  test("its table has both readings of every step, with the effective number", () => {
    const table = reportBlocks(year, "en").periods.tables.find(
      ({ id }) => id === "concentration-steps",
    );
    expect(table?.rows).toHaveLength(3 + 14);
    // 10 000 / 2000 equal customers would have the same index.
    expect(table?.rows[0]?.cells.map(({ text }) => plain(text))).toEqual([
      "Dec 2024",
      "41.0",
      "60.0",
      "90.0",
      "2,000",
      "5.0",
    ]);
  });

  test("a link, which keeps only the largest and the index, still has its line", () => {
    const steps = plainYear.steps.map((step, index) => ({
      ...step,
      trailing: index < 11 ? null : { hhi: 2000, top1: 0.3 },
    }));
    const { data } = chartOf({ ...plainYear, steps });
    expect(data.lines.map(({ id }) => id)).toEqual(["top1"]);
  });
});

describe("[D5] who looks after the money", () => {
  const loadOf = (customers: readonly FixtureCustomer[], locale: "ru" | "en" = "en") =>
    reportBlocks(fixtureDocument({ customers, measure: "revenue" }), locale).load;

  test("is told from the customers where a link leaves the block out", () => {
    const load = loadOf([
      { name: "North", series: [30], manager: "Orlova" },
      { name: "South", series: [5], manager: "Orlova" },
      { name: "East", series: [65], manager: "Serov" },
    ]);
    expect(plain(load?.headline ?? "")).toBe(
      "2 managers hold more than 20% each; the largest book, Serov, is 65.0%",
    );
    const data = load?.chart?.data;
    if (data?.kind !== "books") throw new Error("no books");
    expect(data.bars.map(({ name, share, keys }) => [name, share, keys.length])).toEqual([
      ["Serov", 0.65, 1],
      ["Orlova", 0.35, 1],
    ]);
    expect(load?.callouts.map(({ title }) => title)).toEqual([
      "If Serov leaves",
      "If Orlova leaves",
    ]);
  });

  test("a key customer without a manager is the finding where no book is a risk", () => {
    const small = Array.from({ length: 9 }, (_, index) => ({
      name: `F${String(index)}`,
      series: [9],
      manager: `M${String(index)}`,
    }));
    const load = loadOf([{ name: "Nobody’s", series: [19] }, ...small], "ru");
    expect(plain(load?.headline ?? "")).toBe(
      "1 ключевой клиент без менеджера: за него никто не отвечает",
    );
    expect(load?.callouts.map(({ title }) => plain(title))).toEqual([
      "Ключевые клиенты без менеджера",
    ]);
  });

  test("is missing where no line names a manager", () => {
    expect(loadOf([{ name: "North", series: [1] }])).toBeNull();
  });
});
