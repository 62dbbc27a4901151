import { blockIds, type BlockId } from "../blocks/block.ts";

/*
 * What somebody wrote round the blocks of a published report: MDX in which `<Block id="matrix" />`,
 * `<Headline />` and `<Figures />` put a part of the report in its place.
 */

const NO_WORDS = /```[\s\S]*?```|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}/g;
const BLOCK = /<Block\b([^>]*)>/g;
const ID = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*["']([^"']*)["']\s*\})/;

/** The ids of the blocks that a commentary places, in its order; empty where a block has no id. */
function placedIds(commentary: string): readonly string[] {
  const words = commentary.replaceAll(NO_WORDS, "");
  return [...words.matchAll(BLOCK)].map(([, attributes = ""]) => {
    const [, ...quoted] = ID.exec(attributes) ?? [];
    return quoted.find(Boolean) ?? "";
  });
}

/** The blocks of a page in their order: those that the commentary places, then all others. */
export function pageOrder(
  commentary: string | null,
  held: readonly BlockId[],
): { readonly placed: readonly BlockId[]; readonly rest: readonly BlockId[] } {
  const ids = commentary === null ? [] : placedIds(commentary);
  const placed = ids.flatMap((id) => held.find((known) => known === id) ?? []);
  return { placed, rest: held.filter((id) => !placed.includes(id)) };
}

/** Whether a commentary itself places what otherwise stands before it. */
export function placedParts(commentary: string): {
  readonly headline: boolean;
  readonly figures: boolean;
} {
  const words = commentary.replaceAll(NO_WORDS, "");
  return { headline: /<Headline\b/.test(words), figures: /<Figures\b/.test(words) };
}

/** What is wrong with the blocks that a commentary places, a sentence each. */
export function commentaryFaults(commentary: string, held: readonly BlockId[]): readonly string[] {
  const ids = placedIds(commentary);
  return [...new Set(ids)].flatMap((id) => {
    const known = blockIds.find((block) => block === id);
    if (known === undefined)
      return [`<Block id="${id}" /> is no block of a report; there are ${blockIds.join(", ")}`];
    if (!held.includes(known))
      return [`<Block id="${id}" />: this report does not hold that block`];
    return ids.filter((each) => each === id).length > 1
      ? [`<Block id="${id}" /> stands more than once`]
      : [];
  });
}
