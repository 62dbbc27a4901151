import { moneyFromDecimal, decimalFromMoney } from "../../domain/money.ts";
import type { SourceWarning } from "../../domain/source.ts";
import type { CallOptions, Engine } from "../../engines/engine.ts";
import { cancelledStatus } from "../mapping/synonyms.ts";
import { joinedSpellings, linesByStatus, type StatusLines } from "./facts-queries.ts";

/** What the loaded facts themselves give reason to warn of. */
export async function warningsOfFacts(
  engine: Engine,
  mapped: { readonly status: boolean; readonly taxId: boolean },
  options: CallOptions,
): Promise<readonly SourceWarning[]> {
  const warnings: SourceWarning[] = [];
  if (mapped.status) {
    const statuses = await engine.run(linesByStatus, options);
    const cancelled = statuses.filter(({ status }) => cancelledStatus.test(status));
    if (cancelled.length > 0) warnings.push(cancelledLines(cancelled));
  }
  if (mapped.taxId) {
    const namesOfId = new Map<string, string[]>();
    for (const { taxId, name } of await engine.run(joinedSpellings, options))
      namesOfId.set(taxId, [...(namesOfId.get(taxId) ?? []), name]);
    const names = [...namesOfId.values()].map((spellings) => spellings.join(" = "));
    if (names.length > 0) warnings.push({ code: "spellings-joined", rows: names.length, names });
  }
  return warnings;
}

/** [F7] Counted in the figures; `names` are the statuses, so that one click can leave them out. */
function cancelledLines(statuses: readonly StatusLines[]): SourceWarning {
  const sums = statuses.flatMap(({ revenue }) => moneyFromDecimal(revenue) ?? []);
  const minor = sums.reduce((sum, money) => sum + money.minor, 0n);
  return {
    code: "cancelled-lines",
    rows: statuses.reduce((sum, { lines }) => sum + lines, 0),
    revenue: decimalFromMoney({ minor, scale: sums[0]?.scale ?? 0 }),
    names: statuses.map(({ status }) => status),
  };
}
