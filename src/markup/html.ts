import { attributeText, type Child, type Markup } from "./markup.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // A reader of HTML makes it an end of a line, and others take the next two for one.
  "\r": "&#13;",
  "\u2028": "&#8232;",
  "\u2029": "&#8233;",
};

/** Elements that have no end and hold nothing. */
const empty = new Set([
  ...[
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "track",
  ],
  "wbr",
]);

/** Elements whose text a browser takes as it stands: no entity is read in them. */
const raw = new Set(["script", "style"]);

/** What no attribute is called: whoever could name one could write another. */
const NO_NAME = /[\s"'<>/=]/u;

/** Half of a pair alone is no letter, and a file in UTF-8 cannot hold it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

const escaped = (text: string): string =>
  text
    .replaceAll("\0", "\ufffd")
    .replaceAll(LONE_SURROGATE, "\ufffd")
    .replaceAll(/[&<>"'\r\u2028\u2029]/g, (letter) => entities[letter] ?? letter);

function attributesText({ tag, attributes }: Markup): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (name === "" || NO_NAME.test(name)) throw new Error(`${tag}: no attribute is "${name}"`);
      const text = attributeText(value);
      return text === null ? "" : text === "" ? ` ${name}` : ` ${name}="${escaped(text)}"`;
    })
    .join("");
}

/** The text of a script or style, which nothing in it may end: its writer must see to that. */
function rawText({ tag, children }: Markup): string {
  const text = children
    .map((child) => {
      if (child !== null && typeof child !== "string") throw new Error(`${tag} holds text only`);
      return child ?? "";
    })
    .join("");
  if (/<(?:\/(?:script|style)|!--)/iu.test(text)) throw new Error(`${tag} would end in its middle`);
  return text;
}

function elementText(markup: Markup): string {
  const { space, tag, children } = markup;
  const start = `<${tag}${attributesText(markup)}>`;
  if (space === "html" && empty.has(tag)) return start;
  const inside = space === "html" && raw.has(tag) ? rawText(markup) : html(...children);
  return `${start}${inside}</${tag}>`;
}

/** Markup as the text of HTML; whatever stands in it as a string stays text. */
export const html = (...children: readonly Child[]): string =>
  children
    .map((child) =>
      child === null ? "" : typeof child === "string" ? escaped(child) : elementText(child),
    )
    .join("");
