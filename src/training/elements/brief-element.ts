import { briefFile } from "../brief-file.ts";
import { recall, remember } from "../memory.ts";
import { wordsIn } from "./words.ts";

/** Set on the page while only the paper is to be printed. */
const PRINTING = "data-printing-brief";

/** A paper that a reader fills in: keeps what is written, prints it alone, saves it as a file. */
class BriefElement extends HTMLElement {
  #cleared: Readonly<Record<string, string>> | null = null;

  connectedCallback(): void {
    const { answers } = recall(this.dataset["lesson"] ?? "");
    for (const [key, area] of this.#areas()) area.value = answers[key] ?? "";
    const checked = answers[this.#key("checks")]?.split(" ") ?? [];
    for (const box of this.#boxes()) box.checked = checked.includes(box.value);
    this.addEventListener("input", () => {
      this.#cleared = null;
      this.#keep();
    });
    this.#on("[data-sample]", () => void this.#toggleSample());
    this.#on("[data-print]", () => {
      this.#print();
    });
    this.#on("[data-save]", () => void this.#save());
    this.#on("[data-clear]", () => void this.#clearOrRestore());
  }

  #on(button: string, act: () => void): void {
    this.querySelector(button)?.addEventListener("click", act);
  }

  #key(part: string): string {
    return `${this.dataset["exercise"] ?? ""}/${part}`;
  }

  #areas(): [string, HTMLTextAreaElement][] {
    return [...this.querySelectorAll<HTMLElement>("[data-field]")].flatMap((field) => {
      const area = field.querySelector("textarea");
      return area
        ? [[this.#key(field.dataset["field"] ?? ""), area] as [string, HTMLTextAreaElement]]
        : [];
    });
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>(".checks input")];
  }

  #texts(): Record<string, string> {
    return Object.fromEntries(this.#areas().map(([key, area]) => [key, area.value]));
  }

  #keep(): void {
    const { lesson = "", exercise = "" } = this.dataset;
    const texts = this.#texts();
    const checked = this.#boxes().filter((box) => box.checked);
    const filled = Object.values(texts).filter((text) => text.trim() !== "").length;
    remember(lesson, {
      answers: {
        ...texts,
        [this.#key("checks")]: checked.map(({ value }) => value).join(" "),
        [exercise]: `${String(filled)}/${String(Object.keys(texts).length)}`,
      },
    });
  }

  async #toggleSample(): Promise<void> {
    const words = (await wordsIn(this.dataset["locale"])).brief;
    const shown = this.toggleAttribute("data-sampled");
    const button = this.querySelector("[data-sample]");
    button?.setAttribute("aria-pressed", String(shown));
    button?.replaceChildren(shown ? words.hideSample : words.sample);
  }

  #print(): void {
    const root = document.documentElement;
    root.setAttribute(PRINTING, "");
    this.toggleAttribute("data-printed", true);
    window.addEventListener(
      "afterprint",
      () => {
        root.removeAttribute(PRINTING);
        this.removeAttribute("data-printed");
      },
      { once: true },
    );
    window.print();
  }

  async #save(): Promise<void> {
    const words = (await wordsIn(this.dataset["locale"])).brief;
    const title = this.querySelector("h3")?.textContent ?? "";
    const sections = [...this.querySelectorAll("[data-paper] > section:not(.checks)")].map(
      (section) => ({
        name: section.querySelector("h4")?.textContent ?? "",
        fields: [...section.querySelectorAll("[data-field]")].map((field) => ({
          label: field.querySelector("label")?.textContent ?? "",
          text: field.querySelector("textarea")?.value ?? "",
        })),
      }),
    );
    const file = briefFile({ title, sections }, this.dataset["locale"] ?? "", words.empty);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([file], { type: "text/html" }));
    link.download = `${this.dataset["exercise"] ?? "brief"}.html`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  /** Clearing can be taken back until something is written. */
  async #clearOrRestore(): Promise<void> {
    const words = (await wordsIn(this.dataset["locale"])).brief;
    const texts = this.#cleared;
    this.#cleared = texts === null ? this.#texts() : null;
    for (const [key, area] of this.#areas()) area.value = texts?.[key] ?? "";
    this.#keep();
    this.querySelector("[data-clear]")?.replaceChildren(
      this.#cleared === null ? words.clear : words.restore,
    );
    const status = this.querySelector(".checking [role=status]");
    if (status) status.textContent = this.#cleared === null ? words.kept : words.cleared;
  }
}

customElements.define("kam-brief", BriefElement);
