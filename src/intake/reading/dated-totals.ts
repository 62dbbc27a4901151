import type { LineCells } from "./line-cells.ts";

/** Labels that no customer is called by, and those that one may be: `Total`, «Всего». */
const surely = /^(?:итого|общий итог|подытог|grand total|sub-?total)(?=$|[\s:])/iu;
const perhaps = /^(?:итог|всего|totals?)(?=$|\s*:|\s+(?:за|по|на|for|by)\s)/iu;

const encoder = new TextEncoder();
const beginnings = ["ито", "всег", "общи", "поды", "tot", "gran", "sub"].flatMap((word) => {
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  return [word, capital, word.toUpperCase()].map((form) => encoder.encode(form));
});

/** What the label of a record with a date says of its being a total. */
export interface TotalLabel {
  readonly label: string;
  /** Else only its sum can tell. */
  readonly isSure: boolean;
}

/**
 * The label of a record that bears a date and may be a total nonetheless, as «Итого за январь» beside the
 * last day of the month: in the customer's place, or anywhere where nobody is named.
 */
export function totalLabelIn(cells: LineCells, entity: number | undefined): TotalLabel | null {
  const { starts, ends, count } = cells.record;
  if (entity !== undefined && (starts[entity] ?? 0) < (ends[entity] ?? 0))
    return labelAt(cells, entity);
  for (let column = 0; column < count; column += 1) {
    const found = labelAt(cells, column);
    if (found !== null) return found;
  }
  return null;
}

function labelAt(cells: LineCells, column: number): TotalLabel | null {
  const { block, starts, count } = cells.record;
  // Making a text of every customer would cost more than reading the line.
  if (column >= count || !beginsAsTotal(block, starts[column] ?? 0)) return null;
  const label = cells.text(column);
  const isSure = surely.test(label);
  return isSure || perhaps.test(label) ? { label, isSure } : null;
}

const beginsAsTotal = (block: Uint8Array, start: number): boolean =>
  beginnings.some((word) => word.every((byte, index) => block[start + index] === byte));
