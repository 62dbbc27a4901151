import { isList, isObject, type Json } from "./json.ts";

/**
 * How one value becomes another: `[value]` puts a new one in its place, an object changes the members
 * it names and leaves the others. Null: nothing changes.
 */
export type Change = readonly [Json] | { readonly [key: string]: Change } | null;

/** The change that makes `to` of `from`. */
export function difference(from: Json | undefined, to: Json): Change {
  if (from === to) return null;
  if (isList(from) && isList(to)) {
    return from.length === to.length ? memberChanges(from, to) : [to];
  }
  if (isObject(from) && isObject(to)) {
    return Object.keys(from).every((key) => Object.hasOwn(to, key))
      ? memberChanges(from, to)
      : [to];
  }
  return [to];
}

/** The value after the change; throws where the change does not fit the value. */
export function changed(from: Json | undefined, change: Change): Json {
  if (change === null) {
    if (from === undefined) throw new RangeError("a change of nothing");
    return from;
  }
  if (isReplacement(change)) return change[0];
  if (isList(from)) return changedList(from, change);
  if (isObject(from)) return changedObject(from, change);
  throw new RangeError("a change inside a plain value");
}

function memberChanges(
  from: Readonly<Record<string, Json>> | readonly Json[],
  to: Readonly<Record<string, Json>> | readonly Json[],
): Change {
  const before = new Map<string, Json>(Object.entries(from));
  const changes = Object.entries(to).flatMap(([key, value]) => {
    const change = difference(before.get(key), value);
    return change === null ? [] : [[key, change] as const];
  });
  return changes.length === 0 ? null : Object.fromEntries(changes);
}

function changedList(from: readonly Json[], changes: Readonly<Record<string, Change>>): Json {
  const list = [...from];
  for (const [key, change] of Object.entries(changes)) {
    const index = Number(key);
    if (!(index in list)) throw new RangeError("a change outside the list");
    list[index] = changed(list[index], change);
  }
  return list;
}

/** Built from entries, so that a member called `__proto__` is a plain member. */
function changedObject(
  from: Readonly<Record<string, Json>>,
  changes: Readonly<Record<string, Change>>,
): Json {
  const members = new Map<string, Json>(Object.entries(from));
  for (const [key, change] of Object.entries(changes)) {
    members.set(key, changed(members.get(key), change));
  }
  return Object.fromEntries(members);
}

const isReplacement = (change: Exclude<Change, null>): change is readonly [Json] =>
  Array.isArray(change);
