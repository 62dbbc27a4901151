/** As much of a browser's `FileSystemEntry` as reading a folder needs. */
export interface DroppedEntry {
  readonly name: string;
  readonly isDirectory: boolean;
  /** Of a file. */
  file?(found: (file: File) => void, failed: (error: unknown) => void): void;
  /** Of a folder. */
  createReader?(): FolderReader;
}

interface FolderReader {
  readEntries(
    found: (entries: readonly DroppedEntry[]) => void,
    failed: (error: unknown) => void,
  ): void;
}

/** Folders lie no deeper than this in anything that a person keeps by hand. */
const deepest = 8;
/** Files that systems and offices leave beside those of people: `.DS_Store`, `~$Sales.xlsx`. */
const hidden = /^(?:\.|~\$|__MACOSX$|desktop\.ini$|thumbs\.db$)/iu;

/** All files of entries and of the folders in them, by their paths. Rejects where one cannot be read. */
export async function filesIn(
  entries: readonly DroppedEntry[],
  depth = 0,
): Promise<readonly File[]> {
  const files: File[] = [];
  for (const entry of entries.toSorted(byName)) {
    if (hidden.test(entry.name) || depth > deepest) continue;
    if (entry.isDirectory) files.push(...(await filesIn(await entriesIn(entry), depth + 1)));
    else files.push(await fileOf(entry));
  }
  return files;
}

const byName = ({ name: one }: DroppedEntry, { name: other }: DroppedEntry): number =>
  one === other ? 0 : one < other ? -1 : 1;

const fileOf = (entry: DroppedEntry): Promise<File> =>
  new Promise((found, failed) => {
    if (entry.file === undefined) failed(new Error("an entry that is neither file nor folder"));
    else entry.file(found, failed);
  });

/** A browser hands out the entries of a folder by the hundred, and none once all are out. */
async function entriesIn(folder: DroppedEntry): Promise<readonly DroppedEntry[]> {
  const reader = folder.createReader?.();
  const all: DroppedEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly DroppedEntry[]>((found, failed) => {
      if (reader === undefined) found([]);
      else reader.readEntries(found, failed);
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
