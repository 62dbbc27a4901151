/*
 * Drawing by hand, in a browser's document or in one of Node. Text goes in as text nodes only, so a
 * customer called `<script>` is a customer called `<script>`.
 */

const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | null>>;

export interface Pen {
  readonly document: Document;
  /** An element; attributes that are null are left out. */
  readonly draw: (
    name: string,
    attributes: Attributes,
    ...children: readonly (Node | string | null)[]
  ) => SVGElement;
}

/** Draws into `document`. */
export const penOf = (document: Document): Pen => ({
  document,
  draw(name, attributes, ...children) {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes))
      if (value !== null) element.setAttribute(key, String(value));
    for (const child of children)
      if (child !== null)
        element.append(typeof child === "string" ? document.createTextNode(child) : child);
    return element;
  },
});

export interface ChartOptions {
  /** Pixels; a chart never draws beyond them. */
  readonly width: number;
  /** The sentence that stands for the picture. */
  readonly description: string;
  /** Where to draw; the page's own document where there is one. */
  readonly document?: Document;
}

/** Whole tenths of a pixel: shorter files, and the same text from every engine. */
export const at = (value: number): number => Math.round(value * 10) / 10;

/** The outer element: one picture, one sentence. */
export function picture(
  { draw }: Pen,
  { width, description }: ChartOptions,
  height: number,
  ...children: readonly (Node | null)[]
): SVGElement {
  return draw(
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: "img",
      "aria-label": description,
    },
    ...children,
  );
}
