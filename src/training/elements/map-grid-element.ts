import { element } from "./element.ts";

/** Puts the people of a decision map where the reader's choices place them: influence by attitude. */
class MapGridElement extends HTMLElement {
  connectedCallback(): void {
    this.closest("kam-items")?.addEventListener("change", () => {
      this.#draw();
    });
    // The exercise around it has restored its choices only once it has been defined.
    void customElements.whenDefined("kam-items").then(() => {
      this.#draw();
    });
  }

  #draw(): void {
    const people = [
      ...(this.closest("kam-items")?.querySelectorAll<HTMLElement>("[data-item]") ?? []),
    ];
    for (const cell of this.querySelectorAll<HTMLElement>("[data-cell]")) {
      const here = people.filter(
        (person) =>
          `${chosen(person, "influence")} ${chosen(person, "attitude")}` === cell.dataset["cell"],
      );
      cell.replaceChildren(
        ...here.map(({ dataset }) => element("span", {}, dataset["name"] ?? "")),
      );
    }
  }
}

const chosen = (person: HTMLElement, part: string): string =>
  person.querySelector<HTMLSelectElement>(`[data-part="${part}"] select`)?.value ?? "";

customElements.define("kam-map-grid", MapGridElement);
