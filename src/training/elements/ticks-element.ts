import { recall } from "../memory.ts";

/** The menu of the course: ticks off the lessons whose questions are all answered. */
class TicksElement extends HTMLElement {
  connectedCallback(): void {
    const { done = "" } = this.dataset;
    for (const link of this.querySelectorAll<HTMLElement>("[data-lesson]")) {
      if (recall(link.dataset["lesson"] ?? "").finished === null) continue;
      link.dataset["state"] = "finished";
      link.append(
        Object.assign(document.createElement("span"), {
          className: "vh",
          textContent: `, ${done}`,
        }),
      );
    }
  }
}

customElements.define("kam-ticks", TicksElement);
