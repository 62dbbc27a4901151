import type { DateWindow } from "./plan.ts";

const firstDay = Math.round(Date.UTC(1900, 0, 1) / 86_400_000);
const lastDay = Math.round(Date.UTC(2150, 0, 1) / 86_400_000);
const plausibleYears = 20;

/** How many lines each day has, for the median date of a file [F8]. */
export class DateHistogram {
  readonly #counts = new Int32Array(lastDay - firstDay + 1);
  #total = 0;

  add(day: number): void {
    const place = Math.min(Math.max(day, firstDay), lastDay) - firstDay;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.#total += 1;
  }

  /** The days within 20 years of the median, or null where no line lies outside them. */
  windowNeeded(): DateWindow | null {
    if (this.#total === 0) return null;
    const median = this.#median();
    const window = {
      first: movedYears(median, -plausibleYears),
      last: movedYears(median, plausibleYears),
    };
    const outside = this.#counts.some((count, index) => {
      const day = firstDay + index;
      return count > 0 && (day < window.first || day > window.last);
    });
    return outside ? window : null;
  }

  /** The lower median. */
  #median(): number {
    const half = (this.#total + 1) >> 1;
    let seen = 0;
    const place = this.#counts.findIndex((count) => (seen += count) >= half);
    return firstDay + place;
  }
}

function movedYears(day: number, years: number): number {
  const date = new Date(day * 86_400_000);
  const moved = Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
  return Math.round(moved / 86_400_000);
}
