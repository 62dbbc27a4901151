import type { ScormVersion } from "../../site/scorm.ts";

/** A window as the search sees it; any of its members may be shut by another origin. */
export interface Frame {
  readonly parent: unknown;
  readonly opener: unknown;
}

/** Under what name a learning system offers itself. */
const names = { "1.2": "API", "2004": "API_1484_11" } as const satisfies Record<
  ScormVersion,
  string
>;

/* No player nests deeper; a frame that is its own ancestor must not hold the page. */
const DEEPEST = 50;

/** A member of a window; a window of another origin keeps its members to itself. */
function member(frame: unknown, name: string): unknown {
  try {
    return Reflect.get(Object(frame), name);
  } catch {
    return undefined;
  }
}

function upFrom(start: unknown, name: string): object | null {
  let frame = start;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const found = member(frame, name);
    if (typeof found === "object" && found !== null) return found;
    const parent = member(frame, "parent");
    if (parent === undefined || parent === null || parent === frame) return null;
    frame = parent;
  }
  return null;
}

/**
 * The learning system's own object for a version: sought in the frame and those around it, then in
 * the window that opened the outermost one and those around that; null where there is none.
 */
export function findApi(start: Frame, version: ScormVersion): object | null {
  const name = names[version];
  const near = upFrom(start, name);
  if (near !== null) return near;
  const openers = [member(start, "opener"), member(member(start, "top"), "opener")];
  for (const opener of openers) {
    const far = opener === undefined || opener === null ? null : upFrom(opener, name);
    if (far !== null) return far;
  }
  return null;
}
