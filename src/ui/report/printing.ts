import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Locale } from "../../domain/words.ts";
import { footerProperty, paperFooter } from "../../markup/report/paper-footer.ts";
import { reportMessages } from "../../messages/report.ts";
import type { ReportDocument } from "../../reports/document.ts";

/** Print takes what is drawn when `beforeprint` ends, so the rows must stand at once. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => {
      flushSync(() => {
        setPrinting(true);
      });
    };
    const after = (): void => {
      setPrinting(false);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  return printing;
}

/** Says at the foot of each page of paper which report it is of. */
export function usePaperFooter(report: ReportDocument, locale: Locale): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(
      footerProperty,
      paperFooter(report, { locale, words: reportMessages[locale] }),
    );
    return () => {
      style.removeProperty(footerProperty);
    };
  }, [report, locale]);
}
