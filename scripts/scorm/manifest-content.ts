import type { Locale } from "../../src/domain/words.ts";

/** A lesson as a learning system knows it. */
export interface ManifestLesson {
  readonly id: string;
  readonly title: string;
  /** The page that opens it, and everything it needs, the page included. */
  readonly page: string;
  readonly files: readonly string[];
}

/** What a package says of itself. */
export interface ManifestContent {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly lessons: readonly ManifestLesson[];
}
