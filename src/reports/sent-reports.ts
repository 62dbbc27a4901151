import type { ReportDocument } from "./document.ts";
import { afterChanges, changesBetween, type Changes } from "./changes.ts";

/*
 * Settings are tried there and back, so that worker and page both keep the last few reports, by their
 * numbers: a report is sent as the changes of the one that it shares most with, and one that the page
 * has already as its number alone.
 */

/** A report on its way to the page. */
export interface SentReport {
  readonly number: number;
  /** Whose changes make it; null: of nothing. */
  readonly of: number | null;
  readonly changes: Changes | null;
  /** The reports that no later one is made of. */
  readonly forgotten: readonly number[];
}

const REPORTS_KEPT = 100;
/** Of all reports kept together, some 2 kB each where nothing is shared. */
const CUSTOMERS_KEPT = 150_000;
/** Of reports that a person asked for, before any that nobody asked for yet. */
const ASKED_FIRST = 8;

interface Numbered {
  readonly number: number;
  readonly document: ReportDocument;
}

/** What the page has of the reports, as the worker knows it. Reports are told apart by what they were asked with. */
export class SentReports {
  /** The latest first. */
  #asked: readonly Numbered[] = [];
  #ahead: readonly Numbered[] = [];
  readonly #numbers = new Map<string, number>();
  #lastNumber = 0;
  /** Kept no longer, which the page has not been told yet. */
  #untold: readonly number[] = [];

  /** After other data were read nobody goes back to what was before them, but for what still stands. */
  forgetEarlier(): void {
    const [latest, ...earlier] = this.#asked;
    this.#asked = latest === undefined ? [] : [latest];
    this.#untold = [...this.#untold, ...[...earlier, ...this.#ahead].map(({ number }) => number)];
    this.#ahead = [];
    this.askAnew();
  }

  /** A report that a person asked for. */
  send(document: ReportDocument, asked: string): SentReport {
    return this.#send(document, asked, (one) => this.#ask(one));
  }

  /** A report that nobody asked for yet; null where those that somebody asked for leave it no room. */
  sendAhead(document: ReportDocument, asked: string): SentReport | null {
    const before = this.#asked.slice(0, ASKED_FIRST).map((one) => one.document);
    if (customersOf([...before, document]) > CUSTOMERS_KEPT) return null;
    return this.#send(document, asked, (one) => this.#foresee(one));
  }

  /** A person turned to a report that the page had. */
  turnTo(asked: string): void {
    const known = this.#find(asked);
    if (known !== undefined) this.#ask(known);
  }

  /** Whether the page has it; what is wanted again stays longer. */
  has(asked: string): boolean {
    const known = this.#find(asked);
    if (known !== undefined) this.#foresee(known);
    return known !== undefined;
  }

  /** From now on the same wishes have other answers. */
  askAnew(): void {
    this.#numbers.clear();
  }

  #send(document: ReportDocument, asked: string, keep: (one: Numbered) => void): SentReport {
    const base = this.#nearest(document);
    const changes = changesBetween(base?.document, document);
    const known = changes === null ? base : undefined;
    if (known === undefined) this.#lastNumber += 1;
    const next = known ?? { number: this.#lastNumber, document };
    keep(next);
    this.#numbers.set(asked, next.number);
    return { number: next.number, of: base?.number ?? null, changes, forgotten: this.#cut() };
  }

  get #kept(): readonly Numbered[] {
    return [...this.#asked, ...this.#ahead];
  }

  #find(asked: string): Numbered | undefined {
    const number = this.#numbers.get(asked);
    return this.#kept.find((one) => one.number === number);
  }

  #ask(next: Numbered): void {
    this.#asked = [next, ...this.#asked.filter((one) => one !== next)];
    this.#ahead = this.#ahead.filter((one) => one !== next);
  }

  /** What somebody asked for already stays so. */
  #foresee(next: Numbered): void {
    if (!this.#asked.includes(next))
      this.#ahead = [next, ...this.#ahead.filter((one) => one !== next)];
  }

  /** The one that shares most members, of several the latest. */
  #nearest(document: ReportDocument): Numbered | undefined {
    let nearest: Numbered | undefined;
    let most = -1;
    for (const kept of this.#kept) {
      const shared = sharedMembers(kept.document, document);
      if (shared > most) [nearest, most] = [kept, shared];
    }
    return nearest;
  }

  /** Gives up what there is no room for, but for the one asked for last; the numbers of all that went. */
  #cut(): readonly number[] {
    const inOrder = [
      ...this.#asked.slice(0, ASKED_FIRST),
      ...this.#ahead,
      ...this.#asked.slice(ASKED_FIRST),
    ];
    const documents = inOrder.map(({ document }) => document);
    const kept = new Set(
      inOrder.filter(
        (_, place) =>
          place === 0 ||
          (place < REPORTS_KEPT && customersOf(documents.slice(0, place + 1)) <= CUSTOMERS_KEPT),
      ),
    );
    this.#asked = this.#asked.filter((one) => kept.has(one));
    this.#ahead = this.#ahead.filter((one) => kept.has(one));
    const forgotten = inOrder.filter((one) => !kept.has(one)).map(({ number }) => number);
    const told = [...this.#untold, ...forgotten];
    this.#untold = [];
    return told;
  }
}

const customersOf = (documents: readonly ReportDocument[]): number =>
  documents.reduce((sum, { customers }) => sum + customers.length, 0);

const sharedMembers = (one: ReportDocument, other: ReportDocument): number => {
  const members = new Map(Object.entries(one));
  return Object.entries(other).filter(
    ([name, value]) => typeof value === "object" && members.get(name) === value,
  ).length;
};

/** The reports that the page has of one worker. */
export class ReceivedReports {
  readonly #kept = new Map<number, ReportDocument>();
  /** Numbers of reports by what they were asked with. */
  readonly #asked = new Map<string, number>();

  receive({ number, of, changes, forgotten }: SentReport, asked: string): ReportDocument {
    const base = of === null ? undefined : this.#kept.get(of);
    // What the worker composed is a document, and so is what its changes make of one.
    const document = afterChanges(base, changes) as ReportDocument;
    this.#kept.set(number, document);
    this.#asked.set(asked, number);
    for (const one of forgotten) this.#kept.delete(one);
    return document;
  }

  /** The report that was asked with the same, where it is still here. */
  find(asked: string): ReportDocument | undefined {
    const number = this.#asked.get(asked);
    const document = number === undefined ? undefined : this.#kept.get(number);
    if (document === undefined) this.#asked.delete(asked);
    return document;
  }

  /** From now on reports have to be asked for: the same wish has another answer. */
  askAnew(): void {
    this.#asked.clear();
  }
}
