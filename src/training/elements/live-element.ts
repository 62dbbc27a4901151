import { formatFor } from "../../messages/format.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { numeralFromDecimal, percent } from "../../messages/numerals.ts";
import { askForReport } from "../../site/open-report.ts";
import { liveReportFrom } from "../live/report-part.ts";
import type { LiveReport } from "../live/report-part.ts";
import { recall, remember } from "../memory.ts";
import { numberFromText } from "../number-text.ts";
import { element } from "./element.ts";
import { liveTables } from "./live-tables.ts";
import { wordsIn } from "./words.ts";

/** A step on a real report: predictions first, then the table; on the sample or on one's own report. */
class LiveElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.querySelector("[data-skip]")?.addEventListener("click", () => {
      for (const row of this.#rows()) this.#remember(row, null);
      void this.#show();
    });
    this.querySelector("[data-own]")?.addEventListener("click", () => void this.#showOwn());
    this.#restore();
  }

  #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-prediction]")];
  }

  get #locale(): "ru" | "en" {
    return this.dataset["locale"] === "en" ? "en" : "ru";
  }

  #key({ dataset }: HTMLElement): string {
    return `${this.dataset["exercise"] ?? ""}-${dataset["prediction"] ?? ""}`;
  }

  #remember(row: HTMLElement, said: number | null): void {
    remember(this.dataset["lesson"] ?? "", { predictions: { [this.#key(row)]: said } });
  }

  #restore(): void {
    const { predictions } = recall(this.dataset["lesson"] ?? "");
    for (const row of this.#rows()) {
      const said = predictions[this.#key(row)];
      const input = row.querySelector("input");
      if (typeof said === "number" && input)
        input.value = numeralFromDecimal(this.#locale, String(said));
    }
    if (this.#rows().every((row) => predictions[this.#key(row)] !== undefined)) void this.#show();
  }

  async #check(): Promise<void> {
    const said = this.#rows().map((row) => numberFromText(row.querySelector("input")?.value ?? ""));
    if (said.every((number) => number === null)) {
      this.#say("[role=alert]", (await wordsIn(this.#locale)).prediction.notNumber);
      this.querySelector("input")?.focus();
      return;
    }
    this.#rows().forEach((row, at) => {
      this.#remember(row, said[at] ?? null);
    });
    await this.#show();
  }

  async #show(): Promise<void> {
    const words = await wordsIn(this.#locale);
    this.#say("[role=alert]", "");
    for (const row of this.#rows()) this.#compare(row, words);
    const { lesson = "", exercise = "" } = this.dataset;
    remember(lesson, { answers: { [exercise]: "done" } });
    this.toggleAttribute("data-shown", true);
    const report = await fetchedReport(this.dataset["report"] ?? "");
    if (report === null) this.#say("[data-whose]", words.live.failed);
    else this.#draw(report, words, words.live.sample);
    this.querySelector<HTMLElement>("[data-seen]")?.removeAttribute("hidden");
  }

  #compare(row: HTMLElement, words: TrainingMessages): void {
    const written = (value: number) =>
      row.dataset["unit"] === "percent"
        ? percent(this.#locale, value / 100)
        : numeralFromDecimal(this.#locale, String(value));
    const said = numberFromText(row.querySelector("input")?.value ?? "");
    const actual = written(Number(row.dataset["answer"]));
    const { compared, noted } = words.prediction;
    const line = row.querySelector(".compared");
    if (line) line.textContent = said === null ? noted(actual) : compared(written(said), actual);
  }

  async #showOwn(): Promise<void> {
    const words = await wordsIn(this.#locale);
    this.#say("[data-own-said]", words.live.asking);
    const report = liveReportFrom(await askForReport());
    this.#say("[data-own-said]", report === null ? words.live.noneOpen : "");
    if (report !== null) this.#draw(report, words, words.live.yours);
  }

  #draw(report: LiveReport, words: TrainingMessages, whose: string): void {
    const format = formatFor(this.#locale, null);
    const drawn = liveTables[this.dataset["question"] ?? ""]?.({ report, words, format });
    if (drawn === undefined) return;
    const [sentence, table] = drawn;
    this.#say("[data-whose]", whose);
    this.querySelector("[data-table]")?.replaceChildren(
      element("p", { class: "finding" }, sentence),
      table,
    );
  }

  #say(place: string, text: string): void {
    this.querySelector(place)?.replaceChildren(text);
  }
}

async function fetchedReport(address: string): Promise<LiveReport | null> {
  try {
    const response = await fetch(address);
    return response.ok ? liveReportFrom(await response.json()) : null;
  } catch {
    return null;
  }
}

customElements.define("kam-live", LiveElement);
