/*
 * A document that the page has already is not sent again as a whole: copying thousands of customers
 * from worker to page costs more than reckoning them anew. What did not change stays the same object
 * on the page, so that nothing made of it is made again either.
 */

/** How one plain value becomes another; null where nothing changes. */
export type Changes =
  | { readonly whole: unknown }
  /** Of a list of the same length: the changed places, in order. */
  | { readonly places: readonly number[]; readonly changes: readonly Changes[] }
  /** Of an object of the same members. */
  | { readonly members: Readonly<Record<string, Changes>> };

type Plain = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Plain => typeof value === "object" && value !== null;

/** The changes that make `after` of `before`; both of lists, plain objects and plain values. */
export function changesBetween(before: unknown, after: unknown): Changes | null {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return betweenLists(before, after);
  if (!isObject(before) || !isObject(after)) return { whole: after };
  if (Array.isArray(before) || Array.isArray(after)) return { whole: after };
  return betweenObjects(before, after);
}

function betweenLists(before: readonly unknown[], after: readonly unknown[]): Changes | null {
  if (before.length !== after.length || !sameOrder(before, after)) return { whole: after };
  const places: number[] = [];
  const changes: Changes[] = [];
  for (const [place, value] of after.entries()) {
    const change = changesBetween(before[place], value);
    if (change === null) continue;
    // A list of plain values is small or changes as a whole.
    if (!isObject(value)) return { whole: after };
    places.push(place);
    changes.push(change);
  }
  return places.length === 0 ? null : { places, changes };
}

/** Whether what has an id stands where it stood; in another order nearly every member differs. */
const sameOrder = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  after.every((value, place) => {
    const other = before[place];
    return !isObject(value) || !isObject(other) || value["id"] === other["id"];
  });

function betweenObjects(before: Plain, after: Plain): Changes | null {
  const names = Object.keys(after);
  if (names.length !== Object.keys(before).length) return { whole: after };
  const members: Record<string, Changes> = {};
  let count = 0;
  for (const name of names) {
    if (!Object.hasOwn(before, name)) return { whole: after };
    const change = changesBetween(before[name], after[name]);
    if (change === null) continue;
    members[name] = change;
    count += 1;
  }
  return count === 0 ? null : { members };
}

/** The value after the changes; what did not change is the same object. */
export function afterChanges(before: unknown, changes: Changes | null): unknown {
  if (changes === null) return before;
  if ("whole" in changes) return changes.whole;
  if ("places" in changes) return listAfter(before, changes);
  if (!isObject(before)) throw new RangeError("changed members of no object");
  const after: Record<string, unknown> = { ...before };
  for (const [name, change] of Object.entries(changes.members))
    after[name] = afterChanges(before[name], change);
  return after;
}

function listAfter(before: unknown, changes: Extract<Changes, { places: unknown }>): unknown {
  if (!Array.isArray(before)) throw new RangeError("changed places of no list");
  const after: unknown[] = [...(before as readonly unknown[])];
  for (const [index, place] of changes.places.entries())
    after[place] = afterChanges(after[place], changes.changes[index] ?? null);
  return after;
}
