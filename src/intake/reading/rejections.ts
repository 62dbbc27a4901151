import type { Rejection, RejectionReason } from "../../domain/source.ts";
import type { SourceColumn } from "../contract.ts";
import type { Blame } from "./left-out.ts";
import { columnName } from "../mapping/columns.ts";

const most = 1000;

/** The first rejected records with the cell that is to blame. */
export class Rejections {
  readonly #columns: readonly SourceColumn[];
  #list: Rejection[] = [];
  readonly #blames = new Map<number, Blame>();

  readonly #mostBlames: number;

  constructor(columns: readonly SourceColumn[], mostBlames: number) {
    this.#columns = columns;
    this.#mostBlames = mostBlames;
  }

  add(rejection: {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly reason: RejectionReason;
  }): void {
    // Rows are listed as they stood beyond the first rejections.
    if (this.#blames.size < this.#mostBlames)
      this.#blames.set(rejection.row, { reason: rejection.reason, column: rejection.column });
    if (this.#list.length >= most) return;
    const column = this.#columns[rejection.column];
    this.#list.push({
      ...rejection,
      column: column === undefined ? "" : columnName(this.#columns, column),
    });
  }

  /** A record that looked like a footer until data followed. */
  addMissing(row: number, column: number | undefined): void {
    this.add({ row, column: column ?? 0, text: "", reason: "date-missing" });
  }

  remove(row: number): void {
    this.#list = this.#list.filter((rejection) => rejection.row !== row);
  }

  /** What is wrong with each rejected row. */
  blames(): ReadonlyMap<number, Blame> {
    return this.#blames;
  }

  /** In the order of the file. */
  list(): readonly Rejection[] {
    return [...this.#list].sort((a, b) => a.row - b.row);
  }
}
