const ADDRESS = /url\(\s*["']?([^"')]+)["']?\s*\)/u;
const INSIDE = /url\(data:[^)]*\)/gu;
const FACE = /@font-face\s*\{[^}]*\}/gu;
/** Bytes that are turned into letters at once: an engine takes no million arguments. */
const PIECE = 0x2000;

/** Reads what a style sheet names; null where it is not to be had. */
export type ReadAddress = (address: string) => Promise<Uint8Array | null>;

/** Bytes in the letters of base64. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(""));
}

/** A style sheet with its fonts inside; a face that cannot be had is left out, and the next of its list stands in. */
export async function withFontsInside(style: string, read: ReadAddress): Promise<string> {
  const inside = new Map<string, string>();
  for (const face of style.match(FACE) ?? []) inside.set(face, await faceInside(face, read));
  const made = style.replaceAll(FACE, (face) => inside.get(face) ?? "");
  const [asked] = ADDRESS.exec(made.replaceAll(INSIDE, "")) ?? [];
  if (asked !== undefined) throw new Error(`the style of a file asks for ${asked}`);
  return made;
}

async function faceInside(face: string, read: ReadAddress): Promise<string> {
  const [, address = ""] = ADDRESS.exec(face) ?? [];
  const bytes = await read(address);
  return bytes === null
    ? ""
    : face.replace(ADDRESS, `url(data:font/woff2;base64,${base64(bytes)})`);
}
