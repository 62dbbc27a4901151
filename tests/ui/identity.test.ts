import { beforeEach, describe, expect, test } from "vitest";
import { mergeOf, withDrawn } from "../../src/analysis/identity/index.ts";
import { defaultSettings } from "../../src/analysis/settings.ts";
import { failure, success } from "../../src/domain/result.ts";
import type { ReadTable, SalesExport, TableChoices } from "../../src/intake/contract.ts";
import { IdentityDecisions } from "../../src/ui/analyse/identity-decisions.ts";
import { matchedLinks } from "../../src/ui/analyse/identity-findings.ts";
import { receiverOf } from "../../src/ui/analyse/received-files.ts";
import type { Understood } from "../../src/ui/analyse/state.ts";
import { AnalyseStore } from "../../src/ui/analyse/store.ts";
import { TeamFile } from "../../src/ui/analyse/team-file.ts";
import { settingsFileOf } from "../../src/reports/settings-file/settings-file.ts";
import { Workspace } from "../../src/ui/workspace/workspace.ts";
import { documentNamed, FakeSession, intakeNamed } from "./fake-session.ts";
import { entities, entity, romashka, suggestion, suggestions } from "./known-entities.ts";

const file = (name: string, text = name): SalesExport => ({ name, bytes: new Blob([text]) });

let session: FakeSession;
let workspace: Workspace;
let store: AnalyseStore;
let decisions: IdentityDecisions;
let receive: ReturnType<typeof receiverOf>;

beforeEach(async () => {
  session = new FakeSession();
  session.parties = { entities, suggestions };
  workspace = new Workspace(() => Promise.resolve({ kept: false, reason: "refused" }));
  await workspace.opened();
  store = new AnalyseStore(
    {
      session,
      workspace,
      locale: "ru",
      sampleReport: () => Promise.resolve(null),
      savedReport: () =>
        Promise.resolve({ document: documentNamed("saved"), asSaved: documentNamed("saved") }),
      sampleExport: () => Promise.resolve(null),
    },
    { settings: defaultSettings, defaults: defaultSettings },
  );
  decisions = new IdentityDecisions({ store, workspace, session });
  receive = receiverOf({ store, decisions, team: new TeamFile(store, workspace), session });
});

/** Opens a file and answers all it asks. */
async function openWell(name: string): Promise<void> {
  const opened = store.open([file(name)]);
  await session.reads.at(-1)?.answer(success(intakeNamed(name)));
  await session.analyses.at(-1)?.answer(success(documentNamed(name)));
  await opened;
}
const lastWish = () => session.analyses.at(-1)?.asked;

