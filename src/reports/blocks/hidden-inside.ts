import type { DependencyInside } from "../document.ts";
import { isWorse } from "./hidden.ts";
import { dependencyMeasure } from "./telling.ts";
import type { Telling } from "./telling.ts";

type Otherwise = NonNullable<DependencyInside["otherwise"]>[number];

/** Who holds more of a place through several entities than the largest of it alone [K2]. */
export function togetherInside({ document }: Telling, inside: DependencyInside): Otherwise | null {
  const measure = dependencyMeasure(document);
  const joined = (inside.otherwise ?? []).filter(
    (one) =>
      one.measure === measure && one.entities > 1 && one.share > (inside.largest?.share ?? 0),
  );
  return joined.toSorted((one, other) => other.share - one.share)[0] ?? null;
}

/** The same where a level is reached that the largest legal entity of the place does not reach [D1]. */
export function hiddenInside(telling: Telling, inside: DependencyInside): Otherwise | null {
  const together = togetherInside(telling, inside);
  const alone = inside.largest?.status ?? "none";
  return together !== null && isWorse(together.status, alone) ? together : null;
}
