import type { Coder, Model } from "./coder.ts";

/*
 * Numbers and choices made of bits. Each function writes its value and gives it back, or reads one;
 * a reader passes whatever it likes, since nobody looks at it.
 */

/** Bits of a length: whole numbers of up to 255 bits, as squares of sums of money are. */
const LENGTH_BITS = 8;
const LENGTHS = 2 ** LENGTH_BITS;
/** So many bits behind the first have learned chances; the rest are as good as thrown dice. */
const LEARNED = 2;
/** Chances of the first bits of a length, by node of the tree: numbers of more than 63 bits are rare. */
const lengthsExpected: readonly number[] = [0, 0.01, 0.03, 0.5, 0.2];

/** True or false. */
export const flag = (coder: Coder, name: string, value: boolean, context = 0): boolean =>
  coder.bit(coder.model(name), context, value);

/** A number of so many bits, the highest first; each place of the tree has its chance. */
function tree(
  coder: Coder,
  model: Model,
  from: number,
  bits: number,
  value: number,
  expected: readonly number[] = [],
): number {
  let node = 1;
  for (let left = bits - 1; left >= 0; left -= 1) {
    const bit = coder.bit(model, from + node, ((value >>> left) & 1) === 1, expected[node]);
    node = node * 2 + (bit ? 1 : 0);
  }
  return node - 2 ** bits;
}

const lengthOf = (value: bigint): number => (value === 0n ? 0 : value.toString(2).length);

/** A whole number from 0: how many bits it has, which is learned, and the bits. */
export function whole(coder: Coder, name: string, value: bigint, context = 0): bigint {
  const model = coder.model(name);
  const from = context * LENGTHS * (1 + 2 ** LEARNED);
  const length = tree(coder, model, from, LENGTH_BITS, lengthOf(value), lengthsExpected);
  let made = length === 0 ? 0n : 1n;
  let prefix = 1;
  for (let left = length - 2; left >= 0; left -= 1) {
    const bit = ((value >> BigInt(left)) & 1n) === 1n;
    const learned = length - 2 - left < LEARNED;
    const place = from + LENGTHS + length * 2 ** LEARNED + prefix;
    const came = learned ? coder.bit(model, place, bit) : coder.evenBit(bit);
    made = made * 2n + (came ? 1n : 0n);
    prefix = prefix * 2 + (came ? 1 : 0);
  }
  return made;
}

/** A whole number below, at or above 0. */
export function signed(coder: Coder, name: string, value: bigint, context = 0): bigint {
  const size = whole(coder, name, value < 0n ? -value : value, context);
  if (size === 0n) return 0n;
  return flag(coder, `${name} sign`, value < 0n, context) ? -size : size;
}

/** A number of things. */
export function count(coder: Coder, name: string, value: number, most: number): number {
  const made = Number(whole(coder, name, BigInt(value)));
  if (made > most) throw new RangeError("too many");
  return made;
}

/** One of so many, all as likely. */
export function evenly(coder: Coder, value: number, among: number): number {
  let [low, high] = [0, among - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (coder.evenBit(value > middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of a value in a closed list, whose chances are learned. */
export function place(
  coder: Coder,
  name: string,
  value: number,
  among: number,
  context = 0,
): number {
  // Not by a logarithm, which may differ from machine to machine in its last place.
  const bits = Math.max(1, (among - 1).toString(2).length);
  const made = tree(coder, coder.model(name), context * 2 ** bits, bits, value);
  if (made >= among) throw new RangeError("not on the list");
  return made;
}

/** A value of a closed list. */
export function choice<Value>(
  coder: Coder,
  name: string,
  list: readonly Value[],
  value: Value,
  context = 0,
): Value {
  const known = coder.reads ? 0 : list.indexOf(value);
  if (known < 0) throw new RangeError("not on the list");
  // The place is below the length, so there is a value.
  return list[place(coder, name, known, list.length, context)] as Value;
}
