import type { Book } from "./book.ts";
import { whatIsLeft } from "./lose-customer.ts";

/** Something a reader can take out of the book: a person with all companies, or one company. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Ids of the customers that leave with it. */
  readonly members: readonly string[];
  readonly share: number;
  readonly person: boolean;
}

/* Two rows of the exercise. */
const PEOPLE = 4;
const COMPANIES = 4;

/** The people who stand behind several companies and the largest companies, as things to lose. */
export function choicesIn(book: Book): readonly Choice[] {
  const { byDecider, byEntity } = whatIsLeft(book, new Set());
  const people = byDecider.parties.filter(({ members }) => members.length > 1).slice(0, PEOPLE);
  const companies = byEntity.parties.slice(0, COMPANIES);
  return [
    ...people.map((party) => ({ ...party, person: true })),
    ...companies.map((party) => ({ ...party, person: false })),
  ];
}
