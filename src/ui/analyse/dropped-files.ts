import type { SalesExport } from "../../intake/contract.ts";
import { filesIn, type DroppedEntry } from "./folder-files.ts";
import type { DropMistake } from "./state.ts";

export type Dropped =
  | { readonly ok: true; readonly files: readonly SalesExport[] }
  | { readonly ok: false; readonly mistake: DropMistake };

/** As much of a browser's `DataTransferItem` as tells a file from a folder. */
export interface DroppedItem {
  readonly kind: string;
  webkitGetAsEntry?(): DroppedEntry | null;
}

const exportFrom = (file: File): SalesExport => ({ name: file.name, bytes: file });

/** The files that a person chose. */
export function chosenFiles(files: readonly File[]): Dropped {
  if (files.length === 0) return { ok: false, mistake: "nothing" };
  return { ok: true, files: files.map(exportFrom) };
}

/**
 * The files that were dropped, those in folders too. A folder looks like a file of some kilobytes
 * that cannot be read, and only its entry tells. Call it while the event lasts: items are gone after it.
 */
export async function droppedFiles(
  items: readonly DroppedItem[],
  files: readonly File[],
): Promise<Dropped> {
  const entries = items.flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return chosenFiles(files);
  const found = await filesIn(entries).catch(() => []);
  return found.length === 0 ? { ok: false, mistake: "folder" } : chosenFiles(found);
}

/** Cells copied from a spreadsheet, as the text file they would be; null for text that is no table. */
export function pastedExport(text: string, name: string): SalesExport | null {
  const isTable = text.includes("\t") && text.includes("\n");
  return isTable ? { name, bytes: new Blob([text], { type: "text/plain" }) } : null;
}
