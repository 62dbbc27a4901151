import type { Result } from "../../domain/result.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { DrawnLink, Merge, PartyLink } from "../../domain/party-link.ts";
import type { Locale, PlainDate } from "../../domain/words.ts";
import type { Suggestion, WeighedEntity } from "../../analysis/identity/index.ts";
import type { PropertyValue } from "../../analysis/index.ts";
import type { Settings } from "../../analysis/settings.ts";
import type {
  Intake,
  IntakeChoices,
  IntakeProblem,
  IntakeProgress,
  SalesExport,
} from "../../intake/contract.ts";
import type { LinksProblem } from "../../intake/links/links-problem.ts";
import type { LinesSlice, LinesWanted } from "../../analysis/lines/query.ts";
import type { CustomerDetail } from "../../reports/customer/detail.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { BoughtSince } from "../../reports/bought-since.ts";
import type { LinesPage } from "../../reports/lines.ts";

/** What can end a session's work without an answer; after each the next file works without a reload. */
export type SessionFault =
  "cancelled" | "engine-died" | "out-of-memory" | "time-limit" | "engine-missing";

export type SessionProblem =
  IntakeProblem | { readonly kind: "fault"; readonly fault: SessionFault; readonly detail: string };

export type SessionProgress =
  | IntakeProgress
  /** The engine's own module is on its way: bytes of it. */
  | { readonly stage: "starting"; readonly done: number; readonly total: number | null }
  | { readonly stage: "analysing" };

export interface SessionCall {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SessionProgress) => void;
}

/** How a report is to be made of what was read. */
export interface ReportWish {
  readonly settings: Settings;
  readonly locale: Locale;
  readonly links: readonly PartyLink[];
  readonly drawn: readonly DrawnLink[];
  readonly merges: readonly Merge[];
  readonly tags?: readonly CustomerTag[];
  /** What the report is called; the names of its files where nothing is said. */
  readonly title?: string;
  /** Whether to fit the models of [L4], which may take seconds. */
  readonly fitModels?: boolean;
}

/** Who is in the data, and who of them may be one customer [K3]. */
export interface Parties {
  readonly entities: readonly WeighedEntity[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * One export and its engine, in a worker of its own: nothing here blocks the page.
 * A dead worker is replaced by the next call.
 */
export interface Session {
  /** Starts the engine ahead of need; never rejects. */
  warm(): void;
  read(
    exports: readonly SalesExport[],
    choices: IntakeChoices,
    call?: SessionCall,
  ): Promise<Result<Intake, SessionProblem>>;
  /** The report on what was read last. */
  analyse(wish: ReportWish, call?: SessionCall): Promise<Result<ReportDocument, SessionProblem>>;
  /** Everything about one party of what was read last; null where nobody has the id. */
  customer(
    wish: ReportWish,
    id: string,
    call?: SessionCall,
  ): Promise<Result<CustomerDetail | null, SessionProblem>>;
  /** Who is in what was read last. */
  identify(wish: ReportWish, call?: SessionCall): Promise<Result<Parties, SessionProblem>>;
  /** Some of the lines that a figure of the report was made of. */
  lines(
    wish: ReportWish,
    wanted: LinesWanted,
    slice: LinesSlice,
    call?: SessionCall,
  ): Promise<Result<LinesPage, SessionProblem>>;
  /** What came of a list of whom to win back, by the days of entry [L5]. */
  wonBack(
    wish: ReportWish,
    entries: Readonly<Record<string, PlainDate>>,
    call?: SessionCall,
  ): Promise<Result<BoughtSince, SessionProblem>>;
  /** All rows of what was read last that are in no customer's figure, as CSV. */
  leftOut(locale: Locale, call?: SessionCall): Promise<Result<Blob, SessionProblem>>;
  /** What the lines read last can be filtered by. */
  values(call?: SessionCall): Promise<Result<readonly PropertyValue[], SessionProblem>>;
  /** Whether a file says who belongs together rather than what was sold; false where nobody knows. */
  isLinksFile(file: SalesExport): Promise<boolean>;
  readLinks(file: SalesExport): Promise<Result<readonly PartyLink[], LinksProblem>>;
  /** Drops the data and the worker. */
  forget(): void;
}
