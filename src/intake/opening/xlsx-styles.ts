import {
  builtInFormat,
  generalFormat,
  numberFormatOf,
  type NumberFormat,
} from "./workbook-number-formats.ts";
import type { WorkbookPackage } from "./workbook-package.ts";
import { attribute, type XmlHandler } from "./workbook-xml.ts";

/** What the style of a cell says of its value. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** Levels that its text is moved in by. */
  readonly indent: number;
}

export const plainStyle: CellStyle = { format: generalFormat, indent: 0 };

/** The styles of an .xlsx, in the order that its cells name them by. */
export async function xlsxStyles(
  parts: WorkbookPackage,
  path: string | null,
): Promise<readonly CellStyle[]> {
  if (path === null) return [];
  const reader = new StylesReader();
  await parts.read(path, reader);
  return reader.styles;
}

class StylesReader implements XmlHandler {
  readonly wantsText = false;
  readonly text = (): void => undefined;
  readonly styles: CellStyle[] = [];
  readonly #formats = new Map<string, NumberFormat>();
  /** Within the list that cells name, not the one of named styles. */
  #inCellFormats = false;

  open(element: string, attributes: string): void {
    if (element === "numFmt")
      this.#formats.set(
        attribute(attributes, "numFmtId") ?? "",
        numberFormatOf(attribute(attributes, "formatCode") ?? ""),
      );
    else if (element === "cellXfs") this.#inCellFormats = true;
    else if (this.#inCellFormats && element === "xf") {
      const id = attribute(attributes, "numFmtId") ?? "0";
      const format = this.#formats.get(id) ?? builtInFormat(Number(id));
      this.styles.push({ format, indent: 0 });
    } else if (this.#inCellFormats && element === "alignment") this.#align(attributes);
  }

  close(element: string): void {
    if (element === "cellXfs") this.#inCellFormats = false;
  }

  #align(attributes: string): void {
    const style = this.styles.pop();
    if (style === undefined) return;
    // Numbers stand at the right and are moved in from there; that is no level.
    const isLeft = /^(?:left|general)$/u.test(attribute(attributes, "horizontal") ?? "general");
    const indent = Number(attribute(attributes, "indent") ?? 0);
    this.styles.push({ ...style, indent: isLeft && indent > 0 && indent <= 15 ? indent : 0 });
  }
}
