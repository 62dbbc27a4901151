import type { BlockRow, Cell } from "./block.ts";

/** Of a class: of thousands of rows with a closure each, a page took longer to make than to draw. */
class WrittenRow<Told extends { readonly id: string }> implements BlockRow {
  readonly id: string;
  readonly #told: Told;
  readonly #write: (told: Told) => readonly Cell[];
  #cells: readonly Cell[] | null = null;

  constructor(told: Told, write: (told: Told) => readonly Cell[]) {
    this.id = told.id;
    this.#told = told;
    this.#write = write;
  }

  get cells(): readonly Cell[] {
    return (this.#cells ??= this.#write(this.#told));
  }
}

/** Rows that write their cells when somebody looks at them: of thousands, a page shows a few dozen. */
export const writtenWhenSeen = <Told extends { readonly id: string }>(
  all: readonly Told[],
  write: (told: Told) => readonly Cell[],
): readonly BlockRow[] => all.map((told) => new WrittenRow(told, write));
