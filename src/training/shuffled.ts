/** A fixed number for a text, so that an order looks mixed and is the same in every build (FNV-1a). */
export function mixed(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01_00_01_93);
  return hash >>> 0;
}

/** Things in an order that tells nothing of where they stood; the same order for the same ids. */
export const shuffled = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
): readonly Thing[] =>
  things.toSorted((one, other) => mixed(one.id) - mixed(other.id) || (one.id < other.id ? -1 : 1));
