import type { ReportDocument } from "../document.ts";
import type { Loss } from "../document/loss.ts";
import { partyOf } from "./names.ts";
import type { Named } from "./pseudonyms.ts";

type LossPlan = NonNullable<ReportDocument["parameters"]["loss"]>;

/** Whom an id of the what-if means: a manager by name, everyone else as elsewhere in the report. */
const meantBy = (id: string): Named =>
  id.startsWith("manager:") ? { kind: "manager", key: id.slice("manager:".length) } : partyOf(id);

/** Everyone whom the what-if [D4] names, in the wishes and in the answer. */
export function namesOfLoss({
  loss,
  parameters,
}: Pick<ReportDocument, "loss" | "parameters">): readonly Named[] {
  const ids = [
    ...(parameters.loss?.parties ?? []),
    ...(loss?.unknown ?? []),
    ...(loss?.parties ?? []).flatMap(({ id, members }) => [id, ...members.map((one) => one.id)]),
    ...[loss?.before, loss?.after].flatMap((side) => side?.largest.map(({ id }) => id) ?? []),
  ];
  return ids.map(meantBy);
}

interface LossMasks {
  code(named: Named): string;
  name(named: Named): string;
}

/** Whom the sender imagined gone, by code; the sums are the sender’s own and stay [R4]. */
export const maskedLossPlan = (
  { parties, fixedCosts, reserve }: LossPlan,
  masks: LossMasks,
): LossPlan => ({ parties: parties.map((id) => masks.code(meantBy(id))), fixedCosts, reserve });

/** The what-if without names [R4]: built from the members that are known to hold none. */
export function maskedLoss(loss: Loss, masks: LossMasks): Loss {
  const named = (id: string) => ({ id: masks.code(meantBy(id)), name: masks.name(meantBy(id)) });
  const side = (of: Loss["before"]): Loss["before"] => ({
    revenue: of.revenue,
    grossProfit: of.grossProfit,
    value: of.value,
    base: of.base,
    customers: of.customers,
    hhi: of.hhi,
    effectiveNumber: of.effectiveNumber,
    largest: of.largest.map(({ id, value, share, status }) => ({
      ...named(id),
      value,
      share,
      status,
    })),
  });
  return {
    parties: loss.parties.map((party) => ({
      ...named(party.id),
      kind: party.kind,
      entities: party.entities,
      revenue: party.revenue,
      grossProfit: party.grossProfit,
      value: party.value,
      share: party.share,
      removed: party.removed,
      members: party.members.map(({ id, value }) => ({ ...named(id), value })),
    })),
    unknown: loss.unknown.map((id) => masks.code(meantBy(id))),
    before: side(loss.before),
    after: side(loss.after),
    survival: loss.survival && maskedSurvival(loss.survival),
  };
}

const maskedSurvival = ({
  fixedCosts,
  reserve,
  monthlyGrossProfitNow,
  monthlyGrossProfit,
  monthsCounted,
  months,
}: NonNullable<Loss["survival"]>): NonNullable<Loss["survival"]> => ({
  fixedCosts,
  reserve,
  monthlyGrossProfitNow,
  monthlyGrossProfit,
  monthsCounted,
  months,
});
