import { lettersApart } from "./latin-letters.ts";

/*
 * A page as plain values: what stands in it is said once, and written as text for a file or made into
 * nodes for a page. A string is always text, so a name that looks like markup can only ever be read.
 */

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export interface Markup {
  readonly space: "html" | "svg";
  readonly tag: string;
  /** `true` stands for an attribute without a value; null and false are left out. */
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

/** Null is nothing. */
export type Child = Markup | string | null;

/** An element with its attributes and children. */
export const element = (
  tag: keyof HTMLElementTagNameMap,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Markup => ({ space: "html", tag, attributes, children });

/** The same for a drawing. */
export const svgElement = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Markup => ({ space: "svg", tag, attributes, children });

/** A text in which the letters of classes are marked as Latin. */
export const sentence = (text: string): readonly Child[] =>
  lettersApart(text).map((part, index) =>
    index % 2 === 1 ? element("span", { lang: "en" }, part) : part,
  );

/** What an attribute is written as; null where it is left out. */
export const attributeText = (value: Attributes[string] | undefined): string | null =>
  value === undefined || value === null || value === false
    ? null
    : value === true
      ? ""
      : String(value);
