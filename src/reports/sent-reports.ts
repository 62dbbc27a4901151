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

interface Numbered {
  readonly number: number;
  readonly document: ReportDocument;
}

/** What the page has of the reports, as the worker knows it; the latest first. */
export class SentReports {
  #kept: readonly Numbered[] = [];
  #lastNumber = 0;
  /** Kept no longer, which the page has not been told yet. */
  #untold: readonly number[] = [];

  /** After other data were read nobody goes back to what was before them, but for what still stands. */
  forgetEarlier(): void {
    const [latest, ...earlier] = this.#kept;
    this.#kept = latest === undefined ? [] : [latest];
    this.#untold = [...this.#untold, ...earlier.map(({ number }) => number)];
  }

  /** A report that somebody asked for. */
  send(document: ReportDocument): SentReport {
    return this.#send(document, false);
  }

  /** A report that nobody asked for yet: it is given up before the one asked for last. */
  sendAhead(document: ReportDocument): SentReport {
    return this.#send(document, true);
  }

  #send(document: ReportDocument, ahead: boolean): SentReport {
    const base = this.#nearest(document);
    const changes = changesBetween(base?.document, document);
    if (base !== undefined && changes === null)
      return { number: base.number, of: base.number, changes, forgotten: this.#keep(base, ahead) };
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    const forgotten = this.#keep({ number, document }, ahead);
    return { number, of: base?.number ?? null, changes, forgotten };
  }

  /** The one that shares most members, of several the latest. */
  #nearest(document: ReportDocument): Numbered | undefined {
    let [nearest, most] = [this.#kept[0], -1];
    for (const kept of this.#kept) {
      const shared = sharedMembers(kept.document, document);
      if (shared > most) [nearest, most] = [kept, shared];
    }
    return nearest;
  }

  /** Keeps a report as the latest, or behind the latest; the numbers of all that are kept no longer. */
  #keep(next: Numbered, ahead: boolean): readonly number[] {
    const forgotten = [...this.#untold];
    this.#untold = [];
    const others = this.#kept.filter(({ number }) => number !== next.number);
    const [latest = next, ...earlier] = ahead ? others : [next, ...others];
    let customers = 0;
    const kept: Numbered[] = [];
    for (const one of new Set([latest, ...(ahead ? [next] : []), ...earlier])) {
      customers += one.document.customers.length;
      if (one === latest || (customers <= CUSTOMERS_KEPT && kept.length < REPORTS_KEPT))
        kept.push(one);
      else forgotten.push(one.number);
    }
    this.#kept = kept;
    return forgotten;
  }
}

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
