import type { IntakeChoices, ReadTable, SalesExport } from "../../intake/contract.ts";
import { choicesByHeader, rememberedAfter, type Remembering } from "./remembering.ts";
import type { Workspace } from "./workspace.ts";

type Files = readonly SalesExport[];

/**
 * Remembers what a person fixes for files, and takes it over for the next ones. While the same files
 * are read again and again, what counts is what was remembered when they came: else a fix that is
 * undone would come back by itself.
 */
export class ReadingMemory {
  readonly #workspace: Workspace;
  #files: Files | null = null;
  #remembering: Remembering = { before: {}, written: [] };

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The choices with what was fixed for earlier files of the same headers. */
  choicesFor(files: Files, choices: IntakeChoices): IntakeChoices {
    if (this.#files !== files) {
      this.#files = files;
      this.#remembering = { before: this.#workspace.state().contents.remembered, written: [] };
    }
    const { before } = this.#remembering;
    return Object.keys(before).length === 0
      ? choices
      : { ...choices, remembered: choicesByHeader(before) };
  }

  /** The files on the page are from now on read as though they had just come. */
  restart(): void {
    this.#files = null;
  }

  /** Remembers what was fixed for these tables. */
  keep(tables: readonly ReadTable[]): void {
    const remembering = this.#remembering;
    const { written } = rememberedAfter({}, remembering, tables);
    if (written.length + remembering.written.length === 0) return;
    this.#remembering = { ...remembering, written };
    void this.#workspace.change((kept) => ({
      ...kept,
      remembered: rememberedAfter(kept.remembered, remembering, tables).remembered,
    }));
  }

  /** Forgets what was taken over for these tables, so that the next reading guesses. */
  forget(tables: readonly ReadTable[]): void {
    const taken = tables
      .filter(({ remembered }) => remembered)
      .map(({ understanding }) => understanding.fingerprint);
    const without = <Value>(all: Readonly<Record<string, Value>>): Record<string, Value> =>
      Object.fromEntries(Object.entries(all).filter(([key]) => !taken.includes(key)));
    this.#remembering = { before: without(this.#remembering.before), written: [] };
    void this.#workspace.change((kept) => ({ ...kept, remembered: without(kept.remembered) }));
  }
}
