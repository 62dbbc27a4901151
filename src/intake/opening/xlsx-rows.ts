import type { CellsWriter } from "./workbook-cells.ts";
import { formattedNumber } from "./workbook-number-formats.ts";
import { savedNumber } from "./workbook-values.ts";
import { attribute, damaged, type XmlHandler } from "./workbook-xml.ts";
import { isTrue } from "./xlsx-parts.ts";
import { RichTextReader, withoutEscapes } from "./xlsx-strings.ts";
import { plainStyle, type CellStyle } from "./xlsx-styles.ts";

/** What the cells of a sheet refer to. */
export interface XlsxCellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
  /** Formulas are to be reckoned when the workbook is opened: whoever wrote it has not done so. */
  readonly reckonsOnOpening: boolean;
}

/** Reads the XML of one sheet of an .xlsx into rows [ECMA-376 18.3.1]. */
export class XlsxRowsReader implements XmlHandler {
  wantsText = false;
  formulasWithoutValues = 0;
  readonly #writer: CellsWriter;
  readonly #context: XlsxCellContext;
  readonly #inline = new RichTextReader();
  #inInline = false;
  #level = 0;
  #column = -1;
  #type = "n";
  #style: CellStyle = plainStyle;
  #value = "";
  #hasValue = false;
  #hasFormula = false;

  constructor(writer: CellsWriter, context: XlsxCellContext) {
    this.#writer = writer;
    this.#context = context;
  }

  open(element: string, attributes: string): void {
    if (this.#inInline) {
      this.#inline.open(element);
      this.wantsText = this.#inline.wantsText;
    } else if (element === "c") this.#startCell(attributes);
    else if (element === "v") {
      this.#hasValue = true;
      this.wantsText = true;
    } else if (element === "row") this.#startRow(attributes);
    else if (element === "f") this.#hasFormula = true;
    else if (element === "is") this.#inInline = true;
  }

  close(element: string): void {
    if (element === "is") this.#inInline = false;
    else if (this.#inInline) {
      this.#inline.close(element);
      this.wantsText = this.#inline.wantsText;
    } else if (element === "v") this.wantsText = false;
    else if (element === "c") this.#endCell();
    else if (element === "row") this.#writer.endRow(this.#level);
  }

  text(text: string): void {
    if (this.#inInline) this.#inline.text(text);
    else this.#value += text;
  }

  #startRow(attributes: string): void {
    const row = attribute(attributes, "r");
    if (row !== undefined && !(Number(row) > 0)) throw damaged();
    this.#writer.startRow(row === undefined ? undefined : Number(row));
    this.#level = Math.min(Number(attribute(attributes, "outlineLevel") ?? 0) || 0, 7);
    this.#column = -1;
  }

  #startCell(attributes: string): void {
    const place = attribute(attributes, "r");
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    this.#type = attribute(attributes, "t") ?? "n";
    this.#style = this.#context.styles[Number(attribute(attributes, "s") ?? 0)] ?? plainStyle;
    this.#value = "";
    this.#hasValue = false;
    this.#hasFormula = false;
    if (this.#type === "inlineStr") this.#inline.begin();
  }

  #endCell(): void {
    if (this.#hasFormula && this.#isMissing()) this.formulasWithoutValues += 1;
    else if (this.#type === "inlineStr") this.#text(this.#inline.value());
    else if (this.#value !== "") this.#writeValue();
  }

  /** Whether a formula was never reckoned; some programs then write 0 for it, others nothing. */
  #isMissing(): boolean {
    if (this.#value === "") return !(this.#hasValue && this.#type === "str");
    return this.#value === "0" && this.#type === "n" && this.#context.reckonsOnOpening;
  }

  #writeValue(): void {
    const value = this.#value;
    if (this.#type === "n") this.#number(value);
    else if (this.#type === "s") this.#sharedText(Number(value));
    else if (this.#type === "b") this.#writer.value(this.#column, isTrue(value) ? "TRUE" : "FALSE");
    else if (this.#type === "d") this.#text(value.replace(/^(\d{4}-\d\d-\d\d)T.*$/u, "$1"));
    else this.#text(withoutEscapes(value));
  }

  #number(value: string): void {
    const number = savedNumber(value);
    const { format } = this.#style;
    if (number === null) this.#text(value);
    else this.#writer.value(this.#column, formattedNumber(number, format, this.#context.is1904));
  }

  #sharedText(index: number): void {
    const text = this.#context.strings[index];
    if (text === undefined) throw damaged();
    this.#text(text);
  }

  #text(text: string): void {
    this.#writer.text(this.#column, text, this.#style.indent);
  }
}

/** The column of a place such as `AB12`, from 0; -1 where it names none. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}
