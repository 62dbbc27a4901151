import { formatFor } from "../../messages/format.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";
import { recall, remember } from "../memory.ts";
import { loadOf, outcomeOf, shareDone } from "../plan.ts";
import type { PlannedTask, Slot } from "../plan.ts";
import { wordsIn } from "./words.ts";

/** A plan made of tasks and limited hours: shows what each slot holds, then what came of the plan. */
class PlannerElement extends HTMLElement {
  connectedCallback(): void {
    const { answers } = recall(this.dataset["lesson"] ?? "");
    const exercise = this.dataset["exercise"] ?? "";
    for (const item of this.#items())
      selectIn(item).value = answers[`${exercise}/${item.dataset["item"] ?? ""}`] ?? "";
    this.addEventListener("change", () => {
      this.#keep();
      this.#forgetOutcome();
      void this.#drawLoads();
    });
    this.querySelector("[data-check]")?.addEventListener("click", () => void this.#run());
    this.querySelector("[data-again]")?.addEventListener("click", () => {
      for (const item of this.#items()) selectIn(item).value = "";
      this.#keep();
      this.#forgetOutcome();
      void this.#drawLoads();
    });
    void this.#drawLoads();
  }

  #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-item]")];
  }

  #slots(): Slot[] {
    return [...this.querySelectorAll<HTMLElement>("[data-slot]")].map(({ dataset }) => ({
      id: dataset["slot"] ?? "",
      hours: Number(dataset["hours"]),
    }));
  }

  #keep(): void {
    const { lesson = "", exercise = "" } = this.dataset;
    const answers = this.#items().map((item): [string, string] => [
      `${exercise}/${item.dataset["item"] ?? ""}`,
      selectIn(item).value,
    ]);
    remember(lesson, { answers: Object.fromEntries(answers) });
  }

  async #drawLoads(): Promise<void> {
    const { planner } = await wordsIn(this.dataset["locale"]);
    const slots = this.#slots();
    const loads = loadOf(slots, this.#items().map(taskFrom));
    for (const { id, hours } of slots) {
      const place = this.querySelector<HTMLElement>(`[data-slot="${id}"]`);
      const used = loads.get(id) ?? 0;
      const text = place?.querySelector(".load");
      if (text) text.textContent = planner.load(this.#hours(used), this.#hours(hours));
      const meter = place?.querySelector("meter");
      if (meter) meter.value = used;
      place?.toggleAttribute("data-overfull", used > hours);
    }
  }

  async #run(): Promise<void> {
    const words = (await wordsIn(this.dataset["locale"])).planner;
    const slots = this.#slots();
    const tasks = this.#items().map(taskFrom);
    const overfull = this.#overfull(words, slots, loadOf(slots, tasks));
    this.#say(overfull ?? "");
    if (overfull !== null) return;
    this.#items().forEach((item, at) => {
      const task = tasks[at];
      if (task) markTask(item, outcomeOf(slots, task), words);
    });
    this.#showScore(words, shareDone(slots, tasks));
  }

  #overfull(
    words: TrainingMessages["planner"],
    slots: readonly Slot[],
    loads: ReadonlyMap<string, number>,
  ): string | null {
    const slot = slots.find(({ id, hours }) => (loads.get(id) ?? 0) > hours);
    if (!slot) return null;
    const name = this.querySelector(`[data-slot="${slot.id}"] b`)?.textContent ?? "";
    return words.overfull(name, this.#hours((loads.get(slot.id) ?? 0) - slot.hours));
  }

  #showScore(words: TrainingMessages["planner"], share: number): void {
    const { lesson = "", exercise = "" } = this.dataset;
    const percent = Math.round(share * 100);
    remember(lesson, { answers: { [exercise]: `${String(percent)}/100` } });
    const score = this.querySelector(".outcome .score");
    const format = formatFor(this.#locale(), null);
    if (score) score.textContent = words.score(format.percent(percent / 100));
    const verdicts = [...this.querySelectorAll<HTMLElement>("[data-from]")];
    const holds = verdicts.findLast(({ dataset }) => percent >= Number(dataset["from"]));
    for (const verdict of verdicts) verdict.hidden = verdict !== holds;
    const again = this.querySelector<HTMLElement>("[data-again]");
    if (again) again.hidden = false;
  }

  #forgetOutcome(): void {
    this.#say("");
    for (const item of this.#items()) delete item.dataset["state"];
    for (const verdict of this.querySelectorAll<HTMLElement>("[data-from]")) verdict.hidden = true;
    this.querySelector(".outcome .score")?.replaceChildren();
  }

  #locale(): "ru" | "en" {
    return this.dataset["locale"] === "en" ? "en" : "ru";
  }

  #hours(count: number): string {
    return formatFor(this.#locale(), null).decimal(count, Number.isInteger(count) ? 0 : 1);
  }

  #say(text: string): void {
    this.querySelector(".checking [role=alert]")?.replaceChildren(text);
  }
}

function selectIn(item: HTMLElement): HTMLSelectElement {
  const select = item.querySelector("select");
  if (!select) throw new Error("A task has no list of slots.");
  return select;
}

const taskFrom = (item: HTMLElement): PlannedTask => ({
  id: item.dataset["item"] ?? "",
  hours: Number(item.dataset["hours"]),
  due: item.dataset["due"] ?? null,
  weight: Number(item.dataset["weight"]),
  slot: selectIn(item).value || null,
});

const stateOf = {
  done: "right",
  spared: "right",
  waits: "neither",
  late: "wrong",
  left: "wrong",
  taken: "wrong",
} as const;

function markTask(
  item: HTMLElement,
  outcome: ReturnType<typeof outcomeOf>,
  words: TrainingMessages["planner"],
): void {
  item.dataset["state"] = stateOf[outcome];
  const isHandled = outcome === "done" || outcome === "spared";
  for (const told of item.querySelectorAll<HTMLElement>("[data-told]")) {
    told.hidden = (told.dataset["told"] === "handled") !== isHandled;
    told.querySelector(".verdict")?.replaceChildren(`${words[outcome]}.`);
  }
  const reason = item.querySelector("details");
  if (reason) reason.open = true;
}

customElements.define("kam-planner", PlannerElement);
