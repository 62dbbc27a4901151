import { damaged, longestToken, withoutEntities } from "./workbook-xml.ts";

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
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const start = text.slice(at).search(mark);
      if (start < 0) break;
      this.#text(text.slice(at, at + start));
      at += start;
      const end = markEnd(text, at);
      if (end < 0) break;
      this.#mark(text.slice(at + 1, end - 1));
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longestToken) throw damaged();
  }

  /** To be called behind the last piece. */
  end(): void {
    this.#text(this.#rest);
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

/** The place behind a mark, or -1 where it goes on in the next piece. */
function markEnd(text: string, start: number): number {
  if (text.startsWith("<!--", start)) {
    const close = text.indexOf("-->", start + 4);
    return close < 0 ? -1 : close + 3;
  }
  let before = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    // Only behind an equals sign do quotes hold a value, which may hold a `>`.
    if (before === "=" && (letter === '"' || letter === "'")) {
      at = text.indexOf(letter, at + 1);
      if (at < 0) return -1;
    } else if (letter === ">") return at + 1;
    if (letter.trim() !== "") before = letter;
  }
  return -1;
}
