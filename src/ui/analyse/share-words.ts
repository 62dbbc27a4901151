import { shareMessages } from "../../messages/analyse-share.ts";
import type { ShareMessages } from "../../messages/ru/analyse-share.ts";
import { usePageParts } from "./page-parts.ts";

/** The words of the dialog, which come with it. */
export const useShareWords = (): ShareMessages => shareMessages[usePageParts().locale];
