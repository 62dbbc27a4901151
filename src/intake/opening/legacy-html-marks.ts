import { withoutEntities } from "./workbook-xml.ts";

/** What is told of a page as it goes by; names in small letters. */
export interface HtmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** The named letters that exports use; others stay as they are written. */
const letters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  shy: "",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  minus: "−",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
  pound: "£",
  yen: "¥",
  deg: "°",
  times: "×",
  sect: "§",
  copy: "©",
  reg: "®",
  trade: "™",
};

/** What begins a mark; any other `<` is a letter. */
const mark = /<(?:!--|[!?/a-z])/iu;
/** Their content is no text of the page. */
const withoutText = new Set(["script", "style", "title"]);

/** Reads a page piece by piece, forgiving as browsers are: marks may stay open, values need no quotes. */
export class HtmlScanner {
  readonly #handler: HtmlHandler;
  #rest = "";
  /** The element whose content is passed over. */
  #skipped: string | null = null;

  constructor(handler: HtmlHandler) {
    this.#handler = handler;
  }

  push(piece: string): void {
    let text = this.#rest + piece;
    for (;;) {
      const found = mark.exec(text);
      // A mark may be cut behind its first letters.
      const end = found?.index ?? Math.max(0, text.length - 4);
      const isCut = found === null && text.indexOf("<", end) < 0;
      this.#text(text.slice(0, isCut ? text.length : end));
      text = isCut ? "" : text.slice(end);
      if (found === null) break;
      const closing = found[0] === "<!--" ? "-->" : ">";
      const close = text.indexOf(closing, found[0].length);
      if (close < 0) break;
      this.#mark(text.slice(1, close));
      text = text.slice(close + closing.length);
    }
    this.#rest = text;
  }

  #text(text: string): void {
    if (text !== "" && this.#skipped === null) this.#handler.text(withoutEntities(text, letters));
  }

  #mark(content: string): void {
    const [, slash = "", name = "", attributes = ""] =
      /^(\/?)([a-z][\w:-]*)(.*)$/isu.exec(content) ?? [];
    const element = name.toLowerCase();
    if (this.#skipped !== null) {
      if (slash !== "" && element === this.#skipped) this.#skipped = null;
      return;
    }
    if (element === "") return;
    if (slash !== "") this.#handler.close(element);
    else if (withoutText.has(element)) this.#skipped = element;
    else this.#handler.open(element, attributes);
  }
}
