import { partialTotalLabel, totalLabel } from "../mapping/row-labels.ts";

/** A label behind its name: «Иванов Итог», `Alder Total`. */
export const namedTotal = /\s(?:итог|итого|всего|total)$/iu;

/** The sum of one group: «Итого по Иванову», «Иванов Итог», `Alder Total`. */
export const isSubtotal = (label: string): boolean =>
  totalLabel.test(label) ? partialTotalLabel.test(label) : namedTotal.test(label);

/** What the label of a row in a column of groups says; a firm may be called `Total` itself. */
export function totalOf(label: string, openGroups: readonly string[]): "whole" | "part" | null {
  const name = label.replace(namedTotal, "");
  if (name !== label && openGroups.includes(name)) return "part";
  if (!totalLabel.test(label)) return null;
  if (!partialTotalLabel.test(label)) return "whole";
  return name === label ? "part" : null;
}
