import type { Pattern } from "./customers.ts";

const summer = [300, 300, 500, 900, 1400, 1800, 1900, 1700, 1300, 900, 500, 400];
const winter = [500, 500, 700, 800, 800, 700, 600, 700, 900, 1200, 2000, 2600];

/** How much of its base a customer buys in a month, per mille. Only sporadic buyers draw. */
export function levelOf(pattern: Pattern, month: number, draw: (limit: number) => number): number {
  switch (pattern.kind) {
    case "steady":
      return 1000;
    case "grow":
      return 1000 + 30 * month;
    case "decline":
      return Math.max(150, 1000 - 24 * month);
    case "summer":
      return summer[month % 12] ?? 0;
    case "winter":
      return winter[month % 12] ?? 0;
    case "new":
      return month < pattern.first ? 0 : Math.min(1000, 400 + 300 * (month - pattern.first));
    case "lost":
      return month <= pattern.last ? 1000 : 0;
    case "fade":
      return fading(month - (pattern.last - 6));
    case "project":
      return pattern.months.includes(month) ? 9000 : 0;
    case "sporadic":
      return draw(100) < pattern.percent ? 1000 : 0;
    case "onetime":
    case "refund":
    case "negative":
      return month === pattern.month ? 1000 : 0;
  }
}

/** Six months of going down after the last full one, then nothing. */
function fading(monthsOfFading: number): number {
  if (monthsOfFading <= 0) return 1000;
  return monthsOfFading <= 6 ? 1000 - 150 * monthsOfFading : 0;
}
