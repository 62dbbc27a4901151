import { lettersApart } from "../kit/latin-letters.ts";

/*
 * The whole DOM of the viewer is made here: elements, attributes and text nodes. There is no way to
 * hand in markup, so a name out of a link can only ever be text.
 */

type Attributes = Readonly<Record<string, string | number | boolean | null>>;
export type Child = Node | string | null;

function filled<Made extends Element>(
  made: Made,
  attributes: Attributes,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false)
      made.setAttribute(name, value === true ? "" : String(value));
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** An element with its attributes and children; null and false are left out. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => filled(document.createElement(tag), attributes, children);

/** The same for a drawing. */
export const svgElement = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] =>
  filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

/** A text in which the letters of classes are marked as Latin. */
export const sentence = (text: string): readonly Child[] =>
  lettersApart(text).map((part, index) =>
    index % 2 === 1 ? element("span", { lang: "en" }, part) : part,
  );
