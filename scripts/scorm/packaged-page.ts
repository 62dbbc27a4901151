import { parseHTML } from "linkedom";
import type { Locale } from "../../src/domain/words.ts";
import { scormMessages } from "../../src/messages/scorm.ts";
import { TROUBLE_PLACE, troubles, VERSION_ATTRIBUTE } from "../../src/site/scorm.ts";
import type { ScormVersion } from "../../src/site/scorm.ts";
import { sealed } from "../site/seal.ts";

/** What of a page belongs to the site around the lesson, or leads out of it. */
const AROUND = [
  // The policy, which is written anew; addresses of the site; its sign.
  "meta[http-equiv=Content-Security-Policy], link[rel=canonical], link[rel=alternate]",
  "link[rel=sitemap], link[rel~=icon], meta[property^='og:'], meta[name^='twitter:']",
  // The bar with the search, the menu, the neighbours and the foot.
  "body header.header, nav.sidebar, main footer",
  // The analysis page is not in the package.
  ".own-data .actions, kam-live [data-own], kam-lose-customer .foot a",
].join(", ");

/** Where a packaged page's own addresses begin, as its folder lies beside the folder of its parts. */
const UP = "../";

/** How a lesson is packed. */
interface Packing {
  readonly file: string;
  readonly version: ScormVersion;
  readonly locale: Locale;
  /** The sub-path that the site was built for; never `/`, which no text could be searched for. */
  readonly base: string;
  /** The program for learning systems and the style of packaged pages, by their places in the package. */
  readonly runtime: string;
  readonly style: string;
}

/** The text with the site's addresses made relative; pages and their parts lie in folders side by side. */
export const relative = (text: string, base: string): string => text.replaceAll(base, UP);

/** A link to a page that is not in the package becomes its words; a term keeps its place for the keyboard. */
function unlink(document: Document): void {
  for (const link of document.querySelectorAll("a[href]:not([href^='#'])")) {
    const href = link.getAttribute("href") ?? "";
    if (/^https?:/.test(href)) {
      link.setAttribute("target", "_blank");
      link.setAttribute("rel", "noopener");
    } else if (link.classList.contains("term")) {
      link.removeAttribute("href");
      link.setAttribute("tabindex", "0");
    } else {
      link.replaceWith(...link.childNodes);
    }
  }
}

function head(document: Document, { runtime, style }: Packing): void {
  const program = document.createElement("script");
  program.setAttribute("type", "module");
  program.setAttribute("src", UP + runtime);
  // Before every other module: what the learning system kept must stand when the exercises wake.
  document.head.querySelector("script, link")?.before(program);
  const link = document.createElement("link");
  link.setAttribute("rel", "stylesheet");
  link.setAttribute("href", UP + style);
  document.head.append(link);
}

/** The line that stays empty while all is well with the learning system. */
function placeForTrouble(document: Document, locale: Locale): void {
  const place = document.createElement("p");
  place.setAttribute("id", TROUBLE_PLACE);
  place.setAttribute("role", "status");
  for (const trouble of troubles)
    place.setAttribute(`data-${trouble}`, scormMessages[locale].troubles[trouble]);
  document.body.prepend(place);
}

/** A lesson's page as it stands in a package: without the site around it, under a policy of its own. */
export function packagedPage(html: string, packing: Packing): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(AROUND)) element.remove();
  unlink(document);
  head(document, packing);
  placeForTrouble(document, packing.locale);
  document.documentElement.setAttribute(VERSION_ATTRIBUTE, packing.version);
  const written = `<!doctype html>${document.documentElement.outerHTML}`;
  return sealed(relative(written, packing.base), packing.file);
}
