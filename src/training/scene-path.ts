/** A step of a scene: where it leads and what it does to trust. */
export interface SceneStep {
  readonly id: string;
  readonly to: string;
  readonly trust: number;
}

/** A scene as moments with the steps out of each; the first is where it begins. */
export type SceneMoments = ReadonlyMap<string, readonly SceneStep[]>;

/** A stretch of a walk through a scene: a moment, and the step that was taken there, if any. */
export interface Stretch {
  readonly moment: string;
  readonly taken: SceneStep | null;
}

/**
 * Walks through a scene by the steps taken, from its first moment. A step that is not there (an older
 * lesson kept it) ends the walk before it: the reader chooses anew from that moment.
 */
export function walk(moments: SceneMoments, taken: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [moment] = moments.keys();
  for (const id of taken) {
    const step =
      moment === undefined ? undefined : moments.get(moment)?.find((each) => each.id === id);
    if (moment === undefined || step === undefined) break;
    stretches.push({ moment, taken: step });
    moment = step.to;
  }
  return moment === undefined ? stretches : [...stretches, { moment, taken: null }];
}

/** The trust that a walk has won or lost. */
export const trustOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { taken }) => sum + (taken?.trust ?? 0), 0);
