import type { Coder } from "./coder.ts";
import { whole } from "./coding.ts";

/** Letters before the one at hand that its chances hang on, longest first. */
const ORDERS = [3, 2, 1, 0] as const;
const LONGEST_TEXT = 200_000;
/** How often a place must have been asked to be believed. */
const BELIEVED = 1;

/** A text in UTF-8, each byte expected from those before it, wherever they stood in the link. */
export function text(coder: Coder, name: string, value: string): string {
  const bytes = coder.reads ? new Uint8Array() : new TextEncoder().encode(value);
  const length = Number(whole(coder, `${name} length`, BigInt(bytes.length)));
  if (length > LONGEST_TEXT) throw new RangeError("too long a text");
  const made = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) made[at] = letter(coder, made, at, bytes[at] ?? 0);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(made);
}

function letter(coder: Coder, before: Uint8Array, at: number, value: number): number {
  const contexts = ORDERS.map((order) => {
    let context = order;
    for (let back = 1; back <= order; back += 1) {
      context = context * 257 + (before[at - back] ?? 256);
    }
    return { model: coder.model(`text ${String(order)}`), from: context * 256 };
  });
  let node = 1;
  for (let bit = 7; bit >= 0; bit -= 1) {
    const wanted = ((value >>> bit) & 1) === 1;
    const believed =
      contexts.find(({ model, from }) => model.seen(from + node) >= BELIEVED) ?? contexts.at(-1);
    if (believed === undefined) throw new Error("no order of contexts");
    const came = coder.bit(believed.model, believed.from + node, wanted);
    for (const { model, from } of contexts) {
      if (model !== believed.model) model.learn(from + node, came);
    }
    node = node * 2 + (came ? 1 : 0);
  }
  return node - 256;
}
