import type { Settings } from "../../analysis/settings.ts";
import type { CustomerTag } from "../../domain/customer-tag.ts";
import type { DrawnLink, Merge, PartyLink } from "../../domain/party-link.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import type { Locale } from "../../domain/words.ts";
import { adjustmentCounts, adjustmentsOf } from "../adjustments.ts";
import { isMasked } from "../comparison/terms.ts";
import type { ReportDocument } from "../document.ts";
import { choicesOf, type ReadingChoices } from "./choices-of.ts";
import { settingsOf } from "./settings-of.ts";

/** All that makes a report again from its files [R3]. */
export interface Remaking {
  readonly choices: ReadingChoices;
  readonly settings: Settings;
  readonly locale: Locale;
  readonly title: string;
  readonly links: readonly PartyLink[];
  readonly drawn: readonly DrawnLink[];
  readonly merges: readonly Merge[];
  readonly tags: readonly CustomerTag[];
  /** Whether the models of [L4] were asked for. */
  readonly fitModels: boolean;
}

/** Why a report cannot be made again. */
export type RemakingObstacle =
  /** Its names are masked, and with them what was changed or filtered by name. */
  | "masked-choices"
  /** Settings or changes of a later version. */
  | "unknown-choices";

/** How to make a report again, told by the report itself. */
export function remakingOf(document: ReportDocument): Result<Remaking, RemakingObstacle> {
  const masked = isMasked(document);
  if (masked && needsNames(document)) return failure("masked-choices");
  const adjustments = adjustmentsOf(document);
  if (!masked && adjustments.length < document.adjustments.length)
    return failure("unknown-choices");
  const settings = settingsOf(document);
  const choices = choicesOf(adjustments, document.parameters.where);
  if (settings === null || choices === null) return failure("unknown-choices");
  const linked = adjustments.filter((each) => each.kind === "linked");
  return success({
    choices,
    settings,
    locale: document.locale,
    title: document.title,
    links: linked.flatMap(({ links }) => links),
    drawn: linked.flatMap(({ drawn = [] }) => drawn),
    merges: adjustments.flatMap((each) =>
      each.kind === "merged" ? [{ customer: each.customer, entities: each.entities }] : [],
    ),
    tags: adjustments.flatMap((each) => (each.kind === "tagged" ? [tagOf(each)] : [])),
    fitModels: document.silence?.models !== undefined,
  });
}

const tagOf = ({ id, name, types, potential }: CustomerTag): CustomerTag => ({
  id,
  name,
  types,
  potential,
});

/** Whether figures of a masked report hang on names that it no longer has; what was said of types does not. */
function needsNames(document: ReportDocument): boolean {
  const { where, filters = {}, loss } = document.parameters;
  const named = Object.keys(filters).some((name) => name !== "from" && name !== "to");
  const changed = adjustmentCounts(document).some(({ kind }) => kind !== "tagged");
  return changed || named || where.length > 0 || (loss?.parties.length ?? 0) > 0;
}
