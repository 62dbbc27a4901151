import type { Locale } from "../domain/words.ts";
import { gallery as en } from "./en/gallery.ts";
import { gallery as ru, type GalleryMessages } from "./ru/gallery.ts";
import { boundMessages } from "./typography.ts";

export type { GalleryMessages } from "./ru/gallery.ts";

/** The words of the gallery of charts. */
export const galleryMessages: Readonly<Record<Locale, GalleryMessages>> = {
  ru: boundMessages(ru),
  en,
};
