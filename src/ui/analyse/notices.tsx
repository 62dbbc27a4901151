import type { ReactNode } from "react";
import { workspaceMessages } from "../../messages/analyse-workspace.ts";
import { linksMessages } from "../../messages/links.ts";
import { settingsFileMessages } from "../../messages/settings-file.ts";
import "../../styles/analyse/workspace.css";
import type { Notice } from "./notice.ts";
import { usePageParts } from "./page-parts.ts";
import type { PageState, Understood } from "./state.ts";

/** What the page did by itself or on a file's word, each with the way back. */
export function Notices({ state: { notices, shown } }: { readonly state: PageState }) {
  const { locale } = usePageParts();
  const words = workspaceMessages[locale].notices;
  const understood = shown?.understood ?? null;
  const isRemembered = understood?.intake.tables.some(({ remembered }) => remembered) === true;
  return (
    <div className="notices no-print" role="status" aria-label={words.label}>
      {understood !== null && isRemembered && <RememberedNotice understood={understood} />}
      {notices.map((notice) => (
        <OneNotice key={notice.kind} notice={notice} reportIsThere={shown !== null} />
      ))}
    </div>
  );
}

function RememberedNotice({ understood }: { readonly understood: Understood }) {
  const { locale, store } = usePageParts();
  const words = workspaceMessages[locale].notices;
  return (
    <div className="notice">
      <p>
        <b>{words.remembered}</b> {words.rememberedWhy}
      </p>
      <button type="button" className="btn quiet" onClick={() => void store.guessAsNew(understood)}>
        {words.guessAnew}
      </button>
    </div>
  );
}

interface OneNoticeProps {
  readonly notice: Notice;
  readonly reportIsThere: boolean;
}

function OneNotice({ notice, reportIsThere }: OneNoticeProps) {
  const { locale, team } = usePageParts();
  const words = workspaceMessages[locale].notices;
  switch (notice.kind) {
    case "customers-counted":
      return (
        <NoticeLine kind={notice.kind} way={<BackToEntities />}>
          {notice.because === "merged" ? words.merged : words.mergedBefore}
        </NoticeLine>
      );
    case "links-taken":
      return (
        <NoticeLine kind={notice.kind}>
          {words.linksTaken(notice.name, notice.links)} {!reportIsThere && words.linksWait}
        </NoticeLine>
      );
    case "links-refused":
      return (
        <NoticeLine kind={notice.kind} refused={notice.name}>
          {linksMessages[locale].problem(notice.problem)}
        </NoticeLine>
      );
    case "settings-taken":
      return (
        <NoticeLine
          kind={notice.kind}
          way={
            <button
              type="button"
              className="btn quiet"
              onClick={() => void team.putBack(notice.before)}
            >
              {words.putBack}
            </button>
          }
        >
          {words.settingsTaken(notice.name)}
        </NoticeLine>
      );
    case "settings-refused":
      return (
        <NoticeLine kind={notice.kind} refused={notice.name}>
          {settingsFileMessages[locale].problem(notice.problem)}
        </NoticeLine>
      );
  }
}

function BackToEntities() {
  const { locale, store } = usePageParts();
  return (
    <button
      type="button"
      className="btn quiet"
      onClick={() => {
        store.closeNotice("customers-counted");
        void store.change({ ...store.state().settings, unit: "entity" });
      }}
    >
      {workspaceMessages[locale].notices.backToEntities}
    </button>
  );
}

interface NoticeLineProps {
  readonly kind: Notice["kind"];
  /** The file that was refused. */
  readonly refused?: string;
  readonly way?: ReactNode;
  readonly children: ReactNode;
}

function NoticeLine({ kind, refused, way, children }: NoticeLineProps) {
  const { locale, store } = usePageParts();
  return (
    <div className="notice" data-refused={refused !== undefined}>
      <p>
        {refused !== undefined && <b className="notice-file">{refused}</b>} {children}
      </p>
      {way}
      <button
        type="button"
        className="btn quiet"
        onClick={() => {
          store.closeNotice(kind);
        }}
      >
        {workspaceMessages[locale].notices.close}
      </button>
    </div>
  );
}
