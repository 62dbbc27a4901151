import { emptyContents, type ContentsChange, type WorkspaceContents } from "./contents.ts";
import type { ContentsStorage, NotKept, OpenedStorage } from "./storage.ts";

export interface WorkspaceState {
  readonly contents: WorkspaceContents;
  /** Whether it outlives the page. */
  readonly keeping: "opening" | "kept" | NotKept;
}

/**
 * What a person keeps in this browser. Changes show at once and are saved one after another; where
 * the browser refuses, they last as long as the page, and the state says so.
 */
export class Workspace {
  readonly #open: () => Promise<OpenedStorage>;
  readonly #listeners = new Set<() => void>();
  #state: WorkspaceState = { contents: emptyContents, keeping: "opening" };
  #opening: Promise<ContentsStorage | null> | null = null;
  #saved: Promise<unknown> = Promise.resolve();
  /** Made on the page and not saved yet, in their order. */
  #unsaved: readonly ContentsChange[] = [];

  constructor(open: () => Promise<OpenedStorage>) {
    this.#open = open;
  }

  readonly state = (): WorkspaceState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Settles once what was kept is known; never rejects. */
  async opened(): Promise<void> {
    this.#opening ??= this.#start();
    await this.#opening;
  }

  /** Settles once the change is saved, or will not be; never rejects. */
  change(change: ContentsChange): Promise<void> {
    this.#set({ ...this.#state, contents: change(this.#state.contents) });
    this.#unsaved = [...this.#unsaved, change];
    const saved = this.#saved.then(() => this.#save(change));
    this.#saved = saved;
    return saved;
  }

  /** The key of pseudonyms, made by the first who asks for it [R4]. */
  async pseudonymKey(): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#state.contents.pseudonymKey;
    if (known !== null) return known;
    const made = crypto.getRandomValues(new Uint8Array(32));
    await this.change((contents) => ({
      ...contents,
      pseudonymKey: contents.pseudonymKey ?? made,
    }));
    return this.#state.contents.pseudonymKey ?? made;
  }

  async #start(): Promise<ContentsStorage | null> {
    const opened = await this.#open();
    if (!opened.kept) {
      this.#set({ ...this.#state, keeping: opened.reason });
      return null;
    }
    const contents = await opened.storage.load().catch(() => null);
    if (contents === null) this.#set({ ...this.#state, keeping: "refused" });
    else {
      const changed = this.#unsaved.reduce((kept, change) => change(kept), contents);
      this.#set({ contents: changed, keeping: "kept" });
    }
    return contents === null ? null : opened.storage;
  }

  async #save(change: ContentsChange): Promise<void> {
    await this.opened();
    const storage = await this.#opening;
    const kept = await storage?.change(change).catch(() => null);
    this.#unsaved = this.#unsaved.slice(1);
    if (kept === null) this.#set({ ...this.#state, keeping: "refused" });
    // What another tab kept shows too, unless changes of this page are still on their way.
    else if (kept !== undefined && this.#unsaved.length === 0)
      this.#set({ ...this.#state, contents: kept });
  }

  #set(state: WorkspaceState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
