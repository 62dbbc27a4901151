import { useEffect, useState } from "react";
import type { CustomerDetail } from "../../reports/customer/detail.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { usePageParts } from "../analyse/page-parts.ts";
import type { PageState, Shown } from "../analyse/state.ts";

/** What keeps the rest of a customer's page: the engine reads or reckons, or has nothing to read. */
export type Waiting = "reading" | "asking" | "saved" | "failed" | null;

interface Answer {
  readonly document: ReportDocument;
  readonly id: string;
  readonly detail: CustomerDetail | null;
}

/**
 * What the engine says of a customer of the report on the page. A sample that was opened as it was
 * built is read first. An answer to an older report or another customer is not shown.
 */
export function useCustomerDetail(
  { held, work, trouble }: PageState,
  { document, origin, understood }: Shown,
  id: string,
): {
  readonly detail: CustomerDetail | null;
  readonly waiting: Waiting;
  readonly again: () => void;
} {
  const { store } = usePageParts();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  const idle = work.kind === "idle" && trouble === null;
  const unread = origin === "sample" && understood === null;
  const ready = idle && understood !== null && held === understood;

  useEffect(() => {
    if (unread && idle) void store.readSample();
  }, [store, unread, idle]);

  useEffect(() => {
    if (!ready) return;
    let wanted = true;
    void store.customer(id).then((detail) => {
      if (wanted) setAnswer({ document, id, detail });
    });
    return () => {
      wanted = false;
    };
  }, [store, document, id, ready, attempt]);

  const current = answer?.id === id && answer.document === document ? answer : null;
  const waiting: Waiting =
    origin === "saved"
      ? "saved"
      : current !== null
        ? current.detail === null
          ? "failed"
          : null
        : unread || work.kind === "reading" || work.kind === "fetching"
          ? "reading"
          : ready || work.kind === "analysing"
            ? "asking"
            : "failed";
  return {
    // The answer on the report before stays until the new one is there: nothing jumps.
    detail: current?.detail ?? (answer?.id === id ? answer.detail : null),
    waiting,
    again: () => {
      if (ready) setAttempt((count) => count + 1);
      else void store.change(store.state().settings);
    },
  };
}
