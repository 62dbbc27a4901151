import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/reports/blocks/block.ts";
import { orderedBlocks, reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import type { ReportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { gallery, hostileNames } from "../charts/gallery.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const plain = (text: string): string => text.replaceAll(/[\s\u2060]+/g, " ");

/** Every text that a reader can meet, wherever it stands. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    // Names of marks, ids and figures for programs are not read.
    ["id", "kind", "align", "tone", "from", "exact"].includes(key) ? [] : texts(inner),
  );
}

const cellTexts = (cells: readonly Cell[]): readonly string[] =>
  cells.map(({ text, note }) => plain(note === undefined ? text : `${text} ${note}`).trim());

const cases = Object.entries(gallery).flatMap(([name, document]) =>
  (["ru", "en"] as const).map((locale) => ({ name, locale, document })),
);

describe.each(cases)("$name, $locale", ({ document, locale }) => {
  const blocks = reportBlocks(document, locale);

  test("no text is broken", () => {
    for (const text of texts(blocks)) expect(text).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });

  test("every block says its finding, its measure and where it came from", () => {
    for (const { headline, topic, source } of orderedBlocks(blocks)) {
      expect(headline).not.toBe("");
      expect(topic).not.toBe("");
      expect(source).not.toBe("");
    }
  });

  test("[A4] nobody is cut off the list, and every row has a cell for every column", () => {
    const { columns, rows, total } = blocks.customers.list;
    expect(rows.map(({ id }) => id)).toEqual(document.customers.map(({ id }) => id));
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    expect(total).toHaveLength(columns.length);
    for (const table of orderedBlocks(blocks).flatMap(({ tables }) => tables))
      for (const row of table.rows) expect(row.cells, table.id).toHaveLength(table.columns.length);
  });

  test("[X5] everybody is in exactly one cell of the matrix", () => {
    const cells = blocks.matrix.grid.rows.flatMap((row) => row.cells);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(document.customers.length);
    for (const { count, tone } of cells) expect(tone === 0).toBe(count === 0);
  });
});

const own = (name: string, locale: "ru" | "en"): ReportBlocks => {
  const document = gallery[name];
  if (document === undefined) throw new Error(`no case ${name}`);
  return reportBlocks(document, locale);
};

describe("the marks of the language", () => {
  const invented = ["long tail", "one giant", "ties", "a person behind several"];

  test.each(invented)("%s: Russian has no English numbers", (name) => {
    for (const text of texts(own(name, "ru"))) {
      expect(text).not.toMatch(/\d,\d{3}\b/);
      expect(text).not.toMatch(/\d\.\d+\s?%/);
      expect(text).not.toMatch(/\d%/);
      expect(text).not.toMatch(/(^|\s)-\d/);
    }
  });

  test.each(invented)("%s: English has no Russian numbers or words of ours", (name) => {
    for (const text of texts(own(name, "en"))) {
      expect(text).not.toMatch(/\d,\d\s?%/);
      expect(text).not.toMatch(/\d\s%/);
      // Names of the sample are Russian; our words are not.
      expect(text).not.toMatch(/клиентов|прибыл|выруч|месяц/);
    }
  });

  test("a percent sign, a currency and a counted noun never part from their number in Russian", () => {
    for (const text of texts(own("a person behind several", "ru")))
      expect(text).not.toMatch(/\d (?:%|₽|млн|тыс|клиент|месяц|дней|строк)/);
  });
});

describe("names are text", () => {
  test("a hostile name comes through letter for letter", () => {
    const { rows, columns } = own("hostile names", "ru").customers.list;
    const place = columns.findIndex(({ id }) => id === "name");
    const shown = rows.map(({ cells }) => cells[place]?.text ?? "");
    // Only straight quotes are set as quotes.
    expect(shown).toContain("<script>alert(“x”)</script>");
    expect(shown).toContain(hostileNames[2]);
    expect(shown).toContain(hostileNames[6]);
  });

  test("equal names are told apart by the end of the tax id", () => {
    const document = fixtureDocument({
      customers: [
        { name: 'ООО "Ламбион Снаб"', series: [20], taxId: "0000111335" },
        { name: "Ламбион Снаб ООО", series: [10], taxId: "0000643241" },
        { name: "Третий", series: [5], taxId: "0000000017" },
      ],
    });
    const { columns, rows } = reportBlocks(document, "ru").customers.list;
    const place = columns.findIndex(({ id }) => id === "name");
    const names = rows.map(({ cells }) => cellTexts(cells)[place]);
    expect(names.map((name) => name?.replace("…\u2060", "…"))).toEqual([
      "ООО «Ламбион Снаб» … 1335",
      "Ламбион Снаб ООО … 3241",
      "Третий",
    ]);
  });
});

describe("the dependency block", () => {
  const { dependency } = own("a person behind several", "ru");

  test("[K2] names the person, the parts and the sum of them", () => {
    // 17 + 6 + 4 of about 97: the month-by-month rounding of the fixture moves only later digits.
    expect(plain(dependency.headline)).toMatch(
      /^Три компании, но решает один человек: за ним 27,\d % валовой прибыли$/,
    );
    const [callout] = dependency.callouts;
    expect(plain(callout?.title ?? "")).toBe("Скрытая зависимость: Пестрогоров В. Л.");
    expect(callout?.tone).toBe("critical");
  });

  test("bars and the rest make the whole", () => {
    const data = dependency.chart?.data;
    if (data?.kind !== "dependency") throw new Error("no bars");
    const [first] = data.sides;
    expect(first.bars).toHaveLength(10);
    expect(plain(first.rest?.name ?? "")).toBe("ещё 63 клиента");
    const drawn = first.bars.reduce((sum, { share }) => sum + share, 0);
    expect(plain(first.rest?.label ?? "")).toContain(
      `${((1 - drawn) * 100).toFixed(1).replace(".", ",")} %`,
    );
  });

  test("the axis ends short of the last level and says so, unless a bar comes near it", () => {
    const data = dependency.chart?.data;
    const giant = own("one giant", "ru").dependency.chart?.data;
    if (data?.kind !== "dependency" || giant?.kind !== "dependency") throw new Error("no bars");
    expect(data.end).toBeLessThan(0.7);
    expect(plain(dependency.howToRead.join(" "))).toContain("порог 70 % дальше вправо");
    expect(giant.end).toBeGreaterThan(0.9);
  });
});

describe("[A6] certainty of a class", () => {
  const document = fixtureDocument({
    customers: [
      { name: "Sure", series: [80] },
      {
        name: "Unsure",
        series: [20],
        certainty: { same: 8, of: 12, classes: { A: 4, B: 8, C: 0 } },
      },
    ],
  });
  const said = (locale: "ru" | "en"): readonly (string | undefined)[] => {
    const { columns, rows } = reportBlocks(document, locale).customers.list;
    const place = columns.findIndex(({ id }) => id === "certainty");
    return rows.map(({ cells }) => cells[place]?.text);
  };

  test("is said in words", () => {
    expect(said("en")).toEqual(["A in 12 of 12", "A or B: on the border (8 of 12)"]);
    expect(said("ru")).toEqual(["A в 12 из 12", "A или B: на границе (8 из 12)"]);
  });

  test("and those on the border stand beside the matrix", () => {
    const [callout] = reportBlocks(document, "en").matrix.callouts;
    expect(callout?.paragraphs[0]).toBe("Unsure: A or B, 8 of 12.");
  });
});

describe("[L2] [L3] the silent", () => {
  const document = fixtureDocument({
    customers: [
      {
        name: "Gone",
        series: [9],
        state: "lost",
        stateReason: "silence",
        recencyDays: 294,
        medianIntervalDays: 7,
      },
      {
        name: "Cooling",
        series: [8],
        state: "cooling",
        stateReason: "value",
        recencyDays: 12,
        medianIntervalDays: 8.5,
      },
      { name: "Here", series: [7] },
    ],
  });

  test("are listed with their own rhythm beside the silence, the lost first", () => {
    const { silent } = reportBlocks(document, "en");
    expect(plain(silent.headline)).toBe("1 customer probably lost, 1 more cooling");
    const [table] = silent.tables;
    const rows = table?.rows.map(({ cells }) => cellTexts(cells)) ?? [];
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(expect.arrayContaining(["Gone", "294", "7", "probably lost"]));
    expect(rows[1]).toEqual(expect.arrayContaining(["Cooling", "12", "8.5", "cooling"]));
  });

  test("and with none there is no empty table", () => {
    const { silent } = own("ties", "ru");
    expect(silent.tables).toHaveLength(0);
    expect(silent.headline).toBe("Никто не молчит дольше своего обычного");
  });
});

describe("[P2] partial steps", () => {
  const steps = Array.from({ length: 26 }, (_, month) => {
    const year = 2023 + Math.floor((month + 11) / 12);
    return `${String(year)}-${String(((month + 11) % 12) + 1).padStart(2, "0")}`;
  });
  // 24 full months between two partial ones: 10 a month in the first year, 12 in the second.
  const series = steps.map((_, month) => (month === 0 || month === 25 ? 1 : month <= 12 ? 10 : 12));
  const document = fixtureDocument({
    customers: [{ name: "V", series }],
    steps,
    partial: ["2023-12", "2026-01"],
    currency: "USD",
  });

  test("[C1] are marked, and left out of the comparison of two years", () => {
    expect(steps.at(0)).toBe("2023-12");
    expect(steps.at(-1)).toBe("2026-01");
    const { periods, figures } = reportBlocks(document, "en");
    // 144 against 120.
    expect(plain(periods.headline)).toBe(
      "The last 12 full months brought $144, 20.0% more than the 12 before",
    );
    expect(plain(figures.find(({ id }) => id === "recent")?.change?.text ?? "")).toBe(
      "+20.0% on the 12 before",
    );
    const data = periods.chart?.data;
    if (data?.kind !== "periods") throw new Error("no bars");
    expect(data.bars.filter(({ partial }) => partial)).toHaveLength(2);
    expect(data.spans.map(({ from, to }) => [from, to])).toEqual([
      [1, 12],
      [13, 24],
    ]);
  });
});

test("[F2] the method block shows every bin that holds rows, and their sum", () => {
  const { method } = own("ties", "en");
  const [bins] = method.tables;
  expect(bins?.rows.map(({ cells }) => cellTexts(cells))).toEqual([
    ["Accepted", "6,700"],
    ["Rejected", "0"],
    ["Blank", "1"],
    ["Title lines", "3"],
    ["Column headings", "1"],
    ["Totals: checked, not added", "1"],
  ]);
  expect(cellTexts(bins?.total ?? [])).toEqual(["All records", "6,706"]);
  expect(plain(bins?.note ?? "")).toContain("₽419,337,279.37, agrees to the last decimal");
});

test("[F4] unnamed sales are said with their sum", () => {
  const base = gallery["ties"];
  if (base === undefined) throw new Error("no case");
  const document = { ...base, totals: { ...base.totals, unnamedRevenue: "1234.50" } };
  const notes = reportBlocks(document, "ru").method.callouts.flatMap(
    ({ paragraphs }) => paragraphs,
  );
  expect(notes.map(plain).join(" ")).toContain("Продажи без клиента на 1 234,50 ₽");
});

describe("[F6] a report that leaves something out says so above its figures", () => {
  const base = fixtureDocument({ customers: [{ name: "A", series: [1, 1, 1] }] });
  const [source] = base.sources;
  if (source === undefined) throw new Error("no source");
  const told = (rejected: number, matches: boolean | null, locale: "ru" | "en"): string => {
    const bins = { ...source.bins, rejected };
    const sources = [{ ...source, bins, statedTotalMatches: matches }];
    return plain(reportBlocks({ ...base, sources }, locale).incomplete);
  };

  test("nothing left out, nothing said", () => {
    expect(told(0, true, "ru")).toBe("");
    expect(told(0, null, "en")).toBe("");
  });

  test("rejected rows and a total that differs", () => {
    expect(told(1, true, "ru")).toBe(
      "Отчёт неполный: посчитан без 1 строки, прочитать не удалось.",
    );
    expect(told(22, false, "ru")).toBe(
      "Отчёт неполный: посчитан без 22 строк, прочитать не удалось. " +
        "Итог, записанный в файле, с принятым не сошёлся.",
    );
    expect(told(2, null, "en")).toBe(
      "This report is incomplete: it leaves out 2 rows that could not be read.",
    );
  });

  test.each([
    ["truncated", "The file breaks off in the middle: export it once more."],
    ["subtotals-differ", "Subtotals written in the file differ from the rows under them."],
    ["cross-totals-differ", "Subtotals written in the file differ from the rows under them."],
    [
      "formulas-without-values",
      "Some formulas have no saved value, and their cells count as blank.",
    ],
  ] as const)("a source with the warning %s", (code, sentence) => {
    const sources = [source, { ...source, warnings: [{ code }] }];
    expect(plain(reportBlocks({ ...base, sources }, "en").incomplete)).toBe(sentence);
  });
});

test("what is noticed of several files names the file, and of masked ones is said once", () => {
  const base = fixtureDocument({ customers: [{ name: "A", series: [1, 1, 1] }] });
  const [source] = base.sources;
  if (source === undefined) throw new Error("no source");
  const warned = (...names: readonly string[]) => {
    const sources = names.map((name) => ({ ...source, name, warnings: [{ code: "vat-unknown" }] }));
    const block = reportBlocks({ ...base, sources } as typeof base, "en").method;
    return block.callouts
      .flatMap(({ paragraphs }) => paragraphs)
      .filter((text) => /VAT/u.test(text));
  };
  const [alone = ""] = warned("a.csv");
  const sentence = alone.slice(0, -1);
  expect(warned("a.csv", "b.csv")).toEqual([`${sentence} (a.csv).`, `${sentence} (b.csv).`]);
  expect(warned("File", "File")).toEqual([`${sentence} (File).`]);
});
