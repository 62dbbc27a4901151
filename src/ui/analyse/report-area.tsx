import {
  lazy,
  useCallback,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from "react";
import type { FilterName } from "../../reports/blocks/filters.ts";
import type { LinesSource } from "../report/lines-source.ts";
import type { ReportPlace } from "../report/report-place.ts";
import { CheckPanel } from "./check-panel.tsx";
import { withoutFilter } from "./filter-changes.ts";
import { changeFilters, FilterBar } from "./filters.tsx";
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

/** Who is who is asked of a report only. */
export const loadIdentityPanel = () => import("./identity-panel.tsx");
const IdentityPanel = lazy(async () => ({ default: (await loadIdentityPanel()).IdentityPanel }));

interface ReportAreaProps {
  readonly state: PageState;
  readonly shown: Shown;
  readonly place: ReportPlace;
  readonly onPlace: (place: ReportPlace) => void;
}

/** The report with what it was made of; the old one stays, dimmed, until the new one is drawn. */
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
  const busy = state.work.kind !== "idle" || shown !== newest;
  const takeOffer = useCallback(
    (offer: Readonly<Record<string, string>>) => {
      const settings = settingsWithOffer(store.state().settings, offer);
      if (settings !== null) void store.change(settings);
    },
    [store],
  );
  const dropFilter = (name: FilterName) => {
    changeFilters(store, state.settings, withoutFilter(state.settings.filters, name));
  };
  return (
    <div className="report-area" ref={area} aria-busy={busy}>
      <div className="no-print">
        <UnderstoodStrip shown={shown} settings={state.settings} />
        {shown.origin !== "saved" && <FilterBar settings={state.settings} shown={shown} />}
        <div className="under-strip">
          <CheckPanel shown={shown} />
          <ReportActions
            shown={shown}
            onCompare={() => {
              setComparing(true);
            }}
          />
        </div>
        <Suspense fallback={null}>
          <IdentityPanel known={state.known} shown={shown} />
        </Suspense>
      </div>
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
            customerPage={(id, close) => (
              <Suspense fallback={<ReportWaiting />}>
                <CustomerPageView state={state} shown={shown} id={id} onClose={close} />
              </Suspense>
            )}
            lessons={lessons}
            lines={shown.origin === "saved" ? null : lines}
            onOffer={shown.origin === "saved" ? undefined : takeOffer}
            onDropFilter={shown.origin === "saved" ? undefined : dropFilter}
            silenceControl={
              <SilenceControl document={shown.document} live={shown.origin !== "saved"} />
            }
            planMarks={planMarks}
            lossControl={
              shown.origin === "saved" ? null : (
                <LossControl settings={state.settings} document={shown.document} />
              )
            }
            settings={
              shown.origin === "saved" ? (
                <p className="note">{words.settings.saved}</p>
              ) : (
                <SettingsForm settings={state.settings} document={shown.document} />
              )
            }
          />
          <HeadlineFocus arrival={shown.arrival} area={area} />
        </Suspense>
      </div>
    </div>
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
