import type { Settings } from "../../analysis/settings.ts";
import type { Intake, IntakeChoices, SalesExport } from "../../intake/contract.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { Parties, SessionProblem, SessionProgress } from "../session/session.ts";
import type { Notice } from "./notice.ts";

/** Whose data a file is: a person's own, or the invented sample. */
export type Origin = "file" | "sample";

/** Files with what a person fixed by hand; enough to read them again. */
export interface Reading {
  readonly files: readonly SalesExport[];
  readonly choices: IntakeChoices;
  readonly origin: Origin;
  /** What was fixed before each choice, the newest last: the way back. */
  readonly earlier?: readonly IntakeChoices[];
}

/** A file that was read well, with what was understood of it. */
export interface Understood extends Reading {
  readonly intake: Intake;
}

/** The report on the page and the settings it was made with. */
export interface Shown {
  readonly document: ReportDocument;
  /** As its file holds it, where pseudonyms of another language are shown in the words of this one [R4]. */
  readonly asSaved?: ReportDocument;
  readonly settings: Settings;
  /** `saved`: a report without its data, which no change of settings can make anew. */
  readonly origin: Origin | "saved";
  /** Null where no engine has read the data here: a saved report, or the sample as it was built. */
  readonly understood: Understood | null;
  /** Grows with each file or sample, not with a change of settings: focus moves when it does. */
  readonly arrival: number;
}

/** What files are called together. */
export const namesOf = (files: readonly SalesExport[]): string =>
  files.map(({ name }) => name).join(", ");

export type Work =
  | { readonly kind: "idle" }
  /** Something that is ready is on its way: the sample, the report on it, or a saved report. */
  | { readonly kind: "fetching" }
  | {
      readonly kind: "reading";
      readonly reading: Reading;
      readonly progress: SessionProgress | null;
    }
  | {
      readonly kind: "analysing";
      readonly understood: Understood;
      readonly progress: SessionProgress | null;
    };

/** What was dropped when it was no file. */
export type DropMistake = "nothing" | "folder";

export type Trouble =
  | { readonly kind: "drop"; readonly mistake: DropMistake }
  | { readonly kind: "sample-missing" }
  | { readonly kind: "saved-damaged"; readonly name: string }
  | { readonly kind: "problem"; readonly problem: SessionProblem; readonly reading: Reading };

export interface PageState {
  readonly settings: Settings;
  /** The newest task; answers to older ones are dropped. */
  readonly task: number;
  readonly work: Work;
  readonly shown: Shown | null;
  readonly trouble: Trouble | null;
  /** What the engine holds, or null when it holds nothing or nobody knows. */
  readonly held: Understood | null;
  /** Who is in the data that was read last; null until that is known. */
  readonly known: KnownParties | null;
  /** What the page did by itself, for a person to know; one of a kind. */
  readonly notices: readonly Notice[];
}

/** Who is in the data, and which reading of it that is. */
export interface KnownParties extends Parties {
  readonly intake: Intake;
}

export type PageEvent =
  | { readonly type: "drop-failed"; readonly mistake: DropMistake }
  | { readonly type: "fetching-started"; readonly task: number }
  | { readonly type: "reading-started"; readonly task: number; readonly reading: Reading }
  | { readonly type: "progressed"; readonly task: number; readonly progress: SessionProgress }
  | { readonly type: "read"; readonly task: number; readonly understood: Understood }
  | { readonly type: "analysing-started"; readonly task: number; readonly understood: Understood }
  | {
      readonly type: "analysed";
      readonly task: number;
      readonly understood: Understood;
      readonly document: ReportDocument;
      readonly settings: Settings;
    }
  | {
      readonly type: "failed";
      readonly task: number;
      readonly problem: SessionProblem;
      readonly reading: Reading;
    }
  | { readonly type: "cancelled"; readonly task: number }
  | { readonly type: "settings-changed"; readonly settings: Settings }
  | {
      readonly type: "ready-shown";
      readonly task: number;
      readonly origin: "sample" | "saved";
      readonly document: ReportDocument;
      readonly asSaved?: ReportDocument;
      readonly settings: Settings;
    }
  | { readonly type: "sample-missing"; readonly task: number }
  | { readonly type: "saved-damaged"; readonly task: number; readonly name: string }
  | { readonly type: "identified"; readonly known: KnownParties }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "notice-closed"; readonly kind: Notice["kind"] }
  | { readonly type: "trouble-closed" }
  | { readonly type: "forgotten"; readonly task: number };

