import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { chart } from "../../src/charts/chart.ts";
import { fitted, textWidth } from "../../src/charts/text.ts";
import type { Block } from "../../src/reports/blocks/block.ts";
import { orderedBlocks, reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { gallery, hostileNames } from "./gallery.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const widths = [326, 358, 640, 760, 1000];

/** Every picture of a block with the sentence that its description begins with. */
const picturesOf = ({ chart: first, charts = [], trees = [], headline }: Block) => [
  ...(first === null ? [] : [{ wanted: first, headline }]),
  ...charts.map((wanted) => ({ wanted, headline: wanted.title })),
  ...trees.flatMap(({ drawing, caption }) =>
    drawing === null ? [] : [{ wanted: drawing.chart, headline: caption }],
  ),
];

const cases = Object.entries(gallery).flatMap(([name, report]) =>
  orderedBlocks(reportBlocks(report, "ru"))
    .flatMap(picturesOf)
    .map((picture) => ({ name: `${picture.wanted.data.kind}: ${name}`, ...picture })),
);

const numbers = (element: Element, ...names: readonly string[]): readonly number[] =>
  names.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [Number(value)];
  });

/** Where a drawn text begins and ends, by the estimate that drew it. */
function extent(text: Element): readonly [number, number] {
  const [x = 0] = numbers(text, "x");
  const width = textWidth(text.textContent, text.getAttribute("class")?.includes("t12") ? 12 : 13);
  return text.getAttribute("text-anchor") === "end" ? [x - width, x] : [x, x + width];
}

describe.each(cases)("$name", ({ wanted, headline }) => {
  test.each(widths)(
    "at %i pixels is one picture with one sentence and no figure missing",
    (width) => {
      const svg = chart(wanted.data, { width, description: wanted.description, document });
      expect(svg.getAttribute("role")).toBe("img");
      expect(svg.getAttribute("aria-label")).toBe(wanted.description);
      expect(wanted.description.startsWith(headline)).toBe(true);
      expect(svg.getAttribute("width")).toBe(String(width));
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(svg.querySelectorAll("script, img, foreignObject, [onclick], [onerror]")).toHaveLength(
        0,
      );
    },
  );
});

test("the time of customers: nothing is drawn beyond the edge, no figure runs into another", () => {
  const timelines = cases.filter(({ wanted }) => wanted.data.kind === "timeline");
  expect(timelines.length).toBeGreaterThan(0);
  for (const { wanted } of timelines)
    for (const width of widths) {
      const svg = chart(wanted.data, { width, description: "", document });
      for (const shape of svg.querySelectorAll("rect, line"))
        for (const x of numbers(shape, "x", "x1", "x2")) {
          expect(x).toBeGreaterThanOrEqual(-0.5);
          expect(x).toBeLessThanOrEqual(width + 0.5);
        }
      for (const rect of svg.querySelectorAll("rect"))
        expect(numbers(rect, "width")[0]).toBeGreaterThan(0);
    }
});

describe.each(["books", "persons"] as const)("%s", (kind) => {
  test("nothing is drawn beyond the edge", () => {
    const drawn = cases.filter(({ wanted }) => wanted.data.kind === kind);
    expect(drawn.length).toBeGreaterThan(0);
    for (const { wanted, name } of drawn)
      for (const width of widths) {
        const svg = chart(wanted.data, { width, description: "", document });
        for (const shape of svg.querySelectorAll("rect, line"))
          for (const x of numbers(shape, "x", "x1", "x2")) {
            expect(x, name).toBeGreaterThanOrEqual(-0.5);
            expect(x, name).toBeLessThanOrEqual(width + 0.5);
          }
        for (const text of svg.querySelectorAll("text")) {
          const [from, to] = extent(text);
          expect(from, text.textContent).toBeGreaterThan(-3);
          expect(to, text.textContent).toBeLessThan(width + 3);
        }
      }
  });
});

