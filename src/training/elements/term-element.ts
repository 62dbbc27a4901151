/** How long the note stays after the pointer left, in milliseconds: time to reach it. */
const GRACE = 200;
const GAP = 6;
const EDGE = 16;

/** A term that says what it means while the pointer or the keyboard is on it; Escape closes the note. */
class TermElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector("a");
    const note = this.querySelector<HTMLElement>("[popover]");
    // Without popovers the title of the link says the same.
    if (!link || !note || !("showPopover" in note)) return;
    link.removeAttribute("title");
    let leaving = 0;
    const show = () => {
      clearTimeout(leaving);
      note.showPopover();
      place(note, link.getClientRects()[0] ?? link.getBoundingClientRect());
    };
    const hide = () => {
      note.hidePopover();
    };
    this.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType !== "touch") show();
    });
    this.addEventListener("pointerleave", () => (leaving = window.setTimeout(hide, GRACE)));
    this.addEventListener("focusin", () => link.matches(":focus-visible") && show());
    this.addEventListener("focusout", hide);
  }
}

/** Under the term where there is room, else above it, and never over the edge of the window. */
function place({ style, offsetWidth, offsetHeight }: HTMLElement, at: DOMRect): void {
  const below = at.bottom + GAP;
  const fits = below + offsetHeight < innerHeight;
  const right = document.documentElement.clientWidth - EDGE - offsetWidth;
  style.left = `${String(scrollX + Math.max(EDGE, Math.min(at.left, right)))}px`;
  style.top = `${String(scrollY + (fits ? below : at.top - GAP - offsetHeight))}px`;
}

customElements.define("kam-term", TermElement);
