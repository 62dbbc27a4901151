import { svgElement, type Child, type Markup } from "./markup.ts";

const ELEMENT = 1;
const TEXT = 3;
/** Whatever refers to a part of the same drawing: `url(#hatch)`. */
const REFERENCE = /(?<=url\(["']?#)[^"')]+/gu;
/** What a drawing has no use for, and a page would run. */
const RUNS = /^(?:script|foreignObject|iframe|on.*)$/iu;

/** Hundredths of a pixel nobody sees, and they would double the text of a drawing. */
const FRACTION = /\d+\.\d{3,}/gu;

const rounded = (fraction: string): string => String(Math.round(Number(fraction) * 100) / 100);

/** The value of an attribute in its page. */
function valueIn(key: string, { name, value }: Attr): string {
  if (name.startsWith("aria-")) return value;
  if (name === "id") return `${key}-${value}`;
  if (name.endsWith("href")) return value.replace(/^#/u, `#${key}-`);
  return value.replaceAll(REFERENCE, (part) => `${key}-${part}`).replaceAll(FRACTION, rounded);
}

/**
 * A drawn picture as markup. Names of its parts get `key` before them: a page holds many pictures, and
 * one that is not shown must not lend its patterns to another.
 */
export function drawingMarkup(drawn: Element, key: string): Markup {
  const attributes = [...drawn.attributes].map((attribute): [string, string] => [
    attribute.name,
    valueIn(key, attribute),
  ]);
  const refused = [drawn.localName, ...attributes.map(([name]) => name)].find((name) =>
    RUNS.test(name),
  );
  if (refused !== undefined) throw new Error(`${refused} stands in no drawing`);
  const children = [...drawn.childNodes].map((child): Child => {
    // A node of this type is an element; Node knows no class to ask for.
    if (child.nodeType === ELEMENT) return drawingMarkup(child as Element, key);
    return child.nodeType === TEXT ? child.textContent : null;
  });
  return svgElement(drawn.localName, Object.fromEntries(attributes), ...children);
}
