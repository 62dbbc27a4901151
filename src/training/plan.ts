/** A task to be placed; weights as the lesson gives them: 3 matters most, 0 is somebody else's. */
export interface PlannedTask {
  readonly id: string;
  readonly hours: number;
  /** The last slot in which it still helps; null where any does. */
  readonly due: string | null;
  readonly weight: number;
  /** The slot it was put into; null where it is left out. */
  readonly slot: string | null;
}

export interface Slot {
  readonly id: string;
  readonly hours: number;
}

/** `waits`: left out, and no harm done, since it could wait. */
export type TaskOutcome = "done" | "late" | "left" | "waits" | "taken" | "spared";

/** Hours placed into each slot, by its id. */
export function loadOf(
  slots: readonly Slot[],
  tasks: readonly PlannedTask[],
): ReadonlyMap<string, number> {
  const placed = (slot: string) =>
    tasks.reduce((sum, task) => sum + (task.slot === slot ? task.hours : 0), 0);
  return new Map(slots.map(({ id }) => [id, placed(id)]));
}

/** What comes of a task where it was put. */
export function outcomeOf(slots: readonly Slot[], { slot, due, weight }: PlannedTask): TaskOutcome {
  if (weight === 0) return slot === null ? "spared" : "taken";
  if (slot === null) return weight === 1 ? "waits" : "left";
  const at = (id: string) => slots.findIndex((each) => each.id === id);
  return due !== null && at(slot) > at(due) ? "late" : "done";
}

/** The share of the weight that is done in time, from 0 to 1. */
export function shareDone(slots: readonly Slot[], tasks: readonly PlannedTask[]): number {
  const weigh = (some: readonly PlannedTask[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const whole = weigh(tasks);
  return whole === 0 ? 1 : weigh(tasks.filter((task) => outcomeOf(slots, task) === "done")) / whole;
}
