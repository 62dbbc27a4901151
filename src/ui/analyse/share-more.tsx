import { useCallback, useState } from "react";
import type { LinkChoices, LinkMaker } from "./link-maker.ts";
import { moreSections, type MoreSections } from "./link-sections.ts";
import { usePageParts } from "./page-parts.ts";
import { ShareChoice } from "./share-choice.tsx";
import { useShareWords } from "./share-words.ts";
import { useAnswer } from "./use-answer.ts";

interface ShareMoreProps {
  readonly choices: LinkChoices;
  readonly maker: LinkMaker;
  onChoices(choices: LinkChoices): void;
}

/** The sections that a link leaves out unless they are asked for, and how many characters they cost. */
export function ShareMore({ choices, maker, onChoices }: ShareMoreProps) {
  const { locale } = usePageParts();
  const { more: words } = useShareWords();
  const { names, series } = choices;
  const measured = useAnswer(
    useCallback(
      () => moreSections({ names, series, customers: null, blocks: "first" }, maker, locale),
      [names, series, maker, locale],
    ),
  );
  // While others are measured the last ones stay, so that nothing under the pointer comes and goes.
  const [more, setMore] = useState<MoreSections | null>(null);
  if (measured.kind === "there" && measured.value !== more) setMore(measured.value);
  if (more === null || more.titles.length === 0) return null;
  // What changed and who moved is told of customers one by one, which a short list does not have.
  const short = choices.customers !== null;
  return (
    <ShareChoice
      label={words.sections}
      note={short ? words.wantsEveryone : words.which(more.titles)}
      {...(short ? {} : { aside: words.cost(more.characters) })}
      checked={!short && choices.blocks === "all"}
      disabled={short}
      onChange={(all) => {
        onChoices({ ...choices, blocks: all ? "all" : "first" });
      }}
    />
  );
}
