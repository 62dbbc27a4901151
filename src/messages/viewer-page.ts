import type { Locale } from "../domain/words.ts";
import { viewerPage as en } from "./en/viewer-page.ts";
import { viewerPage as ru } from "./ru/viewer-page.ts";
import type { ViewerPageMessages } from "./ru/viewer-page.ts";

/** The words round a report that came by a link, fetched after the report or where none opens. */
export const viewerPageMessages: Readonly<Record<Locale, ViewerPageMessages>> = { ru, en };
