import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { calendarChart } from "../../src/charts/calendar.ts";
import type {
  CalendarCell,
  CalendarChartData,
  CalendarTone,
} from "../../src/reports/blocks/chart-data.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const cell = (tone: CalendarTone, more: Partial<CalendarCell> = {}): CalendarCell => ({
  tone,
  label: "",
  title: `tone ${String(tone)}`,
  ...more,
});

const data: CalendarChartData = {
  kind: "calendar",
  columns: 4,
  heads: [
    { at: 0, label: "Jan" },
    { at: 1, label: "Feb" },
    { at: 2, label: "a head too long for the next" },
    { at: 3, label: "Apr" },
  ],
  rows: [
    {
      id: "a",
      label: "A <b>name</b>",
      note: "294 days",
      cells: [
        cell(5, { label: "12" }),
        cell(0),
        cell(0, { mark: "silent" }),
        cell(0, { mark: "due" }),
      ],
    },
    { id: "b", label: "B", note: "", cells: [cell(1), cell(3), cell(0), null] },
  ],
  legend: [
    { key: 5, label: "much" },
    { key: "silent", label: "silent" },
    { key: "due", label: "due" },
  ],
};

const drawn = (width: number, wanted = data): SVGElement =>
  calendarChart(wanted, { width, description: "Who bought when", document });

describe("the calendar", () => {
  it("shades a cell by its tone, and writes in it where there is room", () => {
    const svg = drawn(800);
    const shaded = [...svg.querySelectorAll("g > g > rect")].filter(
      (rect) => rect.getAttribute("fill") !== "none",
    );
    expect(shaded.map((rect) => rect.getAttribute("fill"))).toEqual([
      "var(--s5)",
      "var(--s1)",
      "var(--s3)",
    ]);
    const texts = (width: number) =>
      [...drawn(width).querySelectorAll("text")].map((text) => text.textContent);
    expect(texts(800)).toContain("12");
    expect(texts(120)).not.toContain("12");
    // Names are text, whatever they look like.
    expect(svg.querySelector("b")).toBeNull();
  });

  it("dashes the silence up to the ring of the day when a purchase was due", () => {
    const svg = drawn(800);
    const [line] = svg.querySelectorAll("line[stroke-dasharray]");
    const [ring] = svg.querySelectorAll('circle[fill="var(--paper)"]');
    const at = (element: Element | undefined, name: string) => Number(element?.getAttribute(name));
    expect(at(ring, "cx")).toBeGreaterThan(at(line, "x1"));
    expect(at(ring, "cx")).toBeLessThan(at(line, "x2"));
  });

  it("leaves out heads that would write over one another", () => {
    const heads = [...drawn(800).querySelectorAll("svg > text")].map((text) => text.textContent);
    expect(heads).toEqual(["Jan", "Feb", "a head too long for the next"]);
  });

  it.each([160, 326, 358, 1000])("never draws beyond %i pixels, and is one picture", (width) => {
    const many: CalendarChartData = {
      ...data,
      columns: 60,
      heads: [],
      rows: [
        {
          id: "x",
          label: "Long ".repeat(20),
          note: "",
          cells: Array.from({ length: 60 }, () => cell(2)),
        },
      ],
    };
    const svg = drawn(width, many);
    const rights = [...svg.querySelectorAll("g > g > rect")].map(
      (rect) => Number(rect.getAttribute("x")) + Number(rect.getAttribute("width")),
    );
    expect(Math.max(...rights)).toBeLessThanOrEqual(width + 1);
    expect(svg.getAttribute("role")).toBe("img");
    expect(svg.getAttribute("aria-label")).toBe("Who bought when");
  });

  it("draws a calendar of nobody", () => {
    expect(drawn(400, { ...data, rows: [], columns: 0 }).querySelectorAll("rect")).toHaveLength(1);
  });
});
