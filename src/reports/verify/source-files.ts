import { isMasked } from "../comparison/terms.ts";
import type { ReportDocument } from "../document.ts";

/** A file that a report was made of. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
}

/**
 * The files of a report in the order in which they were read. Tables of one file follow one another;
 * a table that stood before is that of another copy of the file. A mask hides which table it was.
 */
export function sourceFilesOf(document: ReportDocument): readonly SourceFile[] {
  const masked = isMasked(document);
  const files: SourceFile[] = [];
  let tables = new Set<string>();
  for (const { name, sha256, entry = null, sheet } of document.sources) {
    const last = files.at(-1);
    const table = JSON.stringify([entry, sheet]);
    const another = last?.name !== name || tables.has(table);
    if (last?.sha256 !== sha256 || (another && !masked)) {
      files.push({ name, sha256 });
      tables = new Set();
    }
    tables.add(table);
  }
  return files;
}

export interface MatchedFiles<File> {
  /** A file for each of the report, under the name that the report knows it by. */
  readonly matched: readonly { readonly file: File; readonly name: string }[];
  /** Files of the report that none of the given ones is. */
  readonly missing: readonly SourceFile[];
  /** Given files that the report was not made of. */
  readonly foreign: readonly File[];
}

/** Finds the files of a report among given ones by their SHA-256, whatever they are called by now. */
export function matchFiles<File extends { readonly sha256: string }>(
  wanted: readonly SourceFile[],
  given: readonly File[],
): MatchedFiles<File> {
  const found = wanted.map(({ name, sha256 }) => ({
    name,
    sha256,
    file: given.find((each) => each.sha256 === sha256),
  }));
  const hashes = new Set(wanted.map(({ sha256 }) => sha256));
  return {
    matched: found.flatMap(({ file, name }) => (file === undefined ? [] : [{ file, name }])),
    missing: found.flatMap(({ file, name, sha256 }) =>
      file === undefined ? [{ name, sha256 }] : [],
    ),
    foreign: given.filter(({ sha256 }) => !hashes.has(sha256)),
  };
}
