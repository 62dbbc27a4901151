import { dayNumber, plainDate } from "../../domain/calendar.ts";
import type { PlainDate } from "../../domain/words.ts";

/**
 * The day on which the next purchase is due by the customer's own rhythm [L6]: the last purchase and
 * one median interval, half a day rounded up. Null for who has bought on fewer than two days.
 */
export const nextDue = (
  lastPurchase: PlainDate | null,
  twiceMedian: number | null,
): PlainDate | null =>
  lastPurchase === null || twiceMedian === null
    ? null
    : plainDate(dayNumber(lastPurchase) + Math.ceil(twiceMedian / 2));
