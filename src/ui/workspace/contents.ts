import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { DoneMark } from "../../domain/done-mark.ts";
import type { DrawnLink, Merge, NamedEntity, PartyLink } from "../../domain/party-link.ts";
import type { WinBackList } from "../../domain/win-back.ts";
import type { TableChoices } from "../../intake/contract.ts";

/** What was fixed by hand for tables of one header. */
export interface RememberedReading {
  readonly choices: TableChoices;
  /** The file it was last fixed for, so that a person knows it again. */
  readonly file: string;
}

export type RememberedReadings = Readonly<Record<string, RememberedReading>>;

/** A links file that is in force [K1]. */
export interface LinksInForce {
  readonly name: string;
  readonly links: readonly PartyLink[];
}

/** What this browser keeps of a person's work. Sales are never in it. */
export interface WorkspaceContents {
  /** By the fingerprint of the header. */
  readonly remembered: RememberedReadings;
  /** Groups and key persons drawn over legal entities [K1]. */
  readonly drawn: readonly DrawnLink[];
  readonly merges: readonly Merge[];
  /** Suggestions turned down, by their entities [K3]. */
  readonly dismissed: readonly (readonly NamedEntity[])[];
  readonly links: LinksInForce | null;
  /** What a person said of customers [T1]; one a customer. */
  readonly tags: readonly CustomerTag[];
  /** Whom to win back [L5]. */
  readonly winBack: WinBackList;
  /** What was ticked off the list of what to do [W3]. */
  readonly done: readonly DoneMark[];
  /** What files that name no currency are in, as a settings file says. */
  readonly currency: string | null;
  /** 32 random bytes, from which pseudonyms are made [R4]. */
  readonly pseudonymKey: Uint8Array<ArrayBuffer> | null;
}

export const emptyContents: WorkspaceContents = {
  remembered: {},
  drawn: [],
  merges: [],
  dismissed: [],
  links: null,
  tags: [],
  winBack: {},
  done: [],
  currency: null,
  pseudonymKey: null,
};

export type ContentsChange = (contents: WorkspaceContents) => WorkspaceContents;
