import type { PlainDate } from "../../src/domain/words.ts";

const firstDay: PlainDate = "2023-01-09";
export const lastDay: PlainDate = "2025-12-19";
/** Months of the period, from January 2023; both edge months are partial. */
export const monthCount = 36;

const milliseconds = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): PlainDate => new Date(time).toISOString().slice(0, 10);

/** The day so many days later. */
export const addDays = (day: PlainDate, days: number): PlainDate =>
  dayOf(milliseconds(day) + days * 86_400_000);

/** Monday to Friday of a month counted from January 2023. */
export function workDays(month: number): readonly PlainDate[] {
  const days: PlainDate[] = [];
  const end = Date.UTC(2023, month + 1, 1);
  for (let time = Date.UTC(2023, month, 1); time < end; time += 86_400_000) {
    const weekDay = new Date(time).getUTCDay();
    if (weekDay !== 0 && weekDay !== 6) days.push(dayOf(time));
  }
  return days;
}

/** Whether a day lies in the period; ISO days compare as text. */
export const inPeriod = (day: PlainDate): boolean => day >= firstDay && day <= lastDay;
