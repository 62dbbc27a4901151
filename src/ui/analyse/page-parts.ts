import { createContext, use } from "react";
import type { Locale } from "../../domain/words.ts";
import type { Format } from "../../messages/format.ts";
import type { AnalyseMessages } from "../../messages/ru/analyse.ts";
import type { AnalyseStore } from "./store.ts";

/** What every part of the page needs. */
export interface PageParts {
  readonly locale: Locale;
  /** The sub-path of the site, with a slash at both ends. */
  readonly base: string;
  readonly words: AnalyseMessages;
  /** Without a currency; a part that shows money makes its own. */
  readonly format: Format;
  readonly store: AnalyseStore;
}

export const PagePartsContext = createContext<PageParts | null>(null);

export function usePageParts(): PageParts {
  const parts = use(PagePartsContext);
  if (parts === null) throw new Error("a part of the analyse page outside of it");
  return parts;
}
