import { recall, remember, today } from "../memory.ts";

/** Stands for the lesson as a whole: notes that it was opened, and which heading was read last. */
class LessonElement extends HTMLElement {
  connectedCallback(): void {
    const { lesson = "" } = this.dataset;
    if (recall(lesson).opened === null) remember(lesson, { opened: today() });
    const seen = new IntersectionObserver(
      (entries) => {
        const heading = entries.findLast(({ isIntersecting }) => isIntersecting)?.target.id;
        if (heading !== undefined && heading !== recall(lesson).heading)
          remember(lesson, { heading });
      },
      // The middle of the screen: what stands there is being read.
      { rootMargin: "-40% 0px -40% 0px" },
    );
    for (const heading of document.querySelectorAll("main h2[id]")) seen.observe(heading);
  }
}

customElements.define("kam-lesson", LessonElement);
