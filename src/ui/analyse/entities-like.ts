import type { WeighedEntity } from "../../analysis/identity/index.ts";

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/["«»„“”']/gu, "");

/** The entities whose name or tax id holds every word of a search, in the order they came. */
export function entitiesLike(
  entities: readonly WeighedEntity[],
  sought: string,
): readonly WeighedEntity[] {
  const words = folded(sought).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return entities;
  return entities.filter(({ name, taxId }) => {
    const text = `${folded(name)} ${taxId ?? ""}`;
    return words.every((word) => text.includes(word));
  });
}
