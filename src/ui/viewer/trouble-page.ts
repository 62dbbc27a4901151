import type { Locale } from "../../domain/words.ts";
import { element, type Markup } from "../../markup/markup.ts";
import { viewerPageMessages } from "../../messages/viewer-page.ts";
import type { LinkProblem } from "../../reports/link/open-link.ts";

/** Why a link does not open and what to do then. */
export function troublePage(problem: LinkProblem, locale: Locale, base: string): Markup {
  const { problems, analyse } = viewerPageMessages[locale];
  const { title, text } = problems[problem];
  return element(
    "div",
    { class: "link-trouble", role: "alert" },
    element("h1", {}, title),
    element("p", {}, text),
    element("p", {}, element("a", { class: "btn", href: `${base}${locale}/analyse/` }, analyse)),
  );
}
