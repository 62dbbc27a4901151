/** Characters that any mail program, messenger and spreadsheet carries unbroken. */
export const everywhere = 2_000;
/** Characters that chats and mail carry; past it a file is the safer way. */
const inChats = 8_000;
/** Where the drawing of the length ends; whatever is longer ends there too. */
const drawnUpTo = 32_000;

export type LinkFit = "everywhere" | "chat" | "file";

/** Where a link of so many characters passes whole. */
export function linkFits(characters: number): LinkFit {
  if (characters <= everywhere) return "everywhere";
  return characters <= inChats ? "chat" : "file";
}

/** A third of the drawing for each zone: to scale, the shortest one could not hold its name. */
const zones = [
  [0, everywhere],
  [everywhere, inChats],
  [inChats, drawnUpTo],
] as const;

/** How far along the drawing a length stands, 0 to 1. */
export function lengthPlace(characters: number): number {
  return zones.reduce((place, [from, to]) => {
    const inside = Math.min(Math.max(characters - from, 0), to - from) / (to - from);
    return place + inside / zones.length;
  }, 0);
}
