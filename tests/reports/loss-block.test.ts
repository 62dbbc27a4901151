import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chart } from "../../src/charts/chart.ts";
import { textWidth } from "../../src/charts/text.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { Block, BlockChart } from "../../src/reports/blocks/block.ts";
import {
  candidatesLike,
  lossCandidate,
  lossCandidates,
  suggestedLosses,
} from "../../src/reports/blocks/loss-candidates.ts";
import { lossBlock } from "../../src/reports/blocks/loss.ts";
import { tell } from "../../src/reports/blocks/tell.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { hostileNames } from "../charts/gallery.ts";
import { compose, composeLines } from "../support/composing.ts";
import { demo, loadCsv, type Line } from "../support/facts.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const plain = (text: string): string => text.replaceAll(/[\u00a0\u2060]/g, " ");
const { document: page } = parseHTML("<!doctype html><html><body></body></html>");

const blockOf = (document: ReportDocument, locale: "ru" | "en" = "ru"): Block => {
  const block = lossBlock(tell(document, locale));
  if (block === null) throw new Error("no block of what if");
  return block;
};

const chartsOf = ({ chart: first, charts = [] }: Block): readonly BlockChart[] => [
  ...(first === null ? [] : [first]),
  ...charts,
];

/** A row of a table as plain texts. */
const rowOf = (block: Block, table: string, row: string): readonly string[] =>
  block.tables
    .find(({ id }) => id === table)
    ?.rows.find(({ id }) => id === row)
    ?.cells.map(({ text }) => plain(text)) ?? [];

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

describe("[D4] the block of what if on the sample company", () => {
  const blocks = new Map<string, Block>();
  beforeAll(async () => {
    const facts = await loadCsv(engine, demo);
    const options: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      person: {
        lose: "person:Пестрогоров В. Л.",
        "fixed-costs": "2100000",
        reserve: "1500000",
      },
      covered: { lose: "tax:0000012373", "fixed-costs": "1000000", reserve: "1" },
      nobody: {},
      stranger: { lose: "person:Никто" },
    };
    for (const [what, chosen] of Object.entries(options))
      blocks.set(what, blockOf(await compose(engine, facts, chosen)));
  });
  const block = (what: string): Block => blocks.get(what) ?? ({} as Block);

  // The figures are those of loss.test.ts, worked out there.
  test("says what is left, and how long the reserve lasts", () => {
    expect(plain(block("person").headline)).toBe(
      "Если уйдёт Пестрогоров В. Л., останется 74,0 млн ₽ валовой прибыли из 101,3 млн ₽. " +
        "На постоянные расходы будет не хватать 139 тыс. ₽ в месяц. Резерва хватит на 10,8 месяца.",
    );
    expect(plain(block("person").brief)).toBe("−27,3 млн ₽");
    expect(rowOf(block("person"), "loss", "value")).toEqual([
      "Валовая прибыль",
      "101,3 млн ₽",
      "74,0 млн ₽",
    ]);
    expect(rowOf(block("person"), "loss", "hhi").slice(1)).toEqual(["666", "586"]);
    expect(rowOf(block("person"), "loss", "covered").slice(1)).toEqual([
      "да, +619 тыс. ₽",
      "нет, −139 тыс. ₽",
    ]);
    expect(rowOf(block("person"), "loss", "reserve").slice(1)).toEqual([
      "без срока",
      "10,8 месяца",
    ]);
  });

  test("a person goes down step by step by his companies", () => {
    const data = block("person").chart?.data;
    if (data?.kind !== "waterfall") throw new Error("no steps");
    expect(data.bars.map(({ kind, label }) => [kind, label])).toEqual([
      ["total", "Сейчас"],
      ["fall", "Брангор Снаб"],
      ["fall", "Велитрон"],
      ["fall", "Гардовик"],
      ["total", "Останется"],
    ]);
    const [first, ...rest] = data.bars.map(({ value }) => value);
    const last = rest.pop() ?? 0;
    expect(rest.reduce((sum, value) => sum + value, first ?? 0)).toBeCloseTo(last, 2);
  });

  test("shares before and after stand side by side; who leaves has none", () => {
    const data = block("person").charts?.[0]?.data;
    if (data?.kind !== "pairs") throw new Error("no pairs");
    const labels = data.rows.map(({ name, label }) => [name, plain(label)]);
    expect(labels).toContainEqual(["Брангор Снаб", "17,5 % → уходит"]);
    expect(labels).toContainEqual(["Долмарк Строй", "12,1 % → 16,5 %"]);
  });

  test("covered costs are said to be covered", () => {
    expect(plain(block("covered").headline)).toContain("Постоянные расходы будут покрыты");
  });

  test("nobody named: what the loss of the largest would mean, true by the report alone", () => {
    // 101 317 408.65 − 17 772 965.55 = 83 544 443.10; 12.0504 / (100 − 17.5383) = 14.6134 %.
    expect(plain(block("nobody").headline)).toBe(
      "Если уйдёт крупнейший, ООО «Брангор Снаб», останется 83,5 млн ₽ валовой прибыли из 101,3 млн ₽. " +
        "Крупнейшим станет ООО «Долмарк Строй»: 14,6 %.",
    );
    expect(block("nobody").chart).toBeNull();
    expect(block("nobody").tables[0]?.rows).toHaveLength(5);
  });

  test("a stranger changes nothing, and that is said", () => {
    expect(plain(block("stranger").headline)).toBe(
      "Названных в этих данных нет: ничего не изменится.",
    );
    expect(block("stranger").callouts.map(({ paragraphs }) => paragraphs.map(plain))).toEqual([
      ["Никто: на расчёт не влияют."],
    ]);
    expect(chartsOf(block("stranger"))).toEqual([]);
  });
});

