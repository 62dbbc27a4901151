import * as v from "valibot";
import { reportDocument, type ReportCustomer, type ReportDocument } from "../document.ts";
import { maskReport } from "../masking/mask-report.ts";
import { base64url } from "./base64url.ts";
import type { SeriesForm } from "./context.ts";
import { largestCustomers } from "./largest-customers.ts";
import { linkedDocument } from "./linked-document.ts";
import { writeForm } from "./form.ts";
import { pack } from "./packing.ts";
import { approximateDecimal } from "./approximate.ts";

/** How a sender gives a report away. Pseudonyms come from the random key of the sender's workspace. */
export type LinkOptions = (
  | { readonly names: "shown" }
  | { readonly names: "masked"; readonly pseudonymKey: Uint8Array<ArrayBuffer> }
) & {
  /**
   * `left-out` makes the link much shorter: no small charts, means and variations of customers, no
   * table of steps.
   */
  readonly series?: "kept" | "left-out";
  /**
   * How many customers stand alone, those of most value; the rest become one row. All by default, ten
   * at least: so all whom the dependency levels make key or critical [D1] are among them.
   */
  readonly customers?: number;
  /**
   * `all` takes along what most readers of a link can do without: classes through time, change, year
   * on year, load, models of who still buys. Under a mask only those that can be masked.
   */
  readonly blocks?: "first" | "all";
};

/** More than a tenth of the base is the share of nine at most. */
const FEWEST_LISTED = 10;

/**
 * The fragment of a report link without its `#`: `r1.` and the packed report. Names are masked or
 * shown as the options say [R4]; every figure is exact but the series of the customers, which may
 * keep three significant digits and then say so (`seriesApproximate`).
 */
export async function encodeLink(document: ReportDocument, options: LinkOptions): Promise<string> {
  const masked = options.names === "masked";
  // Masked first: a customer has the same pseudonym in a link of few as in that of everyone. Either
  // way the members come in the order of the schema, as the guesses have them.
  const whole = masked
    ? await maskReport(document, options.pseudonymKey)
    : v.parse(reportDocument, document);
  const listed = largestCustomers(whole, Math.max(FEWEST_LISTED, options.customers ?? Infinity));
  const report = options.blocks === "all" ? listed : linkedDocument(listed);
  const forms: readonly SeriesForm[] =
    options.series === "left-out" ? ["none"] : ["approximate", "exact"];
  const links = await Promise.all(
    forms.map(async (form) => {
      const bytes = writeForm({ document: withSeries(report, form), form, masked });
      return `r1.${base64url(await pack(bytes))}`;
    }),
  );
  return links.reduce((shortest, link) => (link.length < shortest.length ? link : shortest));
}

/** The report as a form of link can hold it. */
function withSeries(document: ReportDocument, form: SeriesForm): ReportDocument {
  if (form === "exact") return document;
  if (form === "none") {
    return { ...document, customers: document.customers.map(withoutSeries), steps: [] };
  }
  const scale = document.totals.base.split(".")[1]?.length ?? 0;
  const customers = document.customers.map((customer) => ({
    ...customer,
    series: customer.series.map((value) => approximateDecimal(value, scale)),
  }));
  return { ...document, customers, seriesApproximate: true };
}

/** Mean, deviation and variation describe the series and go with it; the class stays. */
const withoutSeries = (customer: ReportCustomer): ReportCustomer => ({
  ...customer,
  series: [],
  mean: null,
  deviation: null,
  variation: null,
});
