/*
 * Widths without measuring: a chart is drawn in Node too, where there is no font. Erring wide is safe.
 */

const WIDE = /[МЖШЩЮФЫЩWM@—…%]/u;
const CAPITAL = /\p{Lu}/u;
const SLIM = /[\s.,:;!|il'’«»()1-]/u;

/** About how many pixels a text takes at a font size. */
export function textWidth(text: string, size = 13): number {
  let em = 0;
  for (const letter of text)
    em += WIDE.test(letter) ? 0.86 : SLIM.test(letter) ? 0.36 : CAPITAL.test(letter) ? 0.7 : 0.58;
  return em * size;
}

/** The text itself where it fits, else its beginning and an ellipsis. */
export function fitted(text: string, width: number, size = 13): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
