import type { HiddenDependency } from "./hidden.ts";
import type { Telling } from "./telling.ts";

const MOST_PARTS = 5;

/** `Три юрлица по 8 % — это один человек с 24 %` [K2]. */
export function hiddenSentence(telling: Telling, { unit, party }: HiddenDependency): string {
  const { words, share, format, document } = telling;
  const say = words.dependencyBlock.joined;
  const parts = party.entities.map((entity) => share(entity.share));
  const [first = ""] = parts;
  const shown = parts.slice(0, MOST_PARTS);
  const equal = parts.every((part) => part === first);
  const level = party.status === "none" ? 0 : document.parameters.dependency[party.status];
  const told = equal
    ? say.each(first)
    : shown.length < parts.length
      ? say.andMore(shown.join(", "))
      : say.parts(format.list(shown));
  return say.sentence(
    say.entities(party.entities.length),
    told,
    say.one[unit],
    share(party.share),
    party.status,
    format.level(level),
  );
}
