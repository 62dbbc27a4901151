import type { Locale } from "../../domain/words.ts";
import type { SalesExport } from "../../intake/contract.ts";
import { sampleName } from "../../intake/sample.ts";
import type { ReportDocument } from "../../reports/document.ts";

interface Sample {
  sampleReport(): Promise<ReportDocument | null>;
  sampleExport(): Promise<SalesExport | null>;
}

/** Our own files, asked for under the sub-path of the site; null when they cannot be had. */
export function sampleFrom(base: string, locale: Locale): Sample {
  const ask = (path: string) =>
    fetch(base + path).then(
      (response) => (response.ok ? response : null),
      () => null,
    );
  return {
    async sampleReport() {
      const response = await ask(`samples/demo.${locale}.report.json`);
      // Built with this page from the same source, so it is not checked again: that costs a quarter second.
      return response === null ? null : ((await response.json()) as ReportDocument);
    },
    async sampleExport() {
      const response = await ask(`samples/${sampleName}`);
      return response === null ? null : { name: sampleName, bytes: await response.blob() };
    },
  };
}
