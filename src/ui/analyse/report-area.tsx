import {
  lazy,
  useCallback,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from "react";
import type { FilterName } from "../../reports/blocks/filters.ts";
import type { LinesSource } from "../report/lines-source.ts";
import type { ReportPlace } from "../report/report-place.ts";
import { CheckPanel } from "./check-panel.tsx";
import { withoutFilter } from "./filter-changes.ts";
import { changeFilters, FilterBar } from "./filters.tsx";
import { useLateMark } from "./late-mark.ts";
import { LossControl } from "./loss-control.tsx";
import { usePageParts } from "./page-parts.ts";
import { usePlanMarks } from "./plan-marks.ts";
import { ReportActions } from "./report-actions.tsx";
import { settingsWithOffer } from "./settings-form-change.ts";
import { SettingsForm } from "./settings-form.tsx";
import { SilenceControl } from "./silence-control.tsx";
import type { PageState, Shown } from "./state.ts";
import { UnderstoodStrip } from "./understood-strip.tsx";

/** The report and its charts are fetched apart: the empty page needs none of it. */
export const loadReportView = () => import("../report/report-view.tsx");
const ReportView = lazy(async () => ({ default: (await loadReportView()).ReportView }));

/** The page of a customer, when somebody opens one. */
const CustomerPageView = lazy(async () => ({
  default: (await import("../customer/customer-page.tsx")).CustomerPageView,
}));

/** Another report beside this one, when somebody asks for it. */
const ComparePanel = lazy(async () => ({
  default: (await import("./compare-panel.tsx")).ComparePanel,
}));

/** A saved report held to its files, when one was opened. */
const VerifyPanel = lazy(async () => ({
  default: (await import("./verify-panel.tsx")).VerifyPanel,
}));

/** Who is who is asked of a report only. */
export const loadIdentityPanel = () => import("./identity-panel.tsx");
const IdentityPanel = lazy(async () => ({ default: (await loadIdentityPanel()).IdentityPanel }));

interface ReportAreaProps {
  readonly state: PageState;
  readonly shown: Shown;
  readonly place: ReportPlace;
  readonly onPlace: (place: ReportPlace) => void;
}

/** The report with what it was made of; the old one stays, after a while dimmed, until the new one is drawn. */
export function ReportArea({ state, shown: newest, place, onPlace }: ReportAreaProps) {
  const { locale, base, words, store, lessons } = usePageParts();
  const lines = useMemo(
    (): LinesSource => ({ page: (...asked) => store.lines(...asked) }),
    [store],
  );
  const planMarks = usePlanMarks();
  const area = useRef<HTMLDivElement>(null);
  const [comparing, setComparing] = useState(false);
  // Drawing a report takes a while; deferred, it gives way to typing and clicking.
  const shown = useDeferredValue(newest);
  const { settings } = state;
  const busy = state.work.kind !== "idle" || shown !== newest;
  useLateMark(area, busy);
  const takeOffer = useCallback(
    (offer: Readonly<Record<string, string>>) => {
      const settings = settingsWithOffer(store.state().settings, offer);
      if (settings !== null) void store.change(settings);
    },
    [store],
  );
  const dropFilter = useCallback(
    (name: FilterName) => {
      const now = store.state().settings;
      changeFilters(store, now, withoutFilter(now.filters, name));
    },
    [store],
  );
  const compare = useCallback(() => {
    setComparing(true);
  }, []);
  const isSaved = shown.origin === "saved";
  // The report stays as it is drawn while only the work on the next one moves on.
  const controls = useMemo(
    () => ({
      silence: <SilenceControl document={shown.document} live={!isSaved} />,
      loss: isSaved ? null : <LossControl settings={settings} document={shown.document} />,
      settings: isSaved ? (
        <p className="note">{words.settings.saved}</p>
      ) : (
        <SettingsForm settings={settings} document={shown.document} />
      ),
      planMarks,
    }),
    [shown.document, isSaved, settings, words, planMarks],
  );
  const customerPage = useCallback(
    (id: string, close: () => void) => <OpenedCustomer shown={shown} id={id} onClose={close} />,
    [shown],
  );
  return (
    <div className="report-area" ref={area} aria-busy={busy}>
      <div className="no-print">
        <UnderstoodStrip shown={shown} settings={settings} />
        {!isSaved && <FilterBar settings={settings} shown={shown} />}
        <div className="under-strip">
          <CheckPanel shown={shown} />
          <ReportActions shown={shown} onCompare={compare} />
        </div>
        <Suspense fallback={null}>
          <IdentityPanel known={state.known} shown={shown} />
        </Suspense>
      </div>
      {isSaved && (
        <Suspense fallback={null}>
          <VerifyPanel key={shown.arrival} document={shown.asSaved ?? shown.document} />
        </Suspense>
      )}
      {comparing && (
        <Suspense fallback={null}>
          <ComparePanel
            shown={shown}
            onClose={() => {
              setComparing(false);
            }}
          />
        </Suspense>
      )}
      <div className="report-body">
        <Suspense fallback={<ReportWaiting />}>
          <ReportView
            document={shown.document}
            locale={locale}
            base={base}
            place={place}
            onPlace={onPlace}
            customerPage={customerPage}
            lessons={lessons}
            lines={isSaved ? null : lines}
            onOffer={isSaved ? undefined : takeOffer}
            onDropFilter={isSaved ? undefined : dropFilter}
            controls={controls}
          />
          <HeadlineFocus arrival={shown.arrival} area={area} />
        </Suspense>
      </div>
    </div>
  );
}

interface OpenedCustomerProps {
  readonly shown: Shown;
  readonly id: string;
  onClose(): void;
}

/** The page of a customer, which waits for the engine by itself. */
function OpenedCustomer({ shown, id, onClose }: OpenedCustomerProps) {
  const { store } = usePageParts();
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  return (
    <Suspense fallback={<ReportWaiting />}>
      <CustomerPageView state={state} shown={shown} id={id} onClose={onClose} />
    </Suspense>
  );
}

function ReportWaiting() {
  const { words } = usePageParts();
  return <p className="muted">{words.work.stages.analysing}</p>;
}

interface HeadlineFocusProps {
  readonly arrival: number;
  readonly area: RefObject<HTMLDivElement | null>;
}

/** With each new file the focus goes to what it says; a change of settings leaves the focus alone. */
function HeadlineFocus({ arrival, area }: HeadlineFocusProps) {
  useEffect(() => {
    // Focus makes the browser lay the whole report out: in a task apart from that which drew it.
    const request = requestAnimationFrame(() => {
      const headline = area.current?.querySelector<HTMLElement>("h1");
      if (headline === null || headline === undefined) return;
      headline.tabIndex = -1;
      headline.focus({ preventScroll: true });
      area.current?.scrollIntoView({ block: "start" });
    });
    return () => {
      cancelAnimationFrame(request);
    };
  }, [arrival, area]);
  return null;
}
