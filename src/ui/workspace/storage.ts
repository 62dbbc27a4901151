import type { DBSchema } from "idb";
import { emptyContents, type ContentsChange, type WorkspaceContents } from "./contents.ts";

/** Where contents outlive the page. */
export interface ContentsStorage {
  load(): Promise<WorkspaceContents>;
  /** Changes what is kept, whoever kept it; what is kept then. Rejects where it was not kept. */
  change(change: ContentsChange): Promise<WorkspaceContents>;
}

/** Why nothing outlives the page: the browser refuses, or a later version of this site keeps more. */
export type NotKept = "refused" | "newer";

export type OpenedStorage =
  | { readonly kept: true; readonly storage: ContentsStorage }
  | { readonly kept: false; readonly reason: NotKept };

const databaseName = "kamerton";
/** A database of a later version is left as it is. */
const databaseVersion = 1;

interface WorkspaceDatabase extends DBSchema {
  workspace: { key: "contents"; value: WorkspaceContents };
}

/** The database of this browser; never rejects. */
export async function openBrowserStorage(): Promise<OpenedStorage> {
  if (typeof indexedDB === "undefined") return { kept: false, reason: "refused" };
  try {
    return { kept: true, storage: await openDatabase() };
  } catch (error) {
    const newer = error instanceof DOMException && error.name === "VersionError";
    return { kept: false, reason: newer ? "newer" : "refused" };
  }
}

async function openDatabase(): Promise<ContentsStorage> {
  const { openDB } = await import("idb");
  const database = await openDB<WorkspaceDatabase>(databaseName, databaseVersion, {
    upgrade(opened) {
      opened.createObjectStore("workspace");
    },
    // A later version in another tab must not wait for this one.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    load: async () => ({ ...emptyContents, ...(await database.get("workspace", "contents")) }),
    async change(change) {
      // Read and written in one transaction, so that two tabs do not undo each other's work.
      const transaction = database.transaction("workspace", "readwrite", { durability: "strict" });
      const before = { ...emptyContents, ...(await transaction.store.get("contents")) };
      const after = change(before);
      await transaction.store.put(after, "contents");
      await transaction.done;
      return after;
    },
  };
}
