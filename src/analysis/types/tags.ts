import type { CustomerTag } from "../../domain/customer-tag.ts";

/** The tags with one in the place of what was said of that customer before; an empty one says nothing. */
export function withTag(tags: readonly CustomerTag[], tag: CustomerTag): readonly CustomerTag[] {
  const others = tags.filter(({ id }) => id !== tag.id);
  return tag.types.length === 0 && tag.potential === null ? others : [...others, tag];
}
