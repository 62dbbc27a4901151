import { foldSections } from "../behaviour/fold-sections.ts";
import { foldTables } from "../behaviour/fold-tables.ts";
import { openCells } from "../behaviour/open-cells.ts";
import { openTargets } from "../behaviour/open-targets.ts";
import { sortTables } from "../behaviour/sort-tables.ts";
import { base64 } from "./fonts.ts";

const behaviour = [foldSections, foldTables, openCells, openTargets, sortTables];

/** The script of a file: each piece of behaviour as its own text, whole in itself. */
export const fileScript = behaviour.map((behave) => `(${behave.toString()})(document);`).join("\n");

/** What a policy calls a script that may run: this text and no other. */
export async function scriptHash(script: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script));
  return `'sha256-${base64(new Uint8Array(digest))}'`;
}