describe("[D4] the block where little is known", () => {
  const line = (entity: string, revenue: string): Line => ({ date: "2025-03-03", entity, revenue });

  test("no gross profit: no answer about months, and the reason", async () => {
    const lines = [line("A", "10.00"), line("B", "5.00")];
    const options = { lose: "name:A", "fixed-costs": "3", reserve: "9" };
    const block = blockOf(await composeLines(engine, lines, options), "en");
    expect(block.callouts.flatMap(({ paragraphs }) => paragraphs).join(" ")).toContain(
      "cost is not known for every row",
    );
    expect(block.howToRead.join(" ")).not.toContain("Months of reserve");
  });

  test("everyone gone", async () => {
    const lines = [line("A", "10.00"), line("B", "5.00")];
    const block = blockOf(await composeLines(engine, lines, { lose: "name:A,name:B" }), "en");
    expect(block.headline).toBe("If A and B leave, not one customer is left.");
    expect(JSON.stringify(block)).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("nobody has a positive sum: no block at all", () => {
    const document = fixtureDocument({ customers: [{ name: "A", series: [-5] }] });
    expect(lossBlock(tell(document, "ru"))).toBeNull();
  });

  test("names that a careless program runs stay text inside every picture", async () => {
    const lines = hostileNames
      .filter((name) => name !== "")
      .map((name, place) => line(name, `${String(100 - place)}.00`));
    const lose = `name:${encodeURIComponent(hostileNames[0]).replaceAll("%", "%25")}`;
    const first = `name:${hostileNames[0]}`;
    const document = await composeLines(engine, lines, { lose: `${lose},${first}` });
    for (const { data, description } of chartsOf(blockOf(document)))
      for (const width of [326, 640, 1000]) {
        const svg = chart(data, { width, description, document: page });
        expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|\[object/);
        expect(svg.querySelectorAll("script, img, b, [onclick], [onerror]")).toHaveLength(0);
        if (data.kind !== "pairs") continue;
        for (const text of svg.querySelectorAll("text")) {
          const at = Number(text.getAttribute("x"));
          const wide = textWidth(
            text.textContent,
            text.getAttribute("class")?.includes("t12") ? 12 : 13,
          );
          const [from, to] =
            text.getAttribute("text-anchor") === "end"
              ? [at - wide, at]
              : text.getAttribute("text-anchor") === "middle"
                ? [at - wide / 2, at + wide / 2]
                : [at, at + wide];
          expect(from, text.textContent).toBeGreaterThan(-3);
          expect(to, text.textContent).toBeLessThan(width + 3);
        }
      }
  });
});

describe("[D4] whom one can choose", () => {
  const telling = tell(
    fixtureDocument({
      customers: [
        { name: "ООО Ёлка", id: "tax:7700000016", series: [50], keyPerson: "Ann", manager: "Max" },
        { name: "Два", series: [40], keyPerson: "Ann", manager: "Eve" },
        { name: "Три", series: [10], manager: "Eve" },
      ],
    }),
    "ru",
  );
  const candidates = lossCandidates(telling);

  test("customers, persons and managers, each once, with their shares, largest first", () => {
    expect(candidates.map(({ id, share }) => [id, share])).toEqual([
      ["person:Ann", 0.9],
      ["manager:Eve", 0.5],
      ["manager:Max", 0.5],
      ["tax:7700000016", 0.5],
      ["c2", 0.4],
      ["c3", 0.1],
    ]);
  });

  test("one is found by its id as in the list of all", () => {
    for (const one of candidates) expect(lossCandidate(telling, one.id)).toEqual(one);
    expect(lossCandidate(telling, "manager:Nobody")).toBeNull();
  });

  test("found by a part of the name, ё as е, or by the tax id", () => {
    const found = (sought: string) => candidatesLike(candidates, sought).map(({ id }) => id);
    expect(found("елка")).toEqual(["tax:7700000016"]);
    expect(found("0000016")).toEqual(["tax:7700000016"]);
    expect(found("nobody")).toEqual([]);
  });

  test("suggested: the largest customer, who stands behind several, the heaviest book", () => {
    expect(suggestedLosses(telling).map(({ id }) => id)).toEqual([
      "tax:7700000016",
      "person:Ann",
      "manager:Eve",
    ]);
  });
});
