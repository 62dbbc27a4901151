import type { Locale } from "../../domain/words.ts";
import { orderedBlocks, reportBlocks } from "../../reports/blocks/report-blocks.ts";
import type { LinkChoices, LinkMaker } from "./link-maker.ts";
import { openedLink } from "./opened-link.ts";

/** What a link with every section has that a usual one has not. */
export interface MoreSections {
  /** Of sections, and of tables in those that both have. */
  readonly titles: readonly string[];
  /** How much longer it is. */
  readonly characters: number;
}

/** Compares the two links themselves: a masked one may hold fewer sections [R4]. */
export async function moreSections(
  choices: LinkChoices,
  maker: LinkMaker,
  locale: Locale,
): Promise<MoreSections> {
  const first = await maker({ ...choices, blocks: "first" });
  const all = await maker({ ...choices, blocks: "all" });
  const sectionsOf = async (link: string) =>
    orderedBlocks(reportBlocks(await openedLink(link), locale));
  const known = new Map((await sectionsOf(first)).map((block) => [block.id, block]));
  const titles = (await sectionsOf(all)).flatMap(({ id, topic, tables }) => {
    const usual = known.get(id);
    if (usual === undefined) return [topic];
    const ids = new Set(usual.tables.map((table) => table.id));
    return tables.filter((table) => !ids.has(table.id)).map(({ caption }) => caption);
  });
  return { titles, characters: all.length - first.length };
}
