import { oncePer } from "../domain/once-per.ts";

/*
 * A document that the page has already is not sent again as a whole: copying thousands of customers
 * from worker to page costs more than reckoning them anew. What did not change stays the same object
 * on the page, so that nothing made of it is made again either.
 */

/** How one plain value becomes another. */
export type Changes =
  | { readonly whole: unknown }
  /** Of an object: what its members become, and those that it has no longer. */
  | { readonly members: Readonly<Record<string, Changes>>; readonly without: readonly string[] }
  /**
   * Of a list of objects told apart by their ids: where each of them stood before, -1 for nowhere, null
   * where all stand where they stood; and by member, where it changed to what. Members and not objects,
   * because a message repeats the names of all members for each object.
   */
  | {
      readonly stood: readonly number[] | null;
      readonly columns: Readonly<Record<string, Column>>;
    };

interface Column {
  readonly places: readonly number[];
  readonly values: readonly unknown[];
  /** Who does not have the member any more. */
  readonly without: readonly number[];
}

type Plain = Readonly<Record<string, unknown>>;
type Row = Plain & { readonly id: string };

const isObject = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The changes that make `after` of `before`, both of lists, plain objects and plain values; null for none. */
export function changesBetween(before: unknown, after: unknown): Changes | null {
  if (Object.is(before, after)) return null;
  if (isObject(before) && isObject(after)) return betweenObjects(before, after);
  if (isListOfRows(before) && isListOfRows(after)) {
    const stood = placesBefore(before, after);
    if (stood !== "unknown") return betweenRows(before, after, stood);
  }
  return isSame(before, after) ? null : { whole: after };
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, place) => isSame(value, other[place]));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => isSameMember(one, other, name))
  );
}

function isSameMember(one: Plain, other: Plain, name: string): boolean {
  const value = one[name];
  if (value === other[name] && value !== undefined) return true;
  // An undefined member is another thing than none.
  return (
    isSame(value, other[name]) &&
    (value !== undefined || Object.hasOwn(one, name) === Object.hasOwn(other, name))
  );
}

function betweenObjects(before: Plain, after: Plain): Changes | null {
  const members: Record<string, Changes> = {};
  let count = 0;
  for (const name of Object.keys(after)) {
    const value = after[name];
    const change = Object.hasOwn(before, name)
      ? changesBetween(before[name], value)
      : { whole: value };
    if (change === null) continue;
    members[name] = change;
    count += 1;
  }
  const without = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  return count + without.length === 0 ? null : { members, without };
}

/** Looked through once: what a list is compared with later is mostly what it became now. */
const holdsRows = oncePer((list: readonly unknown[]): boolean =>
  list.every((one) => isObject(one) && typeof one["id"] === "string"),
);

const isListOfRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && holdsRows(value);

/** Where each row stood; null where it stands, `unknown` where ids do not tell rows apart. */
function placesBefore(
  before: readonly Row[],
  after: readonly Row[],
): readonly number[] | null | "unknown" {
  if (before.length === after.length && after.every(({ id }, place) => before[place]?.id === id))
    return null;
  const places = new Map(before.map(({ id }, place) => [id, place]));
  if (places.size < before.length || new Set(after.map(({ id }) => id)).size < after.length)
    return "unknown";
  return after.map(({ id }) => places.get(id) ?? -1);
}

/** A column that is being filled. */
interface Filling {
  readonly places: number[];
  readonly values: unknown[];
  readonly without: number[];
}

const nobody: Plain = {};

function betweenRows(
  before: readonly Row[],
  after: readonly Row[],
  stood: readonly number[] | null,
): Changes | null {
  const columns: Record<string, Filling> = {};
  const columnOf = (name: string): Filling =>
    (columns[name] ??= { places: [], values: [], without: [] });
  for (const [place, row] of after.entries()) {
    const known = before[stood?.[place] ?? place] ?? nobody;
    if (known === row) continue;
    // Not by lists of names: thousands of rows would each have one of their own.
    for (const name in row) {
      if (isSameMember(known, row, name)) continue;
      const column = columnOf(name);
      column.places.push(place);
      column.values.push(row[name]);
    }
    for (const name in known)
      if (row[name] === undefined && !Object.hasOwn(row, name)) columnOf(name).without.push(place);
  }
  return stood === null && Object.keys(columns).length === 0 ? null : { stood, columns };
}

/** The value after the changes; what did not change is the same object. */
export function afterChanges(before: unknown, changes: Changes | null): unknown {
  if (changes === null) return before;
  if ("whole" in changes) return changes.whole;
  if ("columns" in changes) return rowsAfter(before, changes);
  if (!isObject(before)) throw new RangeError("changed members of no object");
  const after: Record<string, unknown> = { ...before };
  for (const name of changes.without) Reflect.deleteProperty(after, name);
  for (const [name, change] of Object.entries(changes.members))
    after[name] = afterChanges(before[name], change);
  return after;
}

function rowsAfter(
  before: unknown,
  { stood, columns }: Extract<Changes, { columns: unknown }>,
): unknown {
  if (!Array.isArray(before)) throw new RangeError("changed members of no list");
  const known = before as readonly Plain[];
  const after = stood === null ? [...known] : stood.map((place) => known[place] ?? nobody);
  const made = new Set<number>();
  const ownRow = (place: number): Record<string, unknown> => {
    if (!made.has(place)) after[place] = { ...after[place] };
    made.add(place);
    // Made above, and for nobody else to see before it is finished.
    return after[place] as Record<string, unknown>;
  };
  for (const [name, { places, values, without }] of Object.entries(columns)) {
    for (const [index, place] of places.entries()) ownRow(place)[name] = values[index];
    for (const place of without) Reflect.deleteProperty(ownRow(place), name);
  }
  return after;
}
