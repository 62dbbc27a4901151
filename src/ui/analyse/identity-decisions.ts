import {
  withDrawn,
  withMerge,
  withoutDrawn,
  withoutMerge,
} from "../../analysis/identity/decisions.ts";
import { entityIdOf } from "../../analysis/index.ts";
import type { DrawnLink, Merge, NamedEntity } from "../../domain/party-link.ts";
import type { SalesExport } from "../../intake/contract.ts";
import type { Session } from "../session/session.ts";
import { emptyContents, type ContentsChange } from "../workspace/contents.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { AnalyseStore } from "./store.ts";

interface Surroundings {
  readonly store: AnalyseStore;
  readonly workspace: Workspace;
  readonly session: Pick<Session, "readLinks">;
}

const idsOf = (entities: readonly NamedEntity[]): string =>
  entities.map(entityIdOf).toSorted().join("\n");

/** What a person says about who is who [K3]; kept in the workspace, and in the report at once. */
export class IdentityDecisions {
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Counts entities as one customer; a report by legal entities becomes one by customers. */
  async merge(merge: Merge): Promise<void> {
    const { store } = this.#around;
    this.#keep((contents) => ({ ...contents, merges: withMerge(contents.merges, merge) }));
    const { settings } = store.state();
    if (settings.unit !== "entity") return store.change(settings);
    store.notice({ kind: "customers-counted", because: "merged" });
    await store.change({ ...settings, unit: "customer" });
  }

  undoMerge(customer: string): Promise<void> {
    this.#keep((contents) => ({ ...contents, merges: withoutMerge(contents.merges, customer) }));
    return this.#remake();
  }

  /** Puts entities under a group or a key person; dependency shows it at once, whatever is counted. */
  draw(link: DrawnLink): Promise<void> {
    this.#keep((contents) => ({ ...contents, drawn: withDrawn(contents.drawn, link) }));
    return this.#remake();
  }

  undoDrawn(link: Pick<DrawnLink, "as" | "name">): Promise<void> {
    this.#keep((contents) => ({ ...contents, drawn: withoutDrawn(contents.drawn, link) }));
    return this.#remake();
  }

  /** Takes entities for different customers, so that they are not suggested again. */
  dismiss(entities: readonly NamedEntity[]): void {
    const named = entities.map(({ name, taxId }) => ({ name, taxId }));
    this.#keep((contents) => ({ ...contents, dismissed: [...contents.dismissed, named] }));
  }

  /** Takes a dismissal back. */
  recall(entities: readonly NamedEntity[]): void {
    const ids = idsOf(entities);
    this.#keep((contents) => ({
      ...contents,
      dismissed: contents.dismissed.filter((each) => idsOf(each) !== ids),
    }));
  }

  /** Puts a links file in force, in place of the one before [K1]. */
  async takeLinks(file: SalesExport): Promise<void> {
    const { store, session } = this.#around;
    const { name } = file;
    const read = await session.readLinks(file);
    if (!read.ok) {
      store.notice({ kind: "links-refused", name, problem: read.problem });
      return;
    }
    this.#keep((contents) => ({ ...contents, links: { name, links: read.value } }));
    store.closeNotice("links-refused");
    store.notice({ kind: "links-taken", name, links: read.value.length });
    await this.#remake();
  }

  removeLinks(): Promise<void> {
    this.#around.store.closeNotice("links-taken");
    return this.forget((contents) => ({ ...contents, links: null }));
  }

  /** Takes something kept away; out of the report too, where it has its part in it. */
  async forget(without: ContentsChange): Promise<void> {
    const { workspace } = this.#around;
    const before = workspace.state().contents;
    this.#keep(without);
    const after = workspace.state().contents;
    const isJoined =
      before.merges === after.merges &&
      before.links === after.links &&
      before.drawn === after.drawn;
    if (!isJoined) await this.#remake();
  }

  /** Takes away everything that is kept; the file on the page is read as though it had just come. */
  forgetAll(): Promise<void> {
    this.#keep(() => emptyContents);
    const { store } = this.#around;
    return store.startOver(store.state().settings);
  }

  #keep(change: ContentsChange): void {
    void this.#around.workspace.change(change);
  }

  #remake(): Promise<void> {
    const { store } = this.#around;
    return store.change(store.state().settings);
  }
}
