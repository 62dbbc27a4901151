import { TROUBLE_PLACE, type Trouble } from "../../site/scorm.ts";

/** Says what is wrong between a lesson and a learning system, or takes it back. */
export function showTrouble(page: Document, trouble: Trouble | null): void {
  const place = page.getElementById(TROUBLE_PLACE);
  if (place === null) return;
  const text = trouble === null ? "" : (place.dataset[trouble] ?? "");
  // A line that is said again would be read aloud again.
  if (place.textContent !== text) place.textContent = text;
}
