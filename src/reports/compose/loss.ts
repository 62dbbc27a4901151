import {
  byValue,
  concentrationFrom,
  concentrationSums,
  levelsFrom,
  lossEntities,
  monthlyMean,
  plannedLoss,
  reserveMonths,
  standingsOf,
  statusOf,
  type LossEntity,
  type LossRow,
  type LossStanding,
  type LostParty,
} from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal, moneyFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { PlainDate } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { Loss } from "../document/loss.ts";
import { shareOf } from "./figures.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

const LARGEST_SHOWN = 10;
const MEMBERS_SHOWN = 5;
const MONTHS_OF_YEAR = 12;

type Side = Loss["before"];

/** What is left when the parties of the settings go [D4]; nothing where nobody asks. */
export async function lossFrom(
  workbench: Workbench,
  plan: Plan,
  options: CallOptions,
): Promise<{ readonly loss?: Loss }> {
  const { parties, fixedCosts, reserve } = plan.settings.loss;
  if (parties.length === 0 && fixedCosts === null && reserve === null) return {};
  const { unit } = plan.settings;
  const months = recentMonths(plan);
  const rows = await workbench.ask(lossEntities(unit, plan.measure.measure, months), options);
  const entities = rows.map(entityFrom);
  const planned = plannedLoss(entities, parties);
  const [now, later] = [standingsOf(entities), standingsOf(planned.left)];
  const shown = new Set(
    [now, later].flatMap((all) => all.slice(0, LARGEST_SHOWN).map(({ id }) => id)),
  );
  const before = sideFrom(entities, now, shown, plan);
  return {
    loss: {
      parties: planned.parties.map((party) => partyFrom(party, plan, before.base)),
      unknown: [...planned.unknown],
      before,
      after: sideFrom(planned.left, later, shown, plan),
      survival: survivalFrom(entities, planned.left, plan, months?.count ?? 0),
    },
  };
}

const entityFrom = (row: LossRow): LossEntity => ({
  ...row,
  revenue: minorFromDecimal(row.revenue),
  grossProfit: minorFromDecimal(row.grossProfit),
  value: minorFromDecimal(row.value),
  recentGrossProfit: minorFromDecimal(row.recentGrossProfit),
});

interface RecentMonths {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly count: number;
}

/** The last twelve full months, or as many as there are; null where there is none. */
function recentMonths({ months, fullMonths }: Plan): RecentMonths | null {
  if (fullMonths === null) return null;
  const from = Math.max(fullMonths.from, fullMonths.to - MONTHS_OF_YEAR + 1);
  return {
    first: months[from]?.first ?? "",
    last: months[fullMonths.to]?.last ?? "",
    count: fullMonths.to - from + 1,
  };
}

const sum = (entities: readonly LossEntity[], of: (entity: LossEntity) => bigint): bigint =>
  entities.reduce((total, entity) => total + of(entity), 0n);

const valueOf = ({ value }: LossEntity): bigint => value;

const profitOf = (entities: readonly LossEntity[], { facts }: Plan): string | null =>
  facts.costKnown
    ? decimalFromMoney({
        minor: sum(entities, ({ grossProfit }) => grossProfit),
        scale: facts.scale,
      })
    : null;

const revenueOf = (entities: readonly LossEntity[], { facts }: Plan): string =>
  decimalFromMoney({ minor: sum(entities, ({ revenue }) => revenue), scale: facts.scale });

function sideFrom(
  entities: readonly LossEntity[],
  standings: readonly LossStanding[],
  shown: ReadonlySet<string>,
  plan: Plan,
): Side {
  const levels = levelsFrom(plan.settings.dependency);
  const sums = concentrationSums(standings.map(({ value }) => value));
  const { hhi, effectiveNumber } = concentrationFrom(sums);
  const decimal = (minor: bigint) => decimalFromMoney({ minor, scale: plan.scale });
  return {
    revenue: revenueOf(entities, plan),
    grossProfit: profitOf(entities, plan),
    value: decimal(sum(entities, valueOf)),
    base: decimal(sums.base),
    customers: standings.length,
    hhi,
    effectiveNumber,
    largest: standings
      .filter(({ id }) => shown.has(id))
      .map(({ id, name, value }) => ({
        id,
        name,
        value: decimal(value),
        share: shareOf(value, sums.base),
        status: statusOf(value, sums.base, levels),
      })),
  };
}

function partyFrom(party: LostParty, plan: Plan, base: string): Loss["parties"][number] {
  const { id, kind, name, entities, removed } = party;
  const decimal = (minor: bigint) => decimalFromMoney({ minor, scale: plan.scale });
  const value = sum(entities, valueOf);
  return {
    id,
    kind,
    name,
    entities: entities.length,
    revenue: revenueOf(entities, plan),
    grossProfit: profitOf(entities, plan),
    value: decimal(value),
    share: shareOf(value, minorFromDecimal(base)),
    removed: decimal(sum(removed, valueOf)),
    members:
      kind === "entity"
        ? []
        : removed
            .toSorted(byValue)
            .slice(0, MEMBERS_SHOWN)
            .map((entity) => ({ id: entity.id, name: entity.name, value: decimal(entity.value) })),
  };
}

function survivalFrom(
  all: readonly LossEntity[],
  left: readonly LossEntity[],
  plan: Plan,
  count: number,
): Loss["survival"] {
  const { facts, settings } = plan;
  const { fixedCosts, reserve } = settings.loss;
  if (fixedCosts === null || !facts.costKnown || count === 0) return null;
  const recent = (entities: readonly LossEntity[]) =>
    sum(entities, ({ recentGrossProfit }) => recentGrossProfit);
  const money = (minor: bigint) => decimalFromMoney({ minor, scale: facts.scale });
  const mean = (entities: readonly LossEntity[]) => money(monthlyMean(recent(entities), count));
  const cushion = {
    fixedCostsPerMonth: minorOf(fixedCosts, facts.scale),
    reserve: minorOf(reserve ?? "0", facts.scale),
  };
  const lasts = reserve === null ? null : reserveMonths(recent(left), count, cushion);
  return {
    fixedCosts: money(cushion.fixedCostsPerMonth),
    reserve: reserve === null ? null : money(cushion.reserve),
    monthlyGrossProfitNow: mean(all),
    monthlyGrossProfit: mean(left),
    monthsCounted: count,
    months: lasts && ratioOf(lasts.numerator, lasts.denominator),
  };
}

/** A plain decimal of at most two decimals in minor units of a scale of at least two. */
function minorOf(text: string, scale: number): bigint {
  const money = moneyFromDecimal(text) ?? { minor: 0n, scale: 0 };
  return money.minor * 10n ** BigInt(scale - money.scale);
}
