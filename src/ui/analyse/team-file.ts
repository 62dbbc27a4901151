import type { Settings } from "../../analysis/settings.ts";
import type { SalesExport } from "../../intake/contract.ts";
import type { TeamSettings } from "../../reports/settings-file/settings-file.ts";
import type { WorkspaceContents } from "../workspace/contents.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { download } from "../kit/download.ts";
import type { AnalyseStore } from "./store.ts";

/** What a saved settings file is called. */
const teamFileName = "kamerton-settings.json";

/** The parser of settings files weighs something, and most visits need none. */
const settingsFiles = () => import("../../reports/settings-file/settings-file.ts");

/** What a team shares of a person's settings and work. */
const teamSettingsOf = (
  settings: Settings,
  { currency, links, drawn, merges, dismissed, tags, winBack, done, remembered }: WorkspaceContents,
): TeamSettings => ({
  settings,
  currency,
  links,
  drawn,
  merges,
  dismissed,
  tags,
  winBack,
  done,
  remembered,
});

/** The contents with a team's in the place of a person's own; the key of pseudonyms stays. */
const withTeamSettings = (
  contents: WorkspaceContents,
  {
    currency,
    links,
    drawn = [],
    merges,
    dismissed,
    tags = [],
    winBack = {},
    done = [],
    remembered,
  }: TeamSettings,
): WorkspaceContents => ({
  ...contents,
  currency,
  links,
  drawn,
  merges,
  dismissed,
  tags,
  winBack,
  done,
  remembered,
});

/** The settings of a team as one file, which the command line takes too. */
export class TeamFile {
  readonly #store: AnalyseStore;
  readonly #workspace: Workspace;

  constructor(store: AnalyseStore, workspace: Workspace) {
    this.#store = store;
    this.#workspace = workspace;
  }

  async save(): Promise<void> {
    const { settingsFileOf } = await settingsFiles();
    const { settings, shown } = this.#store.state();
    const { contents } = this.#workspace.state();
    const currency = shown?.understood?.choices.currency ?? contents.currency;
    const text = settingsFileOf(teamSettingsOf(settings, { ...contents, currency }));
    download(new Blob([text], { type: "application/json" }), teamFileName);
  }

  /** Puts the settings of a file in the place of those here; the notice has the way back. */
  async take({ name, bytes }: SalesExport): Promise<void> {
    const { parseSettingsFile } = await settingsFiles();
    const parsed = parseSettingsFile(await bytes.text());
    if (!parsed.ok) {
      this.#store.notice({ kind: "settings-refused", name, problem: parsed.problem });
      return;
    }
    const { contents } = this.#workspace.state();
    const before = { settings: this.#store.state().settings, contents };
    void this.#workspace.change((kept) => withTeamSettings(kept, parsed.value));
    this.#store.closeNotice("settings-refused");
    this.#store.notice({ kind: "settings-taken", name, before });
    await this.#store.startOver(parsed.value.settings);
  }

  /** Puts everything back as it was before a file was taken. */
  async putBack(before: { settings: Settings; contents: WorkspaceContents }): Promise<void> {
    const team = teamSettingsOf(before.settings, before.contents);
    void this.#workspace.change((kept) => withTeamSettings(kept, team));
    this.#store.closeNotice("settings-taken");
    await this.#store.startOver(before.settings);
  }
}
