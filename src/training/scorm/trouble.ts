/** What may go wrong between a lesson and a learning system, as the learner must know it. */
export const troubles = ["unsaved", "refused"] as const;
export type Trouble = (typeof troubles)[number];

/** The place in a packaged page that says it; its words lie in its attributes, in the language of the page. */
export const TROUBLE_PLACE = "lms-trouble";

/** Says what is wrong, or takes it back. */
export function showTrouble(page: Document, trouble: Trouble | null): void {
  const place = page.getElementById(TROUBLE_PLACE);
  if (place === null) return;
  const text = trouble === null ? "" : (place.dataset[trouble] ?? "");
  // A line that is said again would be read aloud again.
  if (place.textContent !== text) place.textContent = text;
}