describe("[K3] decisions about who is who", () => {
  test("a merge is in the next report, which counts customers, and that is said", async () => {
    await openWell("march.csv");
    expect(lastWish()).toMatchObject({ merges: [], settings: { unit: "entity" } });
    void decisions.merge(mergeOf(suggestion));
    expect(lastWish()).toMatchObject({
      merges: [{ customer: "ООО «Ромашка»" }],
      settings: { unit: "customer" },
    });
    expect(store.state().notices).toEqual([{ kind: "customers-counted", because: "merged" }]);
  });

  test("a merge that is undone is in no report", async () => {
    await openWell("march.csv");
    void decisions.merge(mergeOf(suggestion));
    void decisions.undoMerge("ООО «Ромашка»");
    expect(lastWish()?.merges).toEqual([]);
    expect(workspace.state().contents.merges).toEqual([]);
  });

  test("merges made before count in the next file, with a word about it", async () => {
    void workspace.change((kept) => ({ ...kept, merges: [mergeOf(suggestion)] }));
    await openWell("april.csv");
    expect(lastWish()).toMatchObject({
      merges: [{ customer: "ООО «Ромашка»" }],
      settings: { unit: "customer" },
    });
    expect(store.state().notices).toEqual([
      { kind: "customers-counted", because: "merged-before" },
    ]);
  });

  test("[K1] a drawn person or group is in the next report, undone one by one, and no unit changes", async () => {
    await openWell("march.csv");
    const [one, other] = romashka;
    void decisions.draw({ as: "keyPerson", name: "Иванов", entities: [one, other] });
    void decisions.draw({ as: "group", name: "Сад", entities: [other] });
    expect(lastWish()).toMatchObject({
      drawn: [
        { as: "keyPerson", name: "Иванов", entities: [{ taxId: "7700000016" }, {}] },
        { as: "group", name: "Сад" },
      ],
      settings: { unit: "entity" },
    });
    void decisions.undoDrawn({ as: "keyPerson", name: "Иванов" });
    expect(lastWish()).toMatchObject({ drawn: [{ as: "group", name: "Сад" }] });
    void decisions.forget((kept) => ({ ...kept, drawn: [] }));
    expect(lastWish()?.drawn).toEqual([]);
  });

  test("[K1] an entity leaves the group that it was drawn into before; persons may share it", () => {
    const [one, other] = romashka;
    const group = (name: string, entities: readonly (typeof romashka)[number][]) => ({
      as: "group" as const,
      name,
      entities,
    });
    const moved = withDrawn([group("Old", [one, other])], group("New", [one]));
    expect(moved).toEqual([group("Old", [other]), group("New", [one])]);
    expect(withDrawn(moved, group("New", [other]))).toEqual([group("New", [one, other])]);
    const person = (name: string) => ({ as: "keyPerson" as const, name, entities: [one] });
    expect(withDrawn([person("A")], person("B"))).toEqual([person("A"), person("B")]);
  });

  test("merges of other files' customers stay out of the report", async () => {
    const other = { customer: "Альфа", entities: [entity("Альфа"), entity("альфа")] };
    void workspace.change((kept) => ({ ...kept, merges: [other] }));
    await openWell("april.csv");
    expect(lastWish()).toMatchObject({ merges: [], settings: { unit: "entity" } });
  });

  test("who is in the data is found out once for a reading", async () => {
    await openWell("march.csv");
    void store.change({ ...defaultSettings, measure: "revenue" });
    await session.analyses.at(-1)?.answer(success(documentNamed("by revenue")));
    expect(session.identified).toBe(1);
  });

  test("a suggestion turned down can be recalled", () => {
    decisions.dismiss(suggestion.entities);
    expect(workspace.state().contents.dismissed).toHaveLength(1);
    decisions.recall(suggestion.entities.toReversed());
    expect(workspace.state().contents.dismissed).toEqual([]);
  });
});

describe("[K1] a links file", () => {
  const link = {
    entity: "Ландыш",
    taxId: null,
    customer: null,
    customerGroup: null,
    keyPerson: "Иванов",
    role: null,
  };

  test("that is dropped beside sales counts in their report", async () => {
    session.links = success([link]);
    const received = receive([file("march.csv"), file("links.csv")]);
    await expect.poll(() => session.reads.length).toBe(1);
    expect(session.reads[0]?.asked.name).toBe("march.csv");
    await session.finish("march");
    await received;
    expect(lastWish()?.links).toEqual([link]);
    expect(store.state().notices).toEqual([{ kind: "links-taken", name: "links.csv", links: 1 }]);
    void decisions.removeLinks();
    expect(lastWish()?.links).toEqual([]);
  });

  test("that cannot be used leaves the one before in force, and says why", async () => {
    session.links = success([link]);
    await receive([file("links.csv")]);
    session.links = failure({ code: "no-links" });
    await receive([file("links2.csv")]);
    expect(workspace.state().contents.links?.name).toBe("links.csv");
    expect(store.state().notices).toContainEqual({
      kind: "links-refused",
      name: "links2.csv",
      problem: { code: "no-links" },
    });
  });

  test("is counted from the report: how many links mean somebody, and how many nobody", () => {
    const linked = { kind: "linked", links: [link, link, link], unmatched: 1 };
    expect(matchedLinks({ adjustments: [linked] })).toEqual({ matched: 2, unmatched: 1 });
    expect(matchedLinks({ adjustments: [{ kind: "linked", count: 3 }] })).toBeNull();
  });
});

