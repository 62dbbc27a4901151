import type { Engine } from "../../engines/engine.ts";
import { composeReport, type ReportRequest } from "../../reports/compose.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { likelySettings } from "./likely-settings.ts";

/** Beyond, the answers of a second report would push out those of the first. */
const MOST_CUSTOMERS = 10_000;

/** Whoever tries settings presses again within about a second, and would wait for what was begun. */
const PAUSE_AFTER_CALL_MILLISECONDS = 1_000;
/** Enough for a call to come in between. */
const PAUSE_BETWEEN_MILLISECONDS = 50;

/**
 * Asks ahead what likely changes of settings will need, so that they find their answers ready. The
 * reports themselves are thrown away.
 */
export class Foresight {
  readonly #idle: () => boolean;
  readonly #begun: (work: Promise<unknown>) => void;
  #running = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last report. */
  #from: { readonly engine: Engine; readonly request: ReportRequest } | null = null;
  /** Reports asked for since the data were read, as texts of their settings. */
  readonly #known = new Set<string>();

  /** `idle`: nobody waits for an answer; `begun` is told of work that calls must wait for. */
  constructor(idle: () => boolean, begun: (work: Promise<unknown>) => void) {
    this.#idle = idle;
    this.#begun = begun;
  }

  /** Stops at the next statement; whoever needs the engine waits for the work that was begun. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running.abort(new DOMException("overtaken", "AbortError"));
  }

  /** Other data: nothing is known of them. */
  forget(): void {
    this.#from = null;
    this.#known.clear();
  }

  /** Looks ahead from a report that was just made. */
  follow(engine: Engine, request: ReportRequest, { customers }: ReportDocument): void {
    this.#known.add(textOf(request));
    this.#from = customers.length > MOST_CUSTOMERS ? null : { engine, request };
    this.resume();
  }

  /** Goes on from the last report with what is not known yet. */
  resume(): void {
    this.stop();
    if (this.#from === null) return;
    const { engine, request } = this.#from;
    this.#running = new AbortController();
    const ahead = likelySettings(request.settings, request.facts)
      .map((settings): ReportRequest => ({ ...request, settings, fitModels: false }))
      .filter((one) => !this.#known.has(textOf(one)));
    this.#next(engine, ahead, this.#running.signal, PAUSE_AFTER_CALL_MILLISECONDS);
  }

  #next(engine: Engine, ahead: readonly ReportRequest[], signal: AbortSignal, pause: number): void {
    const [first, ...rest] = ahead;
    if (first === undefined) return;
    this.#timer = setTimeout(() => {
      if (signal.aborted || !this.#idle()) return;
      const work = composeReport(engine, first, { signal });
      this.#begun(work);
      work.then(
        () => {
          this.#known.add(textOf(first));
          this.#next(engine, rest, signal, PAUSE_BETWEEN_MILLISECONDS);
        },
        () => undefined,
      );
    }, pause);
  }
}

/** What answers follow from; borders and levels are no part of it. */
const textOf = ({ settings, links, merges }: ReportRequest): string =>
  JSON.stringify([
    settings.unit,
    settings.measure,
    settings.step,
    settings.asOf,
    settings.filters,
    settings.xyz.partial,
    settings.xyz.since,
    links?.length,
    merges?.length,
  ]);
