import type { WorkbookPackage } from "./workbook-package.ts";
import type { XmlHandler } from "./workbook-xml.ts";

/** The texts that the cells of an .xlsx name by their number. */
export async function xlsxStrings(
  parts: WorkbookPackage,
  path: string | null,
): Promise<readonly string[]> {
  if (path === null) return [];
  const strings: string[] = [];
  const reader = new RichTextReader();
  await parts.read(path, {
    get wantsText() {
      return reader.wantsText;
    },
    open(element) {
      if (element === "si") reader.begin();
      else reader.open(element);
    },
    close(element) {
      if (element === "si") strings.push(reader.value());
      else reader.close(element);
    },
    text: (text) => reader.text(text),
  });
  return strings;
}

/** Joins the runs of one text, its pronunciation marks left out. */
export class RichTextReader implements XmlHandler {
  wantsText = false;
  #value = "";
  #inPhonetic = false;

  begin(): void {
    this.#value = "";
    this.#inPhonetic = false;
  }

  open(element: string): void {
    if (element === "rPh") this.#inPhonetic = true;
    else if (element === "t") this.wantsText = !this.#inPhonetic;
  }

  close(element: string): void {
    if (element === "rPh") this.#inPhonetic = false;
    else if (element === "t") this.wantsText = false;
  }

  text(text: string): void {
    this.#value += text;
  }

  value(): string {
    return withoutEscapes(this.#value);
  }
}

/** Letters that XML cannot hold are written `_x000D_`. */
export const withoutEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;
