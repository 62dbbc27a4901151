import { attribute } from "./workbook-xml.ts";

/** LibreOffice moves a text in by 10 points a level. */
const pointsALevel = 10;
const points: Readonly<Record<string, number>> = {
  pt: 1,
  pc: 12,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  px: 0.75,
};

/** Notes what the automatic styles of an .ods say of cells and sheets. */
export class OdsStyles {
  readonly #indents = new Map<string, number>();
  readonly #hidden = new Set<string>();
  #name = "";

  /** To be told every element before the sheets. */
  open(element: string, attributes: string): void {
    if (element === "style") this.#name = attribute(attributes, "name") ?? "";
    else if (element === "paragraph-properties") {
      const levels = levelsOf(attribute(attributes, "margin-left") ?? "");
      if (levels > 0) this.#indents.set(this.#name, levels);
    } else if (element === "table-properties") {
      if (attribute(attributes, "display") === "false") this.#hidden.add(this.#name);
    }
  }

  /** Levels that the text of a cell with that style is moved in by. */
  indentOf(style: string | undefined): number {
    return style === undefined ? 0 : (this.#indents.get(style) ?? 0);
  }

  /** Whether a sheet with that style is hidden. */
  hides(style: string | undefined): boolean {
    return style !== undefined && this.#hidden.has(style);
  }
}

function levelsOf(length: string): number {
  const [, number = "", unit = ""] = /^([\d.]+)(\w+)$/u.exec(length) ?? [];
  const levels = Math.round((Number(number) * (points[unit] ?? 0)) / pointsALevel);
  return levels <= 15 ? levels : 0;
}
