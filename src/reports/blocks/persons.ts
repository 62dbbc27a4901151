import type { Unit } from "../../domain/words.ts";
import type { DependencyReading, ReportDocument } from "../document.ts";
import type { BlockTree, TreeNode } from "./block.ts";
import { otherShares } from "./dependency-chart.ts";
import { hiddenSentence } from "./hidden-words.ts";
import { isHidden, joinedReadings } from "./hidden.ts";
import { personsChart } from "./persons-chart.ts";
import { besides, toldParties, type Party } from "./told-parties.ts";
import { dependencyMeasure, reading } from "./telling.ts";
import type { FurtherTelling } from "./telling.ts";

type Shared = NonNullable<ReportDocument["sharedEntities"]>[number];

/** More than this and the tree is a wall. */
const OPEN = 12;

function nodesOf(telling: FurtherTelling, found: DependencyReading): readonly TreeNode[] {
  const { document } = telling;
  const longest = Math.max(0, ...found.largest.map(({ share }) => share));
  const shared = new Map((document.sharedEntities ?? []).map((entity) => [entity.id, entity]));
  const others = besides(document);
  const node = nodeMaker(telling, found, longest);
  return toldParties(document, found).map((party) => {
    const own = party.entities.map((entity) => node.entity(entity, party, shared.get(entity.id)));
    const foreign = (found.unit === "keyPerson" ? (others.get(party.id) ?? []) : []).map((entity) =>
      node.foreign(entity),
    );
    const alone = party.entities.length === 1 && party.entities[0]?.id === party.id;
    return node.party(party, alone ? [] : [...own, ...foreign]);
  });
}

function nodeMaker(telling: FurtherTelling, found: DependencyReading, longest: number) {
  const { document, words, names, share, format } = telling;
  const say = words.persons;
  const other = otherShares(document, found.unit);
  const otherByEntity = otherEntityShares(document, found.unit);
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : share(value);
  const plain = { status: "none", statusLabel: "", remark: "", children: [] } as const;
  const fraction = (value: number): number => (longest > 0 ? value / longest : 0);
  return {
    party: (party: Party, children: readonly TreeNode[]): TreeNode => ({
      id: party.id,
      name: names.full(party),
      note: children.length === 0 ? "" : format.counted(children.length, say.entities),
      label: share(party.share),
      status: party.status,
      statusLabel: words.dependencyShort[party.status],
      fraction: fraction(party.share),
      other: text(other.get(party.id)),
      remark:
        found.unit !== "entity" && isHidden(party, document.parameters.dependency)
          ? hiddenSentence(telling, { unit: found.unit, party })
          : "",
      children,
    }),
    entity: (
      entity: Party["entities"][number],
      party: Party,
      shared: Shared | undefined,
    ): TreeNode => {
      const rest = (shared?.persons ?? []).filter(({ id }) => id !== party.id);
      const also = rest.map((person) => say.person(names.full(person), person.role ?? ""));
      return {
        ...plain,
        id: entity.id,
        name: names.full(entity),
        note: also.length === 0 ? names.tail(entity.id) : say.primary(format.list(also)),
        label: share(entity.share),
        fraction: fraction(entity.share),
        other: text(otherByEntity.get(entity.id)),
      };
    },
    foreign: (entity: Shared): TreeNode => {
      const primary = entity.persons.find((person) => person.primary);
      return {
        ...plain,
        id: entity.id,
        name: names.full(entity),
        note: say.moneyWith(primary === undefined ? "" : names.full(primary)),
        label: "–",
        fraction: 0,
        other: "",
      };
    },
  };
}

function otherEntityShares(document: ReportDocument, unit: Unit): ReadonlyMap<string, number> {
  const measure = dependencyMeasure(document) === "grossProfit" ? "revenue" : "grossProfit";
  const parties = reading(document, { unit, measure })?.largest ?? [];
  return new Map(parties.flatMap(({ entities }) => entities.map(({ id, share }) => [id, share])));
}

function treeOf(telling: FurtherTelling, found: DependencyReading): BlockTree | null {
  const { document, words, format } = telling;
  const say = words.persons;
  const nodes = nodesOf(telling, found);
  if (nodes.length === 0) return null;
  const measure = dependencyMeasure(document);
  const otherMeasure = measure === "grossProfit" ? "revenue" : "grossProfit";
  const hasOther = document.dependency.some((one) => one.measure === otherMeasure);
  const rest = nodes.slice(OPEN);
  const picture = personsChart(telling, found);
  const caption = say.caption[found.unit];
  return {
    caption,
    columns: {
      share: words.measures[measure].head,
      other: hasOther ? words.measures[otherMeasure].head : "",
      status: words.dependencyBlock.columns.status,
    },
    nodes: nodes.slice(0, OPEN),
    more:
      rest.length === 0 ? null : { summary: say.more(format.integer(rest.length)), nodes: rest },
    note: say.note[found.unit],
    drawing:
      picture === null
        ? null
        : { summary: say.drawing, chart: { data: picture, description: caption } },
  };
}

/** Who stands behind which legal entities with how much money, a tree a kind of party [K1] [K2]. */
export const personsTrees = (telling: FurtherTelling): readonly BlockTree[] =>
  joinedReadings(telling.document).flatMap(({ reading: found }) => treeOf(telling, found) ?? []);
