import { useEffect, useState, useSyncExternalStore } from "react";
import { defaultSettings } from "../../analysis/settings.ts";
import type { Locale } from "../../domain/words.ts";
import { analyseMessages } from "../../messages/analyse.ts";
import { formatFor } from "../../messages/format.ts";
import { addressOf, placeFrom, type Address } from "../session/address.ts";
import { loadDraw } from "../kit/drawn-chart.ts";
import type { ReportPlace } from "../report/report-place.ts";
import { openSession } from "../session/open-session.ts";
import type { Session } from "../session/session.ts";
import { openBrowserStorage } from "../workspace/storage.ts";
import { Workspace } from "../workspace/workspace.ts";
import "../../styles/analyse/page.css";
import { Announcer } from "./announcer.tsx";
import { useAnsweringLessons } from "./answering-lessons.ts";
import { Dock } from "./dock.tsx";
import { useDropTarget } from "./drop-target.ts";
import { EmptyState } from "./empty-state.tsx";
import { IdentityDecisions } from "./identity-decisions.ts";
import { Notices } from "./notices.tsx";
import { PagePartsContext, usePageParts, type PageParts } from "./page-parts.ts";
import { receiverOf } from "./received-files.ts";
import { loadLaterParts } from "./later-parts.ts";
import { loadIdentityPanel, loadReportView, ReportArea } from "./report-area.tsx";
import { savedIn } from "./saved-in.ts";
import { sampleFrom } from "./sample.ts";
import { emptyPage, type PageState } from "./state.ts";
import { AnalyseStore } from "./store.ts";
import { TeamFile } from "./team-file.ts";
import { QuestionsForm, questionsOf } from "./questions-form.tsx";
import { TroubleNote } from "./trouble-note.tsx";
import { WaitingSettings } from "./waiting-settings.tsx";
import { WorkspacePanel } from "./workspace-panel.tsx";
import { WorkProgress } from "./work-progress.tsx";

export interface AnalysePageProps {
  readonly locale: Locale;
  /** The sub-path of the site, with a slash at both ends. */
  readonly base: string;
  /** Ids of the lessons of the course; figures lead to those that teach them. */
  readonly lessons?: readonly string[];
}

/** The page that turns a sales export into a report; the file never leaves it. */
export default function AnalysePage({ locale, base, lessons = [] }: AnalysePageProps) {
  const [{ parts, session }] = useState(() => openParts(locale, base, lessons));
  useWarmEngine(session);
  useEffect(() => {
    void parts.workspace.opened();
  }, [parts]);
  return (
    <PagePartsContext value={parts}>
      <Page />
    </PagePartsContext>
  );
}

/** The address of this moment; none while the page is built. */
const addressNow = (): Address =>
  typeof window === "undefined" ? { search: "", hash: "" } : window.location;

function openParts(
  locale: Locale,
  base: string,
  lessons: readonly string[],
): { readonly parts: PageParts; readonly session: Session } {
  const session = openSession();
  const workspace = new Workspace(openBrowserStorage);
  const store = new AnalyseStore(
    { session, workspace, locale, savedReport: savedIn(locale), ...sampleFrom(base, locale) },
    { settings: placeFrom(addressNow()).settings, defaults: defaultSettings },
  );
  const decisions = new IdentityDecisions({ store, workspace, session });
  const team = new TeamFile(store, workspace);
  const parts = {
    locale,
    base,
    lessons,
    words: analyseMessages[locale],
    format: formatFor(locale, null),
    store,
    session,
    receive: receiverOf({ store, decisions, team, session }),
    workspace,
    decisions,
    team,
  };
  return { parts, session };
}

/** What the server drew, so that the first render in the browser is the same. */
const asBuilt: PageState = emptyPage(defaultSettings);

function Page() {
  const { store } = usePageParts();
  const state = useSyncExternalStore(store.subscribe, store.state, () => asBuilt);
  const hovering = useDropTarget();
  const [place, setPlace] = useState(() => placeFrom(addressNow()).report);
  useAddress(state, place);
  useAnsweringLessons(state.shown?.document ?? null);
  return (
    <div className="wrap analyse" data-hovering={hovering}>
      <Announcer state={state} />
      <Notices state={state} />
      {state.shown === null ? (
        <EmptyPage state={state} hovering={hovering} />
      ) : (
        <>
          <ReportArea state={state} shown={state.shown} place={place} onPlace={setPlace} />
          <Dock state={state} shown={state.shown} />
        </>
      )}
      <WorkspacePanel />
    </div>
  );
}

interface EmptyPageProps {
  readonly state: PageState;
  readonly hovering: boolean;
}

/** Before the first report: progress and questions take the place of the invitation. */
function EmptyPage({ state: { work, trouble, settings }, hovering }: EmptyPageProps) {
  const questions = trouble === null ? null : questionsOf(trouble);
  return (
    <EmptyState
      hovering={hovering}
      inZone={
        work.kind !== "idle" ? (
          <WorkProgress work={work} />
        ) : questions !== null ? (
          <QuestionsForm {...questions} />
        ) : null
      }
      trouble={
        trouble !== null &&
        questions === null && <TroubleNote trouble={trouble} keptReport={false} />
      }
      waitingSettings={<WaitingSettings settings={settings} />}
    />
  );
}

/** Settings and sample go into the address as they change; opening such an address restores them. */
function useAddress({ settings, shown, work }: PageState, report: ReportPlace): void {
  const { store } = usePageParts();
  const sample = shown?.origin === "sample" || (shown === null && work.kind === "fetching");

  useEffect(() => {
    if (placeFrom(addressNow()).sample) void store.showSample();
  }, [store]);

  useEffect(() => {
    const next = addressOf({ settings, sample, report });
    const now = addressNow();
    // A fragment without `=` is the name of a section that somebody jumped to.
    const hash = next.hash === "" && !now.hash.includes("=") ? now.hash : next.hash;
    if (next.search === now.search && hash === now.hash) return;
    const { pathname } = window.location;
    window.history.replaceState(window.history.state, "", pathname + next.search + hash);
  }, [settings, sample, report]);
}

/** The engine is fetched once the page is drawn and idle, so that the first file does not wait for it. */
function useWarmEngine(session: Session): void {
  useEffect(() => {
    const warm = () => {
      session.warm();
      void loadReportView();
      void loadIdentityPanel();
      void loadDraw().then(loadLaterParts, () => undefined);
    };
    // Safari has no requestIdleCallback.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(warm, 1_000);
      return () => {
        clearTimeout(timer);
      };
    }
    const request = window.requestIdleCallback(warm, { timeout: 3_000 });
    return () => {
      window.cancelIdleCallback(request);
    };
  }, [session]);
}
