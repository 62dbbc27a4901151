/** Makes the cells of a matrix buttons: of the lists under it, that of the pressed one is shown. */
export function openCells(root: ParentNode): void {
  for (const part of root.querySelectorAll(".matrix-part:not(:has(button))")) {
    const lists = part.querySelectorAll<HTMLElement>("[data-members]");
    const buttons = [...part.querySelectorAll<HTMLElement>("[data-cell]")].map((cell) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset["cell"] = cell.dataset["cell"] ?? "";
      button.append(...cell.childNodes);
      cell.replaceWith(button);
      return button;
    });
    const press = (pressed: HTMLElement | undefined): void => {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button === pressed));
      for (const list of lists) list.hidden = list.dataset["members"] !== pressed?.dataset["cell"];
    };
    press(buttons[0]);
    for (const button of buttons)
      button.addEventListener("click", () => {
        press(button);
      });
    part.querySelector(".all-members")?.setAttribute("aria-live", "polite");
  }
}
