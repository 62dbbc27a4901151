import { sparkPaths } from "../../charts/spark.ts";
import type { AbcClass, XyzClass } from "../../domain/words.ts";
import type { Cell, Mark } from "../../reports/blocks/block.ts";
import { element, svgElement, type Child, type Markup } from "../markup.ts";
import { barWidth } from "./columns.ts";

const sparkSize = { width: 108, height: 18 };

/** The letters of a class, always Latin. */
export function classLetters(abc: AbcClass | null, xyz: XyzClass | null): Markup {
  const letter = (value: string): Child =>
    element("span", { class: `k k-${value.toLowerCase()}` }, value);
  return element(
    "span",
    { class: "kk", lang: "en" },
    abc === null ? null : letter(abc),
    xyz === null ? null : letter(xyz),
  );
}

function sparkBars(mark: Extract<Mark, { kind: "spark" }>): Markup {
  const { width, height } = sparkSize;
  const paths = sparkPaths(mark.data, sparkSize);
  const path = (kind: keyof typeof paths): Child =>
    svgElement("path", { class: `spark-${kind}`, d: paths[kind] });
  return svgElement(
    "svg",
    {
      class: "spark",
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      "aria-hidden": "true",
    },
    path("empty"),
    path("full"),
    path("partial"),
    path("loss"),
  );
}

/** A cell as it is drawn: its text, and the letter, glyph or bar that says the same. */
export function cellContent({ text, mark, note = "" }: Cell): readonly Child[] {
  const quiet = note === "" ? [] : [" ", element("span", { class: "quiet" }, note)];
  switch (mark?.kind) {
    case "class":
      return [classLetters(mark.abc, mark.xyz), ...quiet];
    case "state":
      return [element("span", { class: `st st-${mark.state}` }, text)];
    case "certainty":
      return [
        element(
          "span",
          { class: mark.certain ? "quiet" : "border", title: text },
          element("span", { class: "vh" }, text),
          element("span", { "aria-hidden": "true" }, note),
        ),
      ];
    case "dependency":
      return [element("span", { class: `dep dep-${mark.status}` }, text)];
    case "bar": {
      const bar = element("i", { class: mark.status, style: `width: ${barWidth(mark.fraction)}` });
      const meter = element("span", { class: "meter", "aria-hidden": "true" }, bar);
      return [element("span", { class: "measured" }, meter, text)];
    }
    case "share": {
      const bar = element("i", {
        class: "share-bar",
        "aria-hidden": "true",
        style: `width: ${barWidth(mark.fraction)}`,
      });
      return [element("span", { class: "measured" }, bar, text)];
    }
    case "heat":
      return [element("span", { class: `heat heat-${String(mark.tone)}` }, text, ...quiet)];
    case "spark":
      return [sparkBars(mark)];
    case undefined:
      return [text, ...quiet];
  }
}
