import type { PropertyValue } from "../../analysis/index.ts";
import { presentDrawn, presentMerges } from "../../analysis/identity/present-merges.ts";
import type { Settings } from "../../analysis/settings.ts";
import type { PlainDate } from "../../domain/words.ts";
import type { IntakeChoices, SalesExport } from "../../intake/contract.ts";
import { sampleChoices } from "../../intake/sample.ts";
import type { CustomerDetail } from "../../reports/customer/detail.ts";
import type { BoughtSince } from "../../reports/bought-since.ts";
import type { LinesPage } from "../../reports/lines.ts";
import type { LinesSlice, LinesWanted } from "../../analysis/lines/query.ts";
import type { Result } from "../../domain/result.ts";
import type { ReportWish, Session, SessionProblem } from "../session/session.ts";
import { ReadingMemory } from "../workspace/reading-memory.ts";
import type { Notice } from "./notice.ts";
import { isSavedReport } from "./save-report.ts";
import { settled, type StartingPoint, type Surroundings } from "./surroundings.ts";
import {
  emptyPage,
  reduce,
  sameSettings,
  type DropMistake,
  type PageEvent,
  type PageState,
  type Reading,
  type Understood,
} from "./state.ts";

/** What a person can do on the page; every task can be overtaken by the next one. */
export class AnalyseStore {
  readonly #around: Surroundings;
  readonly #defaults: Settings;
  readonly #memory: ReadingMemory;
  readonly #listeners = new Set<() => void>();
  #state: PageState;
  #abort = new AbortController();
  #lastTask = 0;
  /** A person or a settings file said whose money to add up: then merges do not change it. */
  #unitIsChosen = false;

  constructor(around: Surroundings, { settings, defaults }: StartingPoint) {
    this.#around = around;
    this.#defaults = defaults;
    this.#memory = new ReadingMemory(around.workspace);
    this.#state = emptyPage(settings);
  }

  readonly state = (): PageState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts on new files; what a person fixed for others does not follow. */
  open(files: readonly SalesExport[]): Promise<void> {
    const [first, second] = files;
    if (first !== undefined && second === undefined && isSavedReport(first.name))
      return this.#openSaved(first);
    return this.#read({ files, choices: this.#firstChoices(), origin: "file" });
  }

