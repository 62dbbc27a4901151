import type { Loss } from "../document/loss.ts";
import { typeset } from "./names.ts";
import type { FurtherTelling } from "./telling.ts";

/** How one who is imagined gone is called. */
export function lostName({ words, names }: FurtherTelling, party: Loss["parties"][number]): string {
  return party.kind === "manager"
    ? words.lossBlock.withBook(typeset(party.name))
    : names.full(party);
}

/** Months as they are said: `10,8 месяца`, `12 месяцев`. */
export function monthsText({ words, format }: FurtherTelling, months: number): string {
  const rounded = Number(months.toFixed(months < 100 ? 1 : 0));
  const whole = Number.isInteger(rounded) ? rounded : null;
  return words.lossBlock.survival.months(format.decimal(rounded, whole === null ? 1 : 0), whole);
}
