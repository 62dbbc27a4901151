import type { AbcClass, Locale, XyzClass } from "../../domain/words.ts";
import { orderedBlocks, reportBlocks } from "../../reports/blocks/report-blocks.ts";
import { tell } from "../../reports/blocks/tell.ts";
import type { ReportDocument } from "../../reports/document.ts";

const shownCustomers = 3;

/** A link as its receiver will meet it, in the words of the report itself. */
export interface LinkPreview {
  readonly title: string;
  readonly period: string;
  readonly headline: string;
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly abc: AbcClass;
    readonly xyz: XyzClass | null;
    readonly share: string;
  }[];
  /** How many customers stand below those by name, and how many more in the one row of the others. */
  readonly more: number;
  readonly folded: number;
  /** Topics of the sections that travel along, and of those that only the page has. */
  readonly sections: readonly string[];
  readonly leftOut: readonly string[];
  readonly approximate: boolean;
}

/** What becomes of a report in a link; `opened` is the document that the finished link gives. */
export function linkPreview(
  report: ReportDocument,
  opened: ReportDocument,
  locale: Locale,
): LinkPreview {
  const blocks = reportBlocks(opened, locale);
  const { names, share } = tell(opened, locale);
  const sections = orderedBlocks(blocks);
  const travelling = new Set(sections.map(({ id }) => id));
  return {
    title: blocks.title,
    period: blocks.period,
    headline: blocks.headline,
    customers: opened.customers.slice(0, shownCustomers).map((customer) => ({
      id: customer.id,
      name: names.full(customer),
      abc: customer.abc,
      xyz: customer.xyz,
      share: share(customer.share),
    })),
    more: Math.max(0, opened.customers.length - shownCustomers),
    folded: opened.others?.customers ?? 0,
    sections: sections.map(({ topic }) => topic),
    leftOut: orderedBlocks(reportBlocks(report, locale))
      .filter(({ id }) => !travelling.has(id))
      .map(({ topic }) => topic),
    approximate: opened.seriesApproximate === true,
  };
}
