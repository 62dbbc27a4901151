import { indentOf } from "../cells/text.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { isLeaf } from "./document-text.ts";
import type { GroupLearning, GroupNotes } from "./group-notes.ts";

/** How the level of a row is told: by the blanks before its name, or by what its name is. */
export type LevelRule =
  | { readonly by: "indent"; readonly indents: readonly number[] }
  | { readonly by: "look"; readonly documentLevel: number; readonly hasItems: boolean };

/** The level of a row, from 0, by the leading blanks of its name. */
export function levelByIndent(
  { block, starts, ends }: RecordCells,
  column: number,
  indents: readonly number[],
): number {
  const indent = indentOf(block, starts[column] ?? 0, ends[column] ?? 0);
  return Math.max(
    0,
    indents.findLastIndex((blanks) => blanks <= indent),
  );
}

/**
 * Levels without indents: documents are known by their names, names before them are headings, and names
 * after them are items as long as the sum of the document is not used up.
 */
export class LookLevels {
  readonly #documentLevel: number;
  readonly #hasItems: boolean;
  readonly #notes: GroupNotes;
  readonly #learning: GroupLearning;
  /** Names in a row whose level the first document below them will tell. */
  #waiting: number[] = [];
  /** What items have not yet told of their document. */
  #left: bigint | null = null;

  constructor(
    rule: Extract<LevelRule, { by: "look" }>,
    notes: GroupNotes,
    learning: GroupLearning,
  ) {
    this.#documentLevel = rule.documentLevel;
    this.#hasItems = rule.hasItems;
    this.#notes = notes;
    this.#learning = learning;
  }

  levelOf(row: number, label: string, money: bigint | null): number {
    if (isLeaf(label)) {
      this.#settle();
      this.#left = this.#hasItems ? money : null;
      return this.#documentLevel;
    }
    if (this.#left !== null && this.#left !== 0n) {
      this.#left -= money ?? 0n;
      return this.#documentLevel + 1;
    }
    this.#waiting.push(row);
    return this.#notes.levels.get(row) ?? this.#documentLevel - 1;
  }

  /** After a total everything begins anew. */
  reset(): void {
    this.#waiting = [];
    this.#left = null;
  }

  /** Of several names in a row the last one is the nearest to its documents. */
  #settle(): void {
    this.#waiting.toReversed().forEach((row, above) => {
      if (above > 0) this.#learning.note(row, Math.max(0, this.#documentLevel - 1 - above));
    });
    this.#waiting = [];
  }
}
