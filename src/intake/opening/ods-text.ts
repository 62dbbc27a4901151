import { attribute } from "./workbook-xml.ts";

const mostBlanks = 32_767;

/** Joins the paragraphs of one cell of an .ods; comments are no part of it. */
export class OdsText {
  #paragraphs: string[] = [];
  #inParagraph = false;
  #inAnnotation = false;

  get wanted(): boolean {
    return this.#inParagraph && !this.#inAnnotation;
  }

  begin(): void {
    this.#paragraphs = [];
    this.#inParagraph = false;
    this.#inAnnotation = false;
  }

  open(element: string, attributes: string): void {
    if (element === "annotation") this.#inAnnotation = true;
    if (this.#inAnnotation) return;
    if (element === "p") {
      this.#paragraphs.push("");
      this.#inParagraph = true;
    } else if (element === "s") {
      const count = Number(attribute(attributes, "c") ?? 1);
      this.text(" ".repeat(count > 0 && count <= mostBlanks ? count : 1));
    } else if (element === "tab") this.text("\t");
    else if (element === "line-break") this.text("\n");
  }

  close(element: string): void {
    if (element === "annotation") this.#inAnnotation = false;
    else if (element === "p" && !this.#inAnnotation) this.#inParagraph = false;
  }

  text(text: string): void {
    const last = this.#paragraphs.pop();
    if (last !== undefined) this.#paragraphs.push(last + text);
  }

  value(): string {
    return this.#paragraphs.join("\n");
  }
}
