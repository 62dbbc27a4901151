/*
 * Where charts are drawn without a page: in a worker and on the command line. It knows what Plot, d3 and
 * the pen of charts ask a document for, and nothing of reading markup or of layout.
 */

const SVG = "http://www.w3.org/2000/svg";
const ELEMENT = 1;
const TEXT = 3;

type DrawnNode = DrawnElement | DrawnText;

class DrawnText {
  readonly nodeType = TEXT;
  readonly textContent: string;
  constructor(text: string) {
    this.textContent = text;
  }
}

const CAPITAL = /[A-Z]/gu;

/** What was said of the look of one element, by names as scripts write them: `fontSize`. */
type Look = Record<string, string>;

const declarations = (look: Look): string =>
  Object.entries(look)
    .map(([name, value]) => {
      const property = name.replaceAll(CAPITAL, (letter) => `-${letter.toLowerCase()}`);
      return `${property}:${value}`;
    })
    .join(";");

class DrawnElement {
  readonly nodeType = ELEMENT;
  readonly childNodes: DrawnNode[] = [];
  readonly style: Look = {};
  readonly ownerDocument: DrawingDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly #attributes = new Map<string, string>();

  constructor(document: DrawingDocument, space: string, name: string) {
    this.ownerDocument = document;
    this.namespaceURI = space;
    this.localName = name;
  }

  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    const style = declarations(this.style);
    return [...this.#attributes, ...(style === "" ? [] : [["style", style] as const])].map(
      ([name, value]) => ({ name, value }),
    );
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  append(...nodes: readonly DrawnNode[]): void {
    this.childNodes.push(...nodes);
  }

  appendChild(node: DrawnNode): DrawnNode {
    this.append(node);
    return node;
  }

  /** Nothing is drawn twice, so a node is never taken from where it stood. */
  insertBefore(node: DrawnNode, next: DrawnNode | null): DrawnNode {
    const place = next === null ? -1 : this.childNodes.indexOf(next);
    this.childNodes.splice(place < 0 ? this.childNodes.length : place, 0, node);
    return node;
  }

  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join("");
  }

  set textContent(text: string) {
    this.childNodes.splice(0, Infinity, new DrawnText(text));
  }

  /** Whatever stands inside and has an attribute: the only question that a chart asks. */
  querySelectorAll(selector: string): readonly DrawnElement[] {
    const [, name] = /^\[([\w-]+)\]$/u.exec(selector) ?? [];
    if (name === undefined) throw new Error(`a drawing is not searched for ${selector}`);
    return this.childNodes.flatMap((node) =>
      node instanceof DrawnElement
        ? [...(node.hasAttribute(name) ? [node] : []), ...node.querySelectorAll(selector)]
        : [],
    );
  }
}

class DrawingDocument {
  readonly documentElement = new DrawnElement(this, SVG, "svg");

  createElementNS(space: string, name: string): DrawnElement {
    return new DrawnElement(this, space, name);
  }

  createTextNode(text: string): DrawnText {
    return new DrawnText(text);
  }
}

/** A document to draw charts in where there is no page. */
export const drawingDocument = (): Document =>
  // What a chart asks for is all here; the rest of a document is what there is none of.
  new DrawingDocument() as unknown as Document;
