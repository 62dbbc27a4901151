import { IntakeRefused } from "./refused.ts";

/** What is told of an XML text as it goes by; names come without their prefix. */
export interface XmlHandler {
  /** Text is handed over only while it is wanted. */
  readonly wantsText: boolean;
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const slash = 0x2f;
/** No mark or text of a workbook is as long; a file made to fill the memory has such ones. */
export const longestToken = 4 * 1024 * 1024;

/**
 * Reads the XML of a workbook piece by piece, as much of it as office programs write: no entities of
 * its own are known, so that none can be blown up. Throws `IntakeRefused` for what is broken or cut.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  #rest = "";
  readonly #opened: string[] = [];
  #rooted = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  push(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    while (at < text.length) {
      const after = text.startsWith("<", at) ? this.#markup(text, at) : this.#text(text, at);
      if (after < 0) break;
      at = after;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > longestToken) throw damaged();
  }

  /** To be called behind the last piece. */
  end(): void {
    if (this.#opened.length > 0 || !this.#rooted || this.#rest.trim() !== "") throw damaged();
  }

  /** Each of these gives the place behind what it read, or -1 where that goes on in the next piece. */
  #text(text: string, start: number): number {
    const end = text.indexOf("<", start);
    if (end < 0) return -1;
    if (this.#handler.wantsText) this.#handler.text(withoutEntities(text.slice(start, end)));
    return end;
  }

  #markup(text: string, start: number): number {
    const second = text[start + 1];
    if (second === undefined) return -1;
    if (second === "!" || second === "?") return this.#declaration(text, start);
    const end = tagEnd(text, start + 1);
    if (end < 0) return -1;
    if (second === "/") {
      const name = localName(text.slice(start + 2, end).trimEnd());
      if (this.#opened.pop() !== name) throw damaged();
      this.#handler.close(name);
      return end + 1;
    }
    const isEmpty = text.charCodeAt(end - 1) === slash;
    this.#open(text.slice(start + 1, isEmpty ? end - 1 : end), isEmpty);
    return end + 1;
  }

  #open(tag: string, isEmpty: boolean): void {
    let nameEnd = 0;
    while (nameEnd < tag.length && !isBlank(tag.charCodeAt(nameEnd))) nameEnd += 1;
    const name = localName(tag.slice(0, nameEnd));
    this.#rooted = true;
    this.#handler.open(name, tag.slice(nameEnd));
    if (isEmpty) this.#handler.close(name);
    else this.#opened.push(name);
  }

  #declaration(text: string, start: number): number {
    const isPart = (mark: string): boolean =>
      mark.startsWith(text.slice(start, start + mark.length)) && text.length - start < mark.length;
    if (isPart("<!--") || isPart("<![CDATA[")) return -1;
    if (text.startsWith("<!--", start)) return behind(text, "-->", start + 4);
    if (text.startsWith("<?", start)) return behind(text, "?>", start + 2);
    if (!text.startsWith("<![CDATA[", start)) return behind(text, ">", start + 2);
    const after = behind(text, "]]>", start + 9);
    if (after >= 0 && this.#handler.wantsText) this.#handler.text(text.slice(start + 9, after - 3));
    return after;
  }
}

export const damaged = (): IntakeRefused => new IntakeRefused({ code: "damaged-archive" });

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/** The place of the closing `>`, which may also stand within the value of an attribute. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  return -1;
}

/** The value of the attribute with that name, its prefix left out; the first where several have it. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = 0;
  for (;;) {
    while (isBlank(attributes.charCodeAt(at))) at += 1;
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return undefined;
    let open = equals + 1;
    while (isBlank(attributes.charCodeAt(open))) open += 1;
    const close = attributes.indexOf(attributes[open] ?? "", open + 1);
    if (close <= open) return undefined;
    if (isNamed(attributes, at, equals, name))
      return withoutEntities(attributes.slice(open + 1, close));
    at = close + 1;
  }
}

function isNamed(attributes: string, start: number, equals: number, name: string): boolean {
  let end = equals;
  while (isBlank(attributes.charCodeAt(end - 1))) end -= 1;
  const from = end - name.length;
  if (from < start || !attributes.startsWith(name, from)) return false;
  return from === start || attributes[from - 1] === ":";
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Letters for the entities that XML knows; others stay as they are. */
export function withoutEntities(
  text: string,
  entities: Readonly<Record<string, string>> = named,
): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|(\w+));/gu, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as readonly (string | undefined)[];
    if (name !== undefined)
      return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
