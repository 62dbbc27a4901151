import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { customerPageMessages } from "../../messages/customer-page.ts";
import { knownName } from "../../reports/customer/known-name.ts";
import { explaining } from "../../reports/blocks/explanations/explaining.ts";
import { customerOf, customerPage, type CustomerPage } from "../../reports/customer/page.ts";
import type { CustomerSectionId } from "../../reports/customer/section.ts";
import "../../styles/customer/customer.css";
import { usePageParts } from "../analyse/page-parts.ts";
import type { PageState, Shown } from "../analyse/state.ts";
import { Sentence } from "../kit/sentence.tsx";
import { useFigureKeys } from "../report/explain-keys.ts";
import { FilterChips } from "../report/filter-chips.tsx";
import { FoldingContext, useNewFolding } from "../report/folding.ts";
import { KeyFigures } from "../report/key-figures.tsx";
import { PlainBody } from "../report/report-findings.tsx";
import { ReportSection } from "../report/report-section.tsx";
import { DepartureButton } from "./departure-button.tsx";
import { TypesForm } from "./types-form.tsx";
import { useCustomerDetail, type Waiting } from "./use-customer-detail.ts";
import { useEscape } from "./use-escape.ts";

export interface CustomerPageViewProps {
  readonly state: PageState;
  readonly shown: Shown;
  readonly id: string;
  readonly onClose: () => void;
}

/** Everything about one customer, in the place of the report. */
export function CustomerPageView({ state, shown, id, onClose }: CustomerPageViewProps) {
  const { locale } = usePageParts();
  const say = customerPageMessages[locale];
  const { document: report } = shown;
  const { detail, waiting, again } = useCustomerDetail(state, shown, id);
  const customer = customerOf(report, id, detail);
  const page = useMemo(
    () => (customer === null ? null : customerPage(report, customer, detail, locale, explaining)),
    [report, customer, detail, locale],
  );
  const name = page?.name ?? knownName(report, id) ?? id;
  useEscape(onClose);
  const article = useRef<HTMLElement>(null);
  useFigureKeys(article);
  return (
    <article className="report customer-page" ref={article} aria-label={say.label(name)}>
      <nav className="customer-ways no-print">
        <button type="button" className="btn quiet" onClick={onClose}>
          ← {say.back}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            window.print();
          }}
        >
          {say.print}
        </button>
      </nav>
      <header className="report-top">
        <Heading key={id} text={page?.headline ?? name} />
        {page !== null && page.filters !== null && (
          <FilterChips shown={page.filters} onDrop={undefined} />
        )}
        {page !== null && <KeyFigures figures={page.figures} label={say.figures.label} />}
      </header>
      <WaitingNote waiting={waiting} sample={shown.origin === "sample"} onAgain={again} />
      {page !== null && <Sections key={id} page={page} state={state} shown={shown} id={id} />}
    </article>
  );
}

/** The focus goes to the name when the page opens, and the page begins at its top. */
function Heading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const request = requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.closest(".customer-page")?.scrollIntoView({ block: "start" });
    });
    return () => {
      cancelAnimationFrame(request);
    };
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      <Sentence>{text}</Sentence>
    </h1>
  );
}

interface WaitingNoteProps {
  readonly waiting: Waiting;
  readonly sample: boolean;
  readonly onAgain: () => void;
}

function WaitingNote({ waiting, sample, onAgain }: WaitingNoteProps) {
  const { locale } = usePageParts();
  const say = customerPageMessages[locale];
  const texts = {
    reading: sample ? say.readingSample : say.reading,
    asking: say.asking,
    saved: say.saved,
    failed: say.failed,
  };
  return (
    <p className="customer-waiting no-print" role="status">
      {waiting !== null && texts[waiting]}
      {waiting === "failed" && (
        <>
          {" "}
          <button type="button" className="btn" onClick={onAgain}>
            {say.again}
          </button>
        </>
      )}
    </p>
  );
}

interface SectionsProps {
  readonly page: CustomerPage;
  readonly state: PageState;
  readonly shown: Shown;
  readonly id: string;
}

function Sections({ page, state, shown, id }: SectionsProps) {
  const folding = useNewFolding(page.sections[0]?.id ?? "");
  const byHand: Readonly<Partial<Record<CustomerSectionId, ReactNode>>> =
    shown.origin === "saved"
      ? {}
      : {
          "customer-types": <TypesForm id={id} name={page.name} />,
          "customer-departure": <DepartureButton id={id} settings={state.settings} />,
        };
  return (
    <FoldingContext value={folding}>
      {page.sections.map((section, index) => (
        <ReportSection key={section.id} block={section} number={index + 1}>
          <PlainBody block={section} />
          {byHand[section.id]}
        </ReportSection>
      ))}
    </FoldingContext>
  );
}