  /** What holds for every file before a person has said anything about it. */
  #firstChoices(): IntakeChoices {
    const { currency } = this.#around.workspace.state().contents;
    return currency === null ? {} : { currency };
  }

  /** Other settings and another memory: the file on the page is read as though it had just come. */
  async startOver(settings: Settings): Promise<void> {
    this.#unitIsChosen = true;
    this.#dispatch({ type: "settings-changed", settings });
    this.#memory.restart();
    const { shown } = this.#state;
    if (shown?.origin === "file" && shown.understood !== null)
      await this.open(shown.understood.files);
    else await this.#remake();
  }

  mistake(mistake: DropMistake): void {
    this.#dispatch({ type: "drop-failed", mistake });
  }

  /** Reads the same file again with what a person fixed or answered. */
  choose(reading: Reading, choices: IntakeChoices): Promise<void> {
    const { files, origin, earlier = [] } = reading;
    return this.#read({ files, choices, origin, earlier: [...earlier, reading.choices] });
  }

  /** Takes back the last choice. */
  async undo({ files, origin, earlier = [] }: Reading): Promise<void> {
    const choices = earlier.at(-1);
    if (choices === undefined) return;
    await this.#read({ files, choices, origin, earlier: earlier.slice(0, -1) });
  }

  /** Takes back all choices at once; this too can be taken back. */
  async guessAnew(reading: Reading): Promise<void> {
    const [first] = reading.earlier ?? [];
    if (first !== undefined) await this.choose(reading, first);
  }

  /** Reads without what was fixed for earlier files of the same headers, and forgets that. */
  async guessAsNew(understood: Understood): Promise<void> {
    this.#memory.forget(understood.intake.tables);
    await this.#read(understood);
  }

  notice(notice: Notice): void {
    this.#dispatch({ type: "noticed", notice });
  }

  closeNotice(kind: Notice["kind"]): void {
    this.#dispatch({ type: "notice-closed", kind });
  }

  /** Tries what failed once more. */
  async retry(): Promise<void> {
    const { trouble } = this.#state;
    if (trouble?.kind === "problem") await this.#read(trouble.reading);
    else if (trouble?.kind === "sample-missing") await this.showSample();
  }

  /** Makes the report anew; the old one stays until the new one is there. */
  async change(settings: Settings): Promise<void> {
    this.#dispatch({ type: "settings-changed", settings });
    await this.#remake();
  }

  /** What the lines can be filtered by; the sample as it was built is read for that. Null where nobody knows. */
  async propertyValues(): Promise<readonly PropertyValue[] | null> {
    await this.#holdSample();
    if (this.#state.held === null) return null;
    const answer = await settled(this.#around.session.values());
    return answer.ok ? answer.value : null;
  }

  /**
   * Some of the lines behind a figure of the report on the page; the sample as it was built is read
   * for that. Null where nobody holds the lines any more, or the asking was given up.
   */
  async lines(
    wanted: LinesWanted,
    slice: LinesSlice,
    signal: AbortSignal,
  ): Promise<LinesPage | null> {
    await this.#holdSample();
    return this.#ask((session, wish) => session.lines(wish, wanted, slice, { signal }));
  }

  /** Makes the report anew with the models of who still buys [L4]. */
  async fitModels(): Promise<void> {
    await this.#holdSample();
    const { shown, held } = this.#state;
    if (held !== null && shown?.understood === held) await this.#analyse(held, true);
  }

  /**
   * What came of a list of whom to win back [L5]; the sample as it was built is read for that. Null
   * where nobody holds the lines any more.
   */
  async wonBack(entries: Readonly<Record<string, PlainDate>>): Promise<BoughtSince | null> {
    if (this.#state.work.kind !== "idle") return null;
    await this.#holdSample();
    return this.#ask((session, wish) => session.wonBack(wish, entries));
  }

  /** Shows the sample at once; the engine takes over only where settings differ from the built ones. */
  async showSample(): Promise<void> {
    const { task } = this.#overtake();
    this.#dispatch({ type: "fetching-started", task });
    const document = await this.#around.sampleReport();
    if (document === null) {
      this.#dispatch({ type: "sample-missing", task });
      return;
    }
    if (task !== this.#lastTask) return;
    const settings = this.#defaults;
    this.#dispatch({ type: "ready-shown", origin: "sample", task, document, settings });
    if (!sameSettings(this.#state.settings, this.#defaults)) await this.#remake();
  }

  /** Lets the engine read the sample, so that its guesses can be looked at and changed. */
  async readSample(): Promise<void> {
    const { task } = this.#overtake();
    this.#dispatch({ type: "fetching-started", task });
    const file = await this.#around.sampleExport();
    if (task !== this.#lastTask) return;
    if (file === null) this.#dispatch({ type: "sample-missing", task });
    else await this.#read({ files: [file], choices: sampleChoices, origin: "sample" });
  }

  /**
   * Everything about one customer of the report on the page, asked of the engine; null where it cannot
   * be had: the report is a saved one, or the engine holds other data by now.
   */
  async customer(id: string): Promise<CustomerDetail | null> {
    return this.#ask((session, wish) => session.customer(wish, id));
  }

  cancel(): void {
    this.#dispatch({ type: "cancelled", task: this.#overtake().task });
  }

  closeTrouble(): void {
    this.#dispatch({ type: "trouble-closed" });
  }

  /** Takes file, report and engine off the page; settings stay. */
  forget(): void {
    const { task } = this.#overtake();
    this.#around.session.forget();
    this.#dispatch({ type: "forgotten", task });
  }

  async #openSaved({ name, bytes }: SalesExport): Promise<void> {
    const { task } = this.#overtake();
    this.#dispatch({ type: "fetching-started", task });
    const saved = await this.#around.savedReport(bytes);
    if (task !== this.#lastTask) return;
    const { settings } = this.#state;
    if (saved === null) this.#dispatch({ type: "saved-damaged", task, name });
    else this.#dispatch({ type: "ready-shown", origin: "saved", task, ...saved, settings });
  }

  async #remake(): Promise<void> {
    const { work, shown, held } = this.#state;
    // These end in an analysis of their own, with the settings of that moment.
    if (work.kind === "reading" || work.kind === "fetching") return;
    if (work.kind === "analysing") return this.#analyse(work.understood);
    if (shown === null || shown.origin === "saved") return;
    if (shown.understood === null) return this.readSample();
    return held === shown.understood ? this.#analyse(held) : this.#read(shown.understood);
  }

  async #read(reading: Reading): Promise<void> {
    const { signal, task } = this.#overtake();
    const { files, choices, origin, earlier = [] } = reading;
    const asked: Reading = { files, choices, origin, earlier };
    this.#dispatch({ type: "reading-started", task, reading: asked });
    const { session, workspace } = this.#around;
    if (workspace.state().keeping === "opening") await workspace.opened();
    if (task !== this.#lastTask) return;
    const known = origin === "file" ? this.#memory.choicesFor(files, choices) : choices;
    const answer = await settled(
      session.read(files, known, {
        signal,
        onProgress: (progress) => {
          this.#dispatch({ type: "progressed", task, progress });
        },
      }),
    );
    if (task !== this.#lastTask) return;
    if (!answer.ok) {
      this.#dispatch({ type: "failed", task, problem: answer.problem, reading });
      return;
    }
    const understood: Understood = { ...asked, intake: answer.value };
    const isNew = this.#state.shown?.understood?.files !== files;
    this.#dispatch({ type: "read", task, understood });
    if (origin === "file") this.#memory.keep(answer.value.tables);
    const { drawn, merges } = workspace.state().contents;
    if (drawn.length + merges.length > 0) await this.#identify(understood, signal);
    if (task !== this.#lastTask) return;
    if (isNew) this.#countMergedCustomers();
    await this.#analyse(understood);
  }

  /** Customers that were merged before are counted as such in the next file too, and that is said. */
  #countMergedCustomers(): void {
    const { settings } = this.#state;
    if (settings.unit !== "entity" || this.#unitIsChosen) return;
    if (this.#wish().merges.length === 0) return;
    this.#dispatch({ type: "settings-changed", settings: { ...settings, unit: "customer" } });
    this.notice({ kind: "customers-counted", because: "merged-before" });
  }

  /** The sample as it was built comes without its lines: reads them. */
  async #holdSample(): Promise<void> {
    const { shown } = this.#state;
    if (shown?.understood === null && shown.origin === "sample") await this.readSample();
  }

  /** Asks about what the report on the page was made of; null where nobody holds that any more. */
  async #ask<Value>(
    question: (session: Session, wish: ReportWish) => Promise<Result<Value, SessionProblem>>,
  ): Promise<Value | null> {
    const { shown, held } = this.#state;
    if (held === null || shown?.understood !== held) return null;
    const wish = { ...this.#wish(), settings: shown.settings };
    const answer = await settled(question(this.#around.session, wish));
    return answer.ok ? answer.value : null;
  }

  /** How the report is to be made, with what a person decided about who is who. */
  #wish(): ReportWish {
    const { settings, known } = this.#state;
    const { links, drawn, merges, tags } = this.#around.workspace.state().contents;
    return {
      settings,
      locale: this.#around.locale,
      links: links?.links ?? [],
      drawn: presentDrawn(drawn, known?.entities ?? []),
      merges: presentMerges(merges, known?.entities ?? []),
      tags,
    };
  }

  /** Finds out who is in the data, once for each reading of it. */
  async #identify(understood: Understood, signal: AbortSignal): Promise<void> {
    const { intake } = understood;
    if (this.#state.known?.intake === intake) return;
    const answer = await settled(this.#around.session.identify(this.#wish(), { signal }));
    if (answer.ok) this.#dispatch({ type: "identified", known: { ...answer.value, intake } });
  }

  async #analyse(understood: Understood, fitModels = false): Promise<void> {
    const { signal, task } = this.#overtake();
    const { settings } = this.#state;
    this.#dispatch({ type: "analysing-started", task, understood });
    const answer = await settled(
      this.#around.session.analyse(fitModels ? { ...this.#wish(), fitModels } : this.#wish(), {
        signal,
        onProgress: (progress) => {
          this.#dispatch({ type: "progressed", task, progress });
        },
      }),
    );
    if (answer.ok) {
      this.#dispatch({ type: "analysed", task, understood, document: answer.value, settings });
      if (task === this.#lastTask) await this.#identify(understood, signal);
    } else {
      this.#dispatch({ type: "failed", task, problem: answer.problem, reading: understood });
    }
  }

  /** Ends whatever runs; the number of the task that takes its place. */
  #overtake(): { readonly signal: AbortSignal; readonly task: number } {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#lastTask += 1;
    return { signal: this.#abort.signal, task: this.#lastTask };
  }

  #dispatch(event: PageEvent): void {
    const next = reduce(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
