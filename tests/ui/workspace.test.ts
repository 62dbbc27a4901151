import { describe, expect, test } from "vitest";
import { emptyContents, type WorkspaceContents } from "../../src/ui/workspace/contents.ts";
import type { ContentsStorage } from "../../src/ui/workspace/storage.ts";
import { Workspace } from "../../src/ui/workspace/workspace.ts";

const merge = (customer: string) => ({ customer, entities: [] });
const withMerge = (customer: string) => (contents: WorkspaceContents) => ({
  ...contents,
  merges: [...contents.merges, merge(customer)],
});
const customersIn = ({ merges }: WorkspaceContents) => merges.map(({ customer }) => customer);

/** What a database would hold, changed by others too. */
class KeptContents implements ContentsStorage {
  contents = emptyContents;
  refuses = false;

  load: ContentsStorage["load"] = () => Promise.resolve(this.contents);

  change: ContentsStorage["change"] = (change) => {
    if (this.refuses) return Promise.reject(new Error("no room"));
    this.contents = change(this.contents);
    return Promise.resolve(this.contents);
  };
}

const workspaceOn = (storage: ContentsStorage) =>
  new Workspace(() => Promise.resolve({ kept: true, storage }));

describe("what a browser keeps", () => {
  test("is there when the page opens again", async () => {
    const kept = new KeptContents();
    await workspaceOn(kept).change(withMerge("Alder"));
    const again = workspaceOn(kept);
    await again.opened();
    expect(again.state()).toMatchObject({
      keeping: "kept",
      contents: { merges: [merge("Alder")] },
    });
  });

  test("shows a change at once, and keeps those made before it was known", async () => {
    const kept = new KeptContents();
    kept.contents = withMerge("Before")(emptyContents);
    const workspace = workspaceOn(kept);
    const saved = workspace.change(withMerge("Alder"));
    expect(customersIn(workspace.state().contents)).toEqual(["Alder"]);
    await saved;
    expect(customersIn(workspace.state().contents)).toEqual(["Before", "Alder"]);
    expect(workspace.state().contents).toEqual(kept.contents);
  });

  test("is not undone by another tab that keeps something else", async () => {
    const kept = new KeptContents();
    const [one, other] = [workspaceOn(kept), workspaceOn(kept)];
    await Promise.all([one.opened(), other.opened()]);
    await one.change(withMerge("Alder"));
    await other.change(withMerge("Birch"));
    expect(customersIn(kept.contents)).toEqual(["Alder", "Birch"]);
    expect(customersIn(other.state().contents)).toEqual(["Alder", "Birch"]);
  });

  test("lasts as long as the page where the browser refuses, and that is said", async () => {
    const workspace = new Workspace(() => Promise.resolve({ kept: false, reason: "newer" }));
    await workspace.change(withMerge("Alder"));
    expect(workspace.state()).toMatchObject({
      keeping: "newer",
      contents: { merges: [merge("Alder")] },
    });
  });

  test("that cannot be saved stays on the page, and that is said", async () => {
    const kept = new KeptContents();
    kept.refuses = true;
    const workspace = workspaceOn(kept);
    await workspace.change(withMerge("Alder"));
    expect(workspace.state().keeping).toBe("refused");
    expect(customersIn(workspace.state().contents)).toEqual(["Alder"]);
  });
});

test("[R4] one key of pseudonyms for all links of a browser", async () => {
  const kept = new KeptContents();
  const first = await workspaceOn(kept).pseudonymKey();
  expect(first).toHaveLength(32);
  const again = workspaceOn(kept);
  await again.opened();
  expect(await again.pseudonymKey()).toEqual(first);
});
