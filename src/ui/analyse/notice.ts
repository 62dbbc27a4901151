import type { Settings } from "../../analysis/settings.ts";
import type { LinksProblem } from "../../intake/links/links-problem.ts";
import type { SettingsFileProblem } from "../../reports/settings-file/settings-file.ts";
import type { WorkspaceContents } from "../workspace/contents.ts";

/** Something that a person should know of and may take back. */
export type Notice =
  /** Customers are counted instead of legal entities, because some were merged, now or for an earlier file. */
  | { readonly kind: "customers-counted"; readonly because: "merged" | "merged-before" }
  | { readonly kind: "links-taken"; readonly name: string; readonly links: number }
  | { readonly kind: "links-refused"; readonly name: string; readonly problem: LinksProblem }
  | {
      readonly kind: "settings-taken";
      readonly name: string;
      /** How things stood, for the way back. */
      readonly before: { readonly settings: Settings; readonly contents: WorkspaceContents };
    }
  | {
      readonly kind: "settings-refused";
      readonly name: string;
      readonly problem: SettingsFileProblem;
    };
