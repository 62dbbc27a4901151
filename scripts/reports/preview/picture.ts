/*
 * What satori lays out: boxes and texts as plain objects, each box a flex box. A string is text and
 * never markup.
 */

type Style = Readonly<Record<string, string | number>>;

export interface Box {
  readonly type: string;
  readonly props: {
    readonly style?: Style;
    readonly children?: readonly Piece[] | string;
    readonly [attribute: string]: unknown;
  };
}

export type Piece = Box | null;

/** A box with others in it. */
export const box = (style: Style, ...children: readonly Piece[]): Box => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});

/** One line is filled to its last letter: broken at a space, half of it would stay empty. */
const oneLine = { lineClamp: 1, wordBreak: "break-all" };

/** A text; with `lines`, it ends in an ellipsis where it would be longer. */
export const text = (style: Style, content: string, lines?: number): Box => ({
  type: "div",
  props: {
    style: {
      display: lines === undefined ? "flex" : "block",
      ...(lines === undefined ? {} : lines === 1 ? oneLine : { lineClamp: lines }),
      ...style,
    },
    children: content,
  },
});
