import { withoutDrawn } from "../../analysis/identity/decisions.ts";
import type { NamedEntity } from "../../domain/party-link.ts";
import type { TableChoices } from "../../intake/contract.ts";
import type { WorkspaceMessages } from "../../messages/ru/analyse-workspace.ts";
import type { ContentsChange, WorkspaceContents } from "../workspace/contents.ts";

export type KeptKind =
  | "remembered"
  | "drawn"
  | "merges"
  | "dismissed"
  | "tags"
  | "winBack"
  | "done"
  | "links"
  | "currency"
  | "pseudonyms";

/** One thing that the browser keeps, in words, and how to be without it. */
export interface KeptThing {
  readonly kind: KeptKind;
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly without: ContentsChange;
}

type Words = Pick<
  WorkspaceMessages,
  "drawnAs" | "taggedAs" | "ticked" | "fixedParts" | "linksOf" | "pseudonyms" | "pseudonymsAbout"
>;

/** Everything that is kept, one by one. */
export function keptThings(contents: WorkspaceContents, words: Words): readonly KeptThing[] {
  const { links, currency, pseudonymKey } = contents;
  return [
    ...rememberedReadings(contents, words),
    ...drawnLinks(contents, words),
    ...merges(contents),
    ...dismissals(contents),
    ...tagged(contents, words),
    ...wonBack(contents),
    ...tickedOff(contents, words),
    ...(links === null
      ? []
      : [
          {
            kind: "links" as const,
            key: "links",
            title: words.linksOf(links.name, links.links.length),
            detail: "",
            without: (kept: WorkspaceContents) => ({ ...kept, links: null }),
          },
        ]),
    ...(currency === null
      ? []
      : [
          {
            kind: "currency" as const,
            key: "currency",
            title: currency,
            detail: "",
            without: (kept: WorkspaceContents) => ({ ...kept, currency: null }),
          },
        ]),
    ...(pseudonymKey === null
      ? []
      : [
          {
            kind: "pseudonyms" as const,
            key: "pseudonyms",
            title: words.pseudonyms,
            detail: words.pseudonymsAbout,
            without: (kept: WorkspaceContents) => ({ ...kept, pseudonymKey: null }),
          },
        ]),
  ];
}

const rememberedReadings = (
  { remembered }: WorkspaceContents,
  words: Words,
): readonly KeptThing[] =>
  Object.entries(remembered).map(([fingerprint, { file, choices }]) => ({
    kind: "remembered",
    key: fingerprint,
    title: file,
    // Object.keys forgets that the keys of choices are those of their type.
    detail: words.fixedParts(Object.keys(choices) as (keyof TableChoices)[]),
    without: (kept) => ({
      ...kept,
      remembered: Object.fromEntries(
        Object.entries(kept.remembered).filter(([key]) => key !== fingerprint),
      ),
    }),
  }));

const namesOf = (entities: readonly NamedEntity[]): string =>
  [...new Set(entities.map(({ name }) => name))].join(", ");

const drawnLinks = ({ drawn }: WorkspaceContents, words: Words): readonly KeptThing[] =>
  drawn.map((link) => ({
    kind: "drawn",
    key: `${link.as} ${link.name}`,
    title: words.drawnAs[link.as](link.name),
    detail: namesOf(link.entities),
    without: (kept) => ({ ...kept, drawn: withoutDrawn(kept.drawn, link) }),
  }));

const merges = (contents: WorkspaceContents): readonly KeptThing[] =>
  contents.merges.map(({ customer, entities }) => ({
    kind: "merges",
    key: customer,
    title: customer,
    detail: namesOf(entities),
    without: (kept) => ({
      ...kept,
      merges: kept.merges.filter((each) => each.customer !== customer),
    }),
  }));

const tagged = ({ tags }: WorkspaceContents, words: Words): readonly KeptThing[] =>
  tags.map(({ id, name, types, potential }) => ({
    kind: "tags",
    key: id,
    title: name,
    detail: words.taggedAs(types, potential !== null),
    without: (kept) => ({ ...kept, tags: kept.tags.filter((each) => each.id !== id) }),
  }));

const tickedOff = ({ done }: WorkspaceContents, words: Words): readonly KeptThing[] =>
  done.length === 0
    ? []
    : [
        {
          kind: "done",
          key: "done",
          title: words.ticked(done.length),
          detail: [...new Set(done.map(({ name }) => name))].join(", "),
          without: (kept) => ({ ...kept, done: [] }),
        },
      ];

const wonBack = ({ winBack }: WorkspaceContents): readonly KeptThing[] =>
  Object.entries(winBack).map(([id, { name, offer }]) => ({
    kind: "winBack",
    key: id,
    title: name,
    detail: offer,
    without: (kept) => ({
      ...kept,
      winBack: Object.fromEntries(Object.entries(kept.winBack).filter(([key]) => key !== id)),
    }),
  }));

const dismissals = (contents: WorkspaceContents): readonly KeptThing[] =>
  contents.dismissed.map((entities, index) => ({
    kind: "dismissed",
    key: `${String(index)} ${namesOf(entities)}`,
    title: namesOf(entities),
    detail: "",
    without: (kept) => ({
      ...kept,
      dismissed: kept.dismissed.filter((each) => JSON.stringify(each) !== JSON.stringify(entities)),
    }),
  }));
