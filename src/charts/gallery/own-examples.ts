import type { GalleryExample } from "./examples.ts";

/** Charts that no block of a report on the books has: one line each. */
export const ownExamples: readonly GalleryExample[] = [];
