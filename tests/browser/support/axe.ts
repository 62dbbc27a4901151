import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

interface Part {
  readonly only?: string;
  /** Parts that a test of their own looks at: axe takes seconds for a whole report. */
  readonly without?: string;
}

/** The rules that compare colours: of all rules only they can say something else in the other theme. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** What axe finds in a page or a part of it, a line each: rule, page, the element to blame and why. */
export const axeFindings = (page: Page, part: Part = {}): Promise<readonly string[]> =>
  findings(page, part);

/** The same in both themes: everything in the light one, then the colours of the dark one. */
export async function axeFindingsInBothThemes(
  page: Page,
  part: Part = {},
): Promise<readonly string[]> {
  await turn(page, "light");
  const light = await findings(page, part);
  await turn(page, "dark");
  const dark = await findings(page, part, rulesOfColour);
  await turn(page, "light");
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

async function turn(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // Halfway through a transition a colour is neither that of the one theme nor of the other.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
}

async function findings(
  page: Page,
  { only, without }: Part,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  // Else axe carries its verdict on every element to a page of its own, for the sake of frames that
  // we have not: most of its time goes there.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] });
  if (rules.length > 0) builder.withRules([...rules]);
  if (only !== undefined) builder.include(only);
  if (without !== undefined) builder.exclude(without);
  const { violations } = await builder.analyze();
  const { pathname } = new URL(page.url());
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${pathname} ${html} ${failureSummary ?? ""}`),
  );
}
