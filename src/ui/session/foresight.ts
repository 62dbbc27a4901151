import type { PropertyValue } from "../../analysis/index.ts";
import type { Engine } from "../../engines/engine.ts";
import type { ReportData } from "../../intake/report-data.ts";
import { composeReport, prepareTables } from "../../reports/compose.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { likelySettings } from "./likely-settings.ts";
import type { ReportWish } from "./session.ts";

/** Beyond, the answers of a second report would push out those of the first. */
const MOST_CUSTOMERS = 10_000;

/** Whoever tries settings presses again within about a second, and would wait for what was begun. */
const PAUSE_AFTER_CALL_MILLISECONDS = 1_000;
/** Enough for a call to come in between. */
const PAUSE_BETWEEN_MILLISECONDS = 50;

/** Of each property; longer lists are searched, and nobody knows for what. */
const VALUES_FORESEEN = 30;

/** Who is told of what goes on. */
interface Listeners {
  /** Whether nobody waits for an answer. */
  idle(): boolean;
  /** Work that calls must wait for. */
  begun(work: Promise<unknown>): void;
  /** Whether the page has the report on a wish. */
  has(wish: ReportWish): boolean;
  made(document: ReportDocument, wish: ReportWish): void;
}

/** The report that a person sees, and what it was made of. */
interface Standpoint {
  readonly engine: Engine;
  readonly data: ReportData;
  readonly wish: ReportWish;
  readonly largest: string | null;
}

/**
 * Makes reports ahead that a person may want next, one press away from the one on the page, while
 * nobody waits for anything.
 */
export class Foresight {
  readonly #listeners: Listeners;
  #running = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #from: Standpoint | null = null;
  #values: readonly PropertyValue[] = [];
  /** Reports over other lines that were made since the data were read, by what their answers follow from. */
  readonly #overOthers = new Set<string>();

  constructor(listeners: Listeners) {
    this.#listeners = listeners;
  }

  /** Stops at the next statement; whoever needs the engine waits for the work that was begun. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running.abort(new DOMException("overtaken", "AbortError"));
  }

  /** Other data: nothing is known of them. */
  forget(): void {
    this.#from = null;
    this.#values = [];
    this.#overOthers.clear();
  }

  /** Looks ahead from a report that was just made. */
  follow(engine: Engine, data: ReportData, wish: ReportWish, { customers }: ReportDocument): void {
    const [largest] = customers;
    this.#from =
      customers.length > MOST_CUSTOMERS
        ? null
        : { engine, data, wish, largest: largest?.id ?? null };
    this.resume();
  }

  /** Looks ahead from a report that the page had already. */
  turnTo(wish: ReportWish): void {
    if (this.#from !== null) this.#from = { ...this.#from, wish };
    this.resume();
  }

  /** A person looks at what lines can be filtered by; the values of most revenue come first. */
  lookAt(values: readonly PropertyValue[]): void {
    const count = new Map<string, number>();
    this.#values = values.filter(({ property }) => {
      const place = count.get(property) ?? 0;
      count.set(property, place + 1);
      return place < VALUES_FORESEEN;
    });
  }

  /** Goes on from the report on the page with what is not known yet. */
  resume(): void {
    this.stop();
    if (this.#from === null) return;
    const { data, wish, largest } = this.#from;
    const around = { facts: data.facts, largest, values: this.#values };
    const ahead = likelySettings(wish.settings, around)
      .map((settings): ReportWish => ({ ...wish, settings, fitModels: false }))
      .filter((one) => !this.#listeners.has(one) && !this.#overOthers.has(overOther(one, wish)));
    if (ahead.length === 0) return;
    this.#running = new AbortController();
    this.#next(this.#from, ahead, this.#running.signal, PAUSE_AFTER_CALL_MILLISECONDS);
  }

  #next(from: Standpoint, ahead: readonly ReportWish[], signal: AbortSignal, pause: number): void {
    const [first, ...rest] = ahead;
    this.#timer = setTimeout(() => {
      if (signal.aborted || !this.#listeners.idle()) return;
      const work = first === undefined ? goBack(from, signal) : this.#make(from, first, signal);
      this.#listeners.begun(work);
      work.then(
        () => {
          if (first !== undefined) this.#next(from, rest, signal, PAUSE_BETWEEN_MILLISECONDS);
        },
        () => undefined,
      );
    }, pause);
  }

  async #make(
    { engine, data, wish: page }: Standpoint,
    wish: ReportWish,
    signal: AbortSignal,
  ): Promise<void> {
    const document = await composeReport(engine, { ...data, ...wish, ahead: true }, { signal });
    signal.throwIfAborted();
    const other = overOther(wish, page);
    if (other !== "") this.#overOthers.add(other);
    this.#listeners.made(document, wish);
  }
}

/**
 * What the answers follow from where a report is over other lines than that on the page, which takes as
 * long as a first report: it is made once, not again for every border; empty where the lines are the same.
 */
function overOther({ settings }: ReportWish, page: ReportWish): string {
  const { asOf, filters, unit, measure, step, xyz } = settings;
  const same =
    asOf === page.settings.asOf &&
    JSON.stringify(filters) === JSON.stringify(page.settings.filters);
  return same ? "" : JSON.stringify([asOf, filters, unit, measure, step, xyz.partial, xyz.since]);
}

/** The tables of the report on the page again, for what is asked of it next. */
const goBack = ({ engine, data, wish }: Standpoint, signal: AbortSignal): Promise<void> =>
  prepareTables(engine, { ...data, ...wish }, { signal });
