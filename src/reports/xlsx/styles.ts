import type { CellStyle } from "hucre/xlsx";

/* The look of a workbook: the report's paper, in what a spreadsheet can do. Colours as in tokens.css. */

const ink = { rgb: "1A1F26" };
const quiet = { rgb: "5F6B78" };
const alarm = { rgb: "A33300" };
const blue = { rgb: "0B5CAD" };
const rule = { rgb: "DDE2E7" };
const strong = { rgb: "1A1F26" };
const wash = { rgb: "EBEFF3" };

export const defaultFont = { name: "Calibri", size: 11, color: ink };
const font = (own: NonNullable<CellStyle["font"]>) => ({ ...defaultFont, ...own });

export const styles = {
  title: { font: font({ size: 16, bold: true }), alignment: { vertical: "top", wrapText: true } },
  headline: {
    font: font({ size: 14, bold: true }),
    alignment: { vertical: "top", wrapText: true },
  },
  quiet: { font: font({ color: quiet }), alignment: { vertical: "center", wrapText: true } },
  alarm: {
    font: font({ color: alarm, bold: true }),
    alignment: { vertical: "top", wrapText: true },
  },
  section: {
    font: font({ bold: true, size: 12 }),
    border: { bottom: { style: "thin", color: strong } },
  },
  /** Beside a figure that stands to the right. */
  beside: {
    font: font({ color: quiet }),
    alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 },
  },
  caption: { font: font({ bold: true, size: 12 }), alignment: { vertical: "bottom" } },
  plain: { font: font({}), alignment: { vertical: "center", wrapText: true } },
  link: {
    font: font({ color: blue, underline: true }),
    alignment: { vertical: "center" },
  },
} as const satisfies Record<string, CellStyle>;

const head = (horizontal: "left" | "right"): CellStyle => ({
  font: font({ bold: true }),
  fill: { type: "pattern", pattern: "solid", fgColor: wash },
  border: { bottom: { style: "thin", color: strong } },
  alignment: {
    horizontal,
    vertical: "bottom",
    wrapText: true,
    ...(horizontal === "left" ? { indent: 1 } : {}),
  },
});
/** The head of a column, over text or over figures. */
export const headOfText = head("left");
export const headOfFigures = head("right");

export type Place = "body" | "total" | "figure";

interface CellLook {
  /** Stands to the right. */
  readonly end?: boolean;
  /** Runs over lines. */
  readonly wrap?: boolean;
  /** Is in a row of several lines. */
  readonly tall?: boolean;
}

const cells = new Map<string, CellStyle>();

/** A cell of a table: how its value is written, where it stands, whether its text runs over lines. */
export function cellStyle(
  format: string,
  place: Place,
  { end = false, wrap = false, tall = false }: CellLook = {},
): CellStyle {
  const key = [format, place, String(end), String(wrap), String(tall)].join("\n");
  const known = cells.get(key);
  if (known !== undefined) return known;
  const made: CellStyle = {
    font: font(place === "body" ? {} : { bold: true }),
    ...(format === "" ? {} : { numFmt: format }),
    ...(place === "body" ? { border: { bottom: { style: "hair", color: rule } } } : {}),
    ...(place === "total" ? { border: { top: { style: "thin", color: strong } } } : {}),
    alignment: {
      ...(end
        ? { horizontal: "right" }
        : { horizontal: "left", indent: place === "figure" ? 0 : 1 }),
      vertical: tall ? "top" : "center",
      ...(wrap ? { wrapText: true } : {}),
    },
  };
  cells.set(key, made);
  return made;
}