export const emptyPage = (settings: Settings): PageState => ({
  settings,
  task: 0,
  work: { kind: "idle" },
  shown: null,
  trouble: null,
  held: null,
  known: null,
  notices: [],
});

/** Settings are plain values in a fixed order, made in one place. */
export const sameSettings = (left: Settings, right: Settings): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** A file is one arrival however often it is read again; so is the sample once an engine reads it. */
function arrivalAfter(shown: Shown | null, next: Understood): number {
  if (shown === null) return 1;
  const same =
    shown.understood === null ? next.origin === "sample" : shown.understood.files === next.files;
  return same ? shown.arrival : shown.arrival + 1;
}

/** Only a cancel leaves the engine as it was; after any other problem nobody knows what it holds. */
const keepsData = (problem: SessionProblem): boolean =>
  problem.kind === "fault" && problem.fault === "cancelled";

const noticesBut = ({ notices }: PageState, kind: Notice["kind"]): readonly Notice[] =>
  notices.filter((notice) => notice.kind !== kind);

/**
 * The page after an event. A report stays until a better one takes its place: neither a failure, a
 * cancel nor a second file that cannot be read takes away what is on the page.
 */
export function reduce(state: PageState, event: PageEvent): PageState {
  if ("task" in event && event.task < state.task) return state;
  switch (event.type) {
    case "drop-failed":
      return { ...state, trouble: { kind: "drop", mistake: event.mistake } };
    case "fetching-started":
      return { ...state, task: event.task, work: { kind: "fetching" }, trouble: null };
    case "reading-started":
      return {
        ...state,
        task: event.task,
        work: { kind: "reading", reading: event.reading, progress: null },
        trouble: null,
        held: null,
      };
    case "progressed":
      if (state.work.kind !== "reading" && state.work.kind !== "analysing") return state;
      // Which is known of it from the beginning: the page is not drawn again for that.
      if (
        state.work.kind === "analysing" &&
        event.progress.stage === "analysing" &&
        state.work.progress === null
      )
        return state;
      return { ...state, work: { ...state.work, progress: event.progress } };
    case "read":
      return { ...state, held: event.understood };
    case "analysing-started":
      return {
        ...state,
        task: event.task,
        work: { kind: "analysing", understood: event.understood, progress: null },
        trouble: null,
      };
    case "analysed":
      return {
        ...state,
        work: { kind: "idle" },
        trouble: null,
        shown: {
          document: event.document,
          settings: event.settings,
          origin: event.understood.origin,
          understood: event.understood,
          arrival: arrivalAfter(state.shown, event.understood),
        },
      };
    case "failed":
      return {
        ...state,
        work: { kind: "idle" },
        held: keepsData(event.problem) ? state.held : null,
        trouble: keepsData(event.problem)
          ? null
          : { kind: "problem", problem: event.problem, reading: event.reading },
      };
    case "cancelled":
      return { ...state, task: event.task, work: { kind: "idle" } };
    case "settings-changed":
      return { ...state, settings: event.settings };
    case "ready-shown":
      return {
        ...state,
        task: event.task,
        work: { kind: "idle" },
        trouble: null,
        shown: {
          document: event.document,
          ...(event.asSaved === undefined ? {} : { asSaved: event.asSaved }),
          settings: event.settings,
          origin: event.origin,
          understood: null,
          arrival: (state.shown?.arrival ?? 0) + 1,
        },
      };
    case "sample-missing":
      return { ...state, work: { kind: "idle" }, trouble: { kind: "sample-missing" } };
    case "saved-damaged":
      return {
        ...state,
        work: { kind: "idle" },
        trouble: { kind: "saved-damaged", name: event.name },
      };
    case "identified":
      return { ...state, known: event.known };
    case "noticed":
      return { ...state, notices: [...noticesBut(state, event.notice.kind), event.notice] };
    case "notice-closed":
      return { ...state, notices: noticesBut(state, event.kind) };
    case "trouble-closed":
      return { ...state, trouble: null };
    case "forgotten":
      return { ...emptyPage(state.settings), task: event.task };
  }
}
