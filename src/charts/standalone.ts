/*
 * A chart that leaves the page: what stylesheets say of it is written into the picture itself, in the
 * light colours of paper whatever the page is in, so that it looks the same in a letter or on a slide.
 */

/** What drawing depends on and a stylesheet may say. */
const properties = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-linecap",
  "stroke-opacity",
  "opacity",
  "paint-order",
  "font-size",
  "font-weight",
  "text-anchor",
  "visibility",
] as const;

/** Named for programs that have the typeface, with what stands in for it. */
const FONT = "'Golos Text', 'Segoe UI', Roboto, Arial, sans-serif";
const NAMESPACE = "http://www.w3.org/2000/svg";
const PAPER = "#ffffff";
const MARGIN = 16;

/** The roles of colour as the page has them outside of any condition: those of light paper. */
function paperColours(document: Document): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  for (const sheet of document.styleSheets)
    for (const rule of readableRules(sheet))
      if (rule instanceof CSSStyleRule && rule.selectorText === ":root")
        for (const name of rule.style)
          if (name.startsWith("--")) colours.set(name, rule.style.getPropertyValue(name));
  return colours;
}

/** Rules of a sheet of another origin cannot be read; the page has none, an extension may. */
function readableRules(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

/** Writes the look of every element of `shown` into the same element of `copy`. */
function inlineLook(shown: Element, copy: Element): void {
  const look = getComputedStyle(shown);
  for (const property of properties) {
    const value = look.getPropertyValue(property);
    // A pattern is named by a whole address once it is computed; alone, the picture has no address.
    const own = value.replaceAll(/url\(["']?[^"')#]*#([^"')]+)["']?\)/gu, "url(#$1)");
    if (value !== "") copy.setAttribute(property, own.replaceAll('"', "'"));
  }
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  copy.removeAttribute("data-party");
  const inside = [...copy.children];
  [...shown.children].forEach((child, index) => {
    const twin = inside[index];
    if (twin !== undefined) inlineLook(child, twin);
  });
}

/** A picture of its own of a chart that stands in the page, with its sentence as title, on paper. */
export function standalone(shown: SVGSVGElement, description: string): SVGSVGElement {
  // A clone of an element of SVG is one.
  const copy = shown.cloneNode(true) as SVGSVGElement;
  const before = shown.getAttribute("style");
  for (const [name, value] of paperColours(shown.ownerDocument))
    shown.style.setProperty(name, value);
  inlineLook(shown, copy);
  if (before === null) shown.removeAttribute("style");
  else shown.setAttribute("style", before);
  const { width, height } = sizeOf(shown);
  const [left, top] = [-MARGIN, -MARGIN].map(String);
  const [wide, tall] = [width + 2 * MARGIN, height + 2 * MARGIN].map(String);
  const paper = shown.ownerDocument.createElementNS(NAMESPACE, "rect");
  for (const [name, value] of Object.entries({ x: left, y: top, width: wide, height: tall }))
    paper.setAttribute(name, value ?? "");
  paper.setAttribute("fill", PAPER);
  const title = shown.ownerDocument.createElementNS(NAMESPACE, "title");
  title.textContent = description;
  copy.prepend(title, paper);
  copy.setAttribute("xmlns", NAMESPACE);
  copy.setAttribute("font-family", FONT);
  copy.setAttribute("width", wide ?? "");
  copy.setAttribute("height", tall ?? "");
  copy.setAttribute("viewBox", [left, top, wide, tall].join(" "));
  return copy;
}

function sizeOf(shown: SVGSVGElement): { readonly width: number; readonly height: number } {
  return {
    width: Number(shown.getAttribute("width")),
    height: Number(shown.getAttribute("height")),
  };
}

/** The text of an SVG file. */
export const svgText = (picture: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;

const SCALE = 2;

/** The same as points, twice as fine as it is drawn. */
export async function pngBlob(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  const { width, height } = sizeOf(picture);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the browser made no picture"));
      else resolve(blob);
    }, "image/png");
  });
}
