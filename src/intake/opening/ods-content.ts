import { OdsStyles } from "./ods-styles.ts";
import { OdsText } from "./ods-text.ts";
import { CellsWriter } from "./workbook-cells.ts";
import type { SheetCells } from "./workbook-sheet.ts";
import { numberText, savedNumber } from "./workbook-values.ts";
import { attribute, type XmlHandler } from "./workbook-xml.ts";

interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly writer: CellsWriter;
  readonly rows: Uint8Array[];
  formulasWithoutValues: number;
}

/** Reads the content of an .ods into the rows of its sheets [OpenDocument 1.3 part 3, 9]. */
export class OdsContentReader implements XmlHandler {
  readonly #styles = new OdsStyles();
  readonly #text = new OdsText();
  readonly #sheets: OdsSheet[] = [];
  #sheet: OdsSheet | null = null;
  /** Tables within a cell or a comment are no sheets. */
  #depth = 0;
  #level = 0;
  #rowRepeats = 1;
  #column = 0;
  #cell: string | null = null;

  get wantsText(): boolean {
    return this.#text.wanted;
  }

  text(text: string): void {
    this.#text.text(text);
  }

  open(element: string, attributes: string): void {
    if (element === "table") this.#openTable(attributes);
    else if (this.#sheet === null) this.#styles.open(element, attributes);
    else if (this.#depth > 1) return;
    else if (this.#cell !== null) this.#text.open(element, attributes);
    else if (element === "table-row-group") this.#level += 1;
    else if (element === "table-row") {
      this.#rowRepeats = repeatsOf(attributes, "number-rows-repeated");
      this.#column = 0;
      this.#sheet.writer.startRow();
    } else if (element === "table-cell" || element === "covered-table-cell") {
      this.#cell = attributes;
      this.#text.begin();
    }
  }

  close(element: string): void {
    const sheet = this.#sheet;
    if (sheet === null) return;
    if (element === "table") {
      this.#depth -= 1;
      if (this.#depth === 0) this.#sheet = null;
    } else if (this.#depth > 1) return;
    else if (element === "table-cell") this.#endCell(sheet);
    else if (element === "covered-table-cell") this.#endCoveredCell();
    else if (this.#cell !== null) this.#text.close(element);
    else if (element === "table-row-group") this.#level -= 1;
    else if (element === "table-row") sheet.writer.endRow(this.#level, this.#rowRepeats);
  }

  /** Puts the rows read so far away as bytes. */
  takeRows(): void {
    for (const { writer, rows } of this.#sheets) {
      const bytes = writer.take();
      if (bytes.length > 0) rows.push(bytes);
    }
  }

  sheets(): readonly SheetCells[] {
    this.takeRows();
    return this.#sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      write: () => sheet.rows,
      formulasWithoutValues: () => sheet.formulasWithoutValues,
    }));
  }

  #openTable(attributes: string): void {
    this.#depth += 1;
    if (this.#depth > 1) return;
    this.#level = 0;
    this.#sheet = {
      name: attribute(attributes, "name") ?? "",
      hidden: this.#styles.hides(attribute(attributes, "style-name")),
      writer: new CellsWriter(),
      rows: [],
      formulasWithoutValues: 0,
    };
    this.#sheets.push(this.#sheet);
  }

  /** A cell under a merged one keeps what it held before, which nobody sees. */
  #endCoveredCell(): void {
    this.#column += repeatsOf(this.#cell ?? "", "number-columns-repeated");
    this.#cell = null;
  }

  #endCell(sheet: OdsSheet): void {
    const attributes = this.#cell ?? "";
    this.#cell = null;
    const repeats = repeatsOf(attributes, "number-columns-repeated");
    const text = this.#text.value();
    const value = valueOf(attributes);
    const isMissing =
      value === null && text === "" && attribute(attributes, "formula") !== undefined;
    if (isMissing && attribute(attributes, "value-type") === undefined)
      sheet.formulasWithoutValues += repeats * this.#rowRepeats;
    const indent = this.#styles.indentOf(attribute(attributes, "style-name"));
    const isBlank = value === null && text === "";
    for (let copy = 0; copy < repeats && !isBlank; copy += 1)
      if (value === null) sheet.writer.text(this.#column + copy, text, indent);
      else sheet.writer.value(this.#column + copy, value);
    this.#column += repeats;
  }
}

const repeatsOf = (attributes: string, name: string): number =>
  Math.max(1, Math.trunc(Number(attribute(attributes, name) ?? 1)) || 1);

/** The value of a cell that is no text; null for one whose text is its value. */
function valueOf(attributes: string): string | null {
  switch (attribute(attributes, "value-type") ?? "string") {
    case "float":
    case "percentage":
      return numberOf(attributes);
    case "currency": {
      const number = numberOf(attributes);
      const currency = attribute(attributes, "currency");
      if (number === null || currency === undefined || !/^[A-Z]{3}$/u.test(currency)) return number;
      return number.endsWith("E0") ? `${currency} ${number}` : `${number} ${currency}`;
    }
    case "date":
      return attribute(attributes, "date-value")?.slice(0, 10) ?? null;
    case "time": {
      const time = attribute(attributes, "time-value") ?? "";
      const [, hours, minutes] = /^PT(\d+)H(\d+)M/u.exec(time) ?? [];
      if (hours === undefined || minutes === undefined) return null;
      return `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
    }
    case "boolean":
      return attribute(attributes, "boolean-value") === "true" ? "TRUE" : "FALSE";
    default:
      return null;
  }
}

function numberOf(attributes: string): string | null {
  const number = savedNumber(attribute(attributes, "value") ?? "");
  return number === null ? null : numberText(number);
}
