import { decodedPieces } from "./legacy-text.ts";
import type { ReadOptions } from "./source-table.ts";
import { CellsWriter } from "./workbook-cells.ts";
import {
  formattedNumber,
  generalFormat,
  numberFormatOf,
  type NumberFormat,
} from "./workbook-number-formats.ts";
import type { SheetCells } from "./workbook-sheet.ts";
import { savedNumber } from "./workbook-values.ts";
import { attribute, XmlScanner, type XmlHandler } from "./workbook-xml.ts";

/** Opens a workbook in the XML of Excel 2003. It is read once, and the rows written out are kept. */
export async function openSpreadsheetml(
  blob: Blob,
  options: ReadOptions,
): Promise<readonly SheetCells[]> {
  const reader = new SpreadsheetmlReader();
  const scanner = new XmlScanner(reader);
  for await (const text of decodedPieces(blob, options)) {
    scanner.push(text);
    reader.takeRows();
  }
  scanner.end();
  return reader.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    write: () => sheet.rows,
    formulasWithoutValues: () => sheet.formulasWithoutValues,
  }));
}

interface Sheet {
  readonly name: string;
  readonly writer: CellsWriter;
  readonly rows: Uint8Array[];
  hidden: boolean;
  formulasWithoutValues: number;
}

interface Style {
  format: NumberFormat;
  indent: number;
}

class SpreadsheetmlReader implements XmlHandler {
  readonly sheets: Sheet[] = [];
  wantsText = false;
  readonly #styles = new Map<string, Style>();
  #style: Style = { format: generalFormat, indent: 0 };
  #row = 0;
  #nextRow = 1;
  #column = -1;
  #nextColumn = 0;
  #type = "";
  #text = "";
  #hasFormula = false;
  #inComment = false;

  open(element: string, attributes: string): void {
    const sheet = this.sheets.at(-1);
    if (element === "Worksheet")
      this.sheets.push({
        name: attribute(attributes, "Name") ?? "",
        writer: new CellsWriter(),
        rows: [],
        hidden: false,
        formulasWithoutValues: 0,
      });
    else if (sheet === undefined) this.#openStyle(element, attributes);
    else if (element === "Table") this.#nextRow = 1;
    else if (element === "Row") this.#startRow(sheet, attributes);
    else if (element === "Cell") this.#startCell(attributes);
    else if (element === "Comment") this.#inComment = true;
    else if (element === "Visible") this.#startText("Visible");
    else if (element === "Data" && !this.#inComment)
      this.#startText(attribute(attributes, "Type") ?? "String");
  }

  close(element: string): void {
    const sheet = this.sheets.at(-1);
    if (sheet === undefined) return;
    if (element === "Comment") this.#inComment = false;
    else if (element === "Data" || element === "Visible") this.wantsText = false;
    if (element === "Visible") sheet.hidden = this.#text.includes("Hidden");
    else if (element === "Cell") this.#endCell(sheet);
    else if (element === "Row") sheet.writer.endRow();
  }

  text(text: string): void {
    this.#text += text;
  }

  takeRows(): void {
    for (const { writer, rows } of this.sheets) rows.push(writer.take());
  }

  #openStyle(element: string, attributes: string): void {
    if (element === "Style") {
      this.#style = { format: generalFormat, indent: 0 };
      this.#styles.set(attribute(attributes, "ID") ?? "", this.#style);
    } else if (element === "NumberFormat")
      this.#style.format = formatOf(attribute(attributes, "Format") ?? "");
    else if (element === "Alignment" && attribute(attributes, "Horizontal") !== "Right")
      this.#style.indent = Math.min(Number(attribute(attributes, "Indent") ?? 0) || 0, 15);
  }

  #startText(type: string): void {
    this.#type = type;
    this.#text = "";
    this.wantsText = true;
  }

  #startRow(sheet: Sheet, attributes: string): void {
    this.#row = placeOf(attributes, this.#nextRow);
    this.#nextRow = this.#row + 1 + countOf(attributes, "Span");
    this.#nextColumn = 0;
    sheet.writer.startRow(this.#row);
  }

  #startCell(attributes: string): void {
    this.#column = placeOf(attributes, this.#nextColumn + 1) - 1;
    this.#nextColumn = this.#column + 1 + countOf(attributes, "MergeAcross");
    this.#style = this.#styles.get(attribute(attributes, "StyleID") ?? "Default") ?? {
      format: generalFormat,
      indent: 0,
    };
    this.#hasFormula = attribute(attributes, "Formula") !== undefined;
    this.#type = "";
    this.#text = "";
  }

  #endCell(sheet: Sheet): void {
    if (this.#type === "" && this.#hasFormula) sheet.formulasWithoutValues += 1;
    if (this.#text === "") return;
    const number = this.#type === "Number" ? savedNumber(this.#text) : null;
    if (number === null)
      sheet.writer.text(this.#column, valueOf(this.#type, this.#text), this.#style.indent);
    else sheet.writer.value(this.#column, formattedNumber(number, this.#style.format, false));
  }
}

function valueOf(type: string, text: string): string {
  if (type === "Boolean") return text === "1" ? "TRUE" : "FALSE";
  if (type !== "DateTime") return text;
  const [, day = text, time = ""] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/u.exec(text) ?? [];
  // A time without a day stands on the day before the first.
  return day === "1899-12-31" ? time : day;
}

/** Excel 2003 has names for some formats. */
function formatOf(format: string): NumberFormat {
  if (/\bDate$/u.test(format)) return { shows: "date", currency: null };
  if (format === "Euro Currency") return { shows: "number", currency: "€" };
  return /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/u.test(format) ? generalFormat : numberFormatOf(format);
}

/** Rows and cells that follow the one before need not say their place, from 1. */
function placeOf(attributes: string, next: number): number {
  const place = Number(attribute(attributes, "Index") ?? next);
  return place >= 1 ? Math.trunc(place) : next;
}

const countOf = (attributes: string, name: string): number =>
  Math.max(0, Math.trunc(Number(attribute(attributes, name) ?? 0)) || 0);