describe("a settings file", () => {
  const team = {
    settings: { ...defaultSettings, measure: "revenue" as const, unit: "group" as const },
    currency: "RUB",
    links: null,
    merges: [mergeOf(suggestion)],
    dismissed: [],
    remembered: { aa: { choices: { headerRow: 3 }, file: "march.csv" } },
  };

  test("is in force for the sales beside it", async () => {
    const received = receive([file("march.csv"), file("team.json", settingsFileOf(team))]);
    await expect.poll(() => session.reads.length).toBe(1);
    expect(session.reads[0]?.asked.choices).toEqual({
      currency: "RUB",
      remembered: { aa: { headerRow: 3 } },
    });
    await session.finish("march");
    await received;
    expect(lastWish()).toMatchObject({
      settings: { measure: "revenue", unit: "group" },
      merges: [{ customer: "ООО «Ромашка»" }],
    });
  });

  test("gives way to what was before it", async () => {
    await receive([file("team.json", settingsFileOf(team))]);
    const [notice] = store.state().notices;
    if (notice?.kind !== "settings-taken") throw new Error("it was not taken");
    await new TeamFile(store, workspace).putBack(notice.before);
    expect(workspace.state().contents).toMatchObject({ merges: [], remembered: {} });
    expect(store.state().settings).toEqual(defaultSettings);
  });

  test("of a later version changes nothing, and says why", async () => {
    const text = settingsFileOf(team).replace('"version": 1', '"version": 2');
    await receive([file("team.json", text)]);
    expect(workspace.state().contents.merges).toEqual([]);
    expect(store.state().notices).toEqual([
      {
        kind: "settings-refused",
        name: "team.json",
        problem: { code: "newer-version", version: 2 },
      },
    ]);
  });
});

describe("what a person fixes for a file", () => {
  const understanding = { fingerprint: "aa" };
  const table = (fixed: TableChoices) =>
    // The page reads no more of a table than this.
    ({ fixed, understanding, source: { name: "march.csv" } }) as unknown as Partial<ReadTable>;
  const byPayer: TableChoices = { mapping: { entity: "Payer" } };
  const remembered = () => workspace.state().contents.remembered;

  async function readWith(fixed: TableChoices): Promise<void> {
    await session.reads.at(-1)?.answer(success(intakeNamed("march", [table(fixed)])));
    await session.analyses.at(-1)?.answer(success(documentNamed("march")));
  }

  async function chosenByHand(): Promise<Understood> {
    void store.open([file("march.csv")]);
    await readWith({});
    void store.choose(shown(), byPayer);
    await readWith(byPayer);
    return shown();
  }
  const shown = (): Understood => {
    const { understood } = store.state().shown ?? {};
    if (!understood) throw new Error("no report");
    return understood;
  };

  test("is remembered, and taken over for the next file", async () => {
    await chosenByHand();
    expect(remembered()).toEqual({ aa: { choices: byPayer, file: "march.csv" } });
    expect(session.reads.at(-1)?.asked.choices).toEqual(byPayer);
    void store.open([file("april.csv")]);
    expect(session.reads.at(-1)?.asked.choices).toEqual({ remembered: { aa: byPayer } });
  });

  test("is forgotten once it is undone", async () => {
    void store.undo(await chosenByHand());
    expect(session.reads.at(-1)?.asked.choices).toEqual({});
    await readWith({});
    expect(remembered()).toEqual({});
  });

  test("is not taken over again once a person says to guess anew", async () => {
    void workspace.change((kept) => ({
      ...kept,
      remembered: { aa: { choices: byPayer, file: "march.csv" } },
    }));
    void store.open([file("april.csv")]);
    const taken = { ...table(byPayer), remembered: true };
    await session.reads.at(-1)?.answer(success(intakeNamed("april", [taken])));
    await session.analyses.at(-1)?.answer(success(documentNamed("april")));
    void store.guessAsNew(shown());
    expect(session.reads.at(-1)?.asked.choices).toEqual({});
    expect(remembered()).toEqual({});
  });
});

test("a saved report alone is opened, whatever else may be dropped", async () => {
  await receive([file("march.kamerton.json")]);
  expect(store.state().shown).toMatchObject({ origin: "saved" });
});
