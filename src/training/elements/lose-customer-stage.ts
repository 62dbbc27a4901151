import type { Format } from "../../messages/format.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import type { AmountScale } from "../amounts.ts";
import type { Book } from "../book.ts";
import type { Choice } from "../choices.ts";
import type { Cushion } from "../../analysis/loss/rule.ts";
import type { Outcome } from "../lose-customer.ts";

/** What every part of the exercise is drawn from. */
export interface Scene {
  readonly book: Book;
  /** Whether the book is the reader's own and not the sample's. */
  readonly own: boolean;
  readonly choices: readonly Choice[];
  readonly words: TrainingMessages;
  readonly format: Format;
  readonly amounts: AmountScale;
}

/** A reader's two predictions; null where none was made. */
export interface Guesses {
  readonly left: number | null;
  readonly next: number | null;
}

/** A loss, and what it is held against. */
export interface Loss {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly lost: ReadonlySet<string>;
  readonly cushion: Cushion | null;
  readonly guesses: Guesses;
  /** Whether this is the very loss that the predictions were made for. */
  readonly guessed: boolean;
}
