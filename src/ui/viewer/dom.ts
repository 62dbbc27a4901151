import { attributeText, type Child, type Markup } from "../../markup/markup.ts";

const namespaces = {
  html: "http://www.w3.org/1999/xhtml",
  svg: "http://www.w3.org/2000/svg",
} as const;

/** An element of the page for a plain one: elements, attributes and text nodes, never a text of markup. */
export function dom({ space, tag, attributes, children }: Markup): HTMLElement {
  // Drawings are appended and never asked for anything that only elements of HTML have.
  const made = document.createElementNS(namespaces[space], tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) {
    const text = attributeText(value);
    if (text !== null) made.setAttribute(name, text);
  }
  made.append(...nodes(children));
  return made;
}

/** The same for what stands one after another. */
export const nodes = (children: readonly Child[]): readonly (Node | string)[] =>
  children
    .filter((child) => child !== null)
    .map((child) => (typeof child === "string" ? child : dom(child)));