test("[K1] a ribbon a company, from the person who decides for it", () => {
  const [joined] = cases.filter(({ name }) => name === "persons: a person behind several");
  expect(joined).toBeDefined();
  if (joined === undefined) return;
  const svg = chart(joined.wanted.data, { width: 1000, description: "", document });
  expect(svg.querySelectorAll(".flow-critical")).toHaveLength(3);
  expect(svg.querySelectorAll(".flow")).toHaveLength(3);
});

describe("dependency bars", () => {
  const dependencies = cases.filter(({ wanted }) => wanted.data.kind === "dependency");

  test.each(dependencies)("$name: nothing is drawn beyond the edge", ({ wanted }) => {
    for (const width of widths) {
      const svg = chart(wanted.data, { width, description: "", document });
      for (const shape of svg.querySelectorAll("rect, line"))
        for (const x of numbers(shape, "x", "x1", "x2")) {
          expect(x).toBeGreaterThanOrEqual(-0.5);
          expect(x).toBeLessThanOrEqual(width + 0.5);
        }
      for (const text of svg.querySelectorAll("text")) {
        const [from, to] = extent(text);
        expect(from, text.textContent).toBeGreaterThan(-3);
        expect(to, text.textContent).toBeLessThan(width + 3);
      }
    }
  });

  test("a name is whole in its title, cut only where it is drawn, and always text", () => {
    const [hostile] = dependencies.filter(({ name }) => name.endsWith("hostile names"));
    expect(hostile).toBeDefined();
    if (hostile === undefined) return;
    const svg = chart(hostile.wanted.data, { width: 358, description: "", document });
    const titles = [...svg.querySelectorAll("title")].map((title) => title.textContent);
    const long = hostileNames[4];
    expect(titles.some((title) => title.includes(long.slice(0, 40)))).toBe(true);
    expect(titles.some((title) => title.includes("<script>"))).toBe(true);
    expect(svg.querySelector("b")).toBeNull();
  });

  test("[K2] the lines join exactly the companies of those who stand behind several", () => {
    const [joined] = dependencies.filter(({ name }) => name.endsWith("a person behind several"));
    expect(joined).toBeDefined();
    if (joined === undefined) return;
    const wide = chart(joined.wanted.data, { width: 1000, description: "", document });
    expect(wide.querySelectorAll(".join-critical")).toHaveLength(3);
    expect(wide.querySelectorAll(".join")).toHaveLength(3);
    // On a phone the sides stand one under the other, and lines would cross the text.
    const narrow = chart(joined.wanted.data, { width: 358, description: "", document });
    expect(narrow.querySelectorAll(".join")).toHaveLength(0);
  });

  test("[D1] a level is seen without colour: its fill is another pattern", () => {
    const [giant] = dependencies.filter(({ name }) => name.endsWith("one giant"));
    const [joined] = dependencies.filter(({ name }) => name.endsWith("a person behind several"));
    const fills = [giant, joined].flatMap((one) =>
      one === undefined
        ? []
        : [
            ...chart(one.wanted.data, { width: 1000, description: "", document }).querySelectorAll(
              ".party rect",
            ),
          ].map((bar) => bar.getAttribute("fill")),
    );
    expect(new Set(fills)).toEqual(
      new Set([
        "var(--dep-mono)",
        "var(--dep-none)",
        "url(#hatch-key-1000)",
        "url(#hatch-critical-1000)",
      ]),
    );
  });

  test("two widths of one chart on a page do not share the ids of their patterns", () => {
    const [one] = dependencies;
    expect(one).toBeDefined();
    if (one === undefined) return;
    const ids = [358, 1000].flatMap((width) =>
      [
        ...chart(one.wanted.data, { width, description: "", document }).querySelectorAll("pattern"),
      ].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("a text that does not fit ends in an ellipsis within its room", () => {
  const long = hostileNames[4];
  expect(fitted("Вектор", 200)).toBe("Вектор");
  const cut = fitted(long, 120);
  expect(cut.endsWith("…")).toBe(true);
  expect(textWidth(cut)).toBeLessThanOrEqual(120);
  expect(long.startsWith(cut.slice(0, -1))).toBe(true);
});
