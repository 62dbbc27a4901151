import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

interface Part {
  readonly only?: string;
  /** Parts that a test of their own looks at: axe takes seconds for a whole report. */
  readonly without?: string;
}

/** What axe finds in a page or a part of it, a line each: rule, page, the element to blame and why. */
export async function axeFindings(
  page: Page,
  { only, without }: Part = {},
): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  if (only !== undefined) builder.include(only);
  if (without !== undefined) builder.exclude(without);
  const { violations } = await builder.analyze();
  const { pathname } = new URL(page.url());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${pathname} ${html} ${failureSummary ?? ""}`),
  );
}
