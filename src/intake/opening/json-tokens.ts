import { IntakeRefused } from "./refused.ts";

/** What a JSON text holds, told in its order. */
export interface JsonEvents {
  begin(kind: "object" | "array"): void;
  end(): void;
  key(name: string): void;
  /** A number as it stands in the text, with all its digits; null is blank. */
  value(text: string, isNumber: boolean): void;
}

/** No export nests so deep; a file that does is made to harm. */
const deepest = 100;
const longestToken = 16 * 1024 * 1024;
const escapes = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\/gu;
const word =
  /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|NaN|-?Infinity)(?=[\s,\]}]|$)/uy;

/** What may come next: a value, a key, its colon, or what stands between values. */
type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

/**
 * Reads JSON piece by piece; several values may follow each other, as in NDJSON. JSON.parse makes
 * binary numbers of the figures, and needs the whole text. Throws `IntakeRefused` with the line.
 */
export class JsonTokens {
  readonly #events: JsonEvents;
  readonly #open: ("object" | "array")[] = [];
  #expected: Expected = "value";
  #text = "";
  #at = 0;
  #line = 1;

  constructor(events: JsonEvents) {
    this.#events = events;
  }

  push(piece: string): void {
    this.#text = this.#text.slice(this.#at) + piece;
    this.#at = 0;
    if (this.#text.length > longestToken) throw this.#damaged();
    while (this.#token(false));
  }

  end(): void {
    while (this.#token(true));
    if (this.#open.length > 0 || this.#at < this.#text.length) throw this.#damaged();
  }

  /** Takes one token; false where the text ends before it does. */
  #token(last: boolean): boolean {
    this.#skipBlanks();
    const letter = this.#text[this.#at];
    switch (letter) {
      case undefined:
        return false;
      case "{":
      case "[":
        return this.#begin(letter === "{" ? "object" : "array");
      case "}":
      case "]":
        return this.#end(letter === "}" ? "object" : "array");
      case ",":
        return this.#mark("comma-or-end", this.#open.at(-1) === "object" ? "key" : "value");
      case ":":
        return this.#mark("colon", "value");
      case '"':
        return this.#string();
      default:
        return this.#word(last);
    }
  }

  #skipBlanks(): void {
    for (; ; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 10) this.#line += 1;
      else if (code !== 32 && code !== 13 && code !== 9) return;
    }
  }

  #begin(kind: "object" | "array"): true {
    this.#expectValue();
    if (this.#open.push(kind) > deepest) throw this.#damaged();
    this.#expected = kind === "object" ? "key-or-end" : "value-or-end";
    this.#events.begin(kind);
    this.#at += 1;
    return true;
  }

  #end(kind: "object" | "array"): true {
    const isEmpty = this.#expected === (kind === "object" ? "key-or-end" : "value-or-end");
    if (!isEmpty && this.#expected !== "comma-or-end") throw this.#damaged();
    if (this.#open.pop() !== kind) throw this.#damaged();
    this.#events.end();
    this.#at += 1;
    this.#afterValue();
    return true;
  }

  #mark(expected: Expected, next: Expected): true {
    if (this.#expected !== expected) throw this.#damaged();
    this.#expected = next;
    this.#at += 1;
    return true;
  }

  #string(): boolean {
    const end = this.#endOfString();
    if (end === -1) return false;
    const text = this.#unescaped(this.#text.slice(this.#at + 1, end));
    if (this.#expected === "key" || this.#expected === "key-or-end") {
      this.#expected = "colon";
      this.#events.key(text);
    } else this.#value(text, false);
    this.#at = end + 1;
    return true;
  }

  #endOfString(): number {
    for (let at = this.#at + 1; ; at += 1) {
      at = this.#text.indexOf('"', at);
      if (at === -1) return -1;
      let slashes = 0;
      while (this.#text[at - 1 - slashes] === "\\") slashes += 1;
      if (slashes % 2 === 0) return at;
    }
  }

  #unescaped(text: string): string {
    if (!text.includes("\\")) return text;
    return text.replace(escapes, (escape) => {
      if (escape === "\\") throw this.#damaged();
      return String(JSON.parse(`"${escape}"`));
    });
  }

  #word(last: boolean): boolean {
    word.lastIndex = this.#at;
    const found = word.exec(this.#text)?.[1];
    const end = this.#at + (found?.length ?? 0);
    // The next piece may go on with the number, or make a word of these letters.
    if (!last && (end === this.#text.length || this.#text.length - this.#at < 6)) return false;
    if (found === undefined) {
      if (!last && /^[\w.+-]*$/u.test(this.#text.slice(this.#at))) return false;
      throw this.#damaged();
    }
    // NaN is what Python writes for a missing number.
    const isBlank = found === "null" || found === "NaN";
    this.#value(isBlank ? "" : found, /\d/u.test(found));
    this.#at = end;
    return true;
  }

  #value(text: string, isNumber: boolean): void {
    this.#expectValue();
    this.#events.value(text, isNumber);
    this.#afterValue();
  }

  #expectValue(): void {
    if (this.#expected !== "value" && this.#expected !== "value-or-end") throw this.#damaged();
  }

  #afterValue(): void {
    this.#expected = this.#open.length === 0 ? "value" : "comma-or-end";
  }

  #damaged(): IntakeRefused {
    return new IntakeRefused({ code: "damaged-file", line: this.#line });
  }
}
