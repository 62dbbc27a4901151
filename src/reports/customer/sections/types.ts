import { customerTypes, type CustomerType } from "../../../domain/customer-tag.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import { adjustmentsOf } from "../../adjustments.ts";
import { textCell, type BlockTable } from "../../blocks/block.ts";
import { typeFrom } from "../reckonings/classes.ts";
import type { CustomerSection, CustomerTelling } from "../section.ts";

const BREADWINNER = 0.1;

/** A list as a sentence begins. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function potentialOf({ document, customer }: CustomerTelling): string | null {
  for (const each of adjustmentsOf(document))
    if (each.kind === "tagged" && each.id === customer.id) return each.potential;
  return null;
}

function prospectiveEvidence(telling: CustomerTelling, holds: boolean): string {
  const { detail, compact, format, say } = telling;
  const potential = potentialOf(telling);
  const stated =
    potential === null
      ? []
      : [say.types.potential(format.compactMoney(approximateDecimal(potential)))];
  if (detail === null) return [say.types.waits, ...stated].join("; ");
  const { trend } = detail;
  const before = approximateDecimal(trend?.before ?? "0");
  if (trend === null || before <= 0) return [say.types.tooShort, ...stated].join("; ");
  const after = approximateDecimal(trend.after);
  const told = say.types.rising(
    compact(after),
    compact(before),
    trend.months,
    format.signedPercent(after / before - 1),
  );
  const enough = after / before >= 1.2;
  const doubted = enough && !holds ? [say.types.risingNot] : [];
  return [[told, ...doubted].join(", "), ...stated].join("; ");
}

function innovationEvidence({ detail, format, say }: CustomerTelling): string {
  if (detail === null) return say.types.waits;
  const { innovation } = detail;
  if (innovation === null) return say.types.noProducts;
  if (innovation.offered === 0) return say.types.noNew;
  const bought = format.integer(innovation.bought);
  const offered = format.integer(innovation.offered);
  return innovation.index === null
    ? say.types.innovationFew(bought, offered)
    : say.types.innovation(bought, offered, format.decimal(innovation.index, 2));
}

function evidence(telling: CustomerTelling, type: CustomerType, holds: boolean): string {
  const { customer, share, format, say } = telling;
  if (type === "breadwinner")
    return say.types.breadwinner(share(customer.share), format.level(BREADWINNER));
  if (type === "prospective") return prospectiveEvidence(telling, holds);
  if (type === "innovator") return innovationEvidence(telling);
  return holds ? say.types.byHand : say.types.notByHand;
}

function table(telling: CustomerTelling): BlockTable {
  const { customer, say, why } = telling;
  const { columns, names } = say.types;
  return {
    id: "customer-types",
    caption: say.types.caption,
    open: true,
    columns: [
      { id: "type", label: columns.type, unit: "", align: "start" },
      { id: "holds", label: columns.holds, unit: "", align: "start" },
      { id: "why", label: columns.why, unit: "", align: "start" },
    ],
    rows: customerTypes.map((type) => {
      const holds = customer.types.includes(type);
      const reckoned = typeFrom(telling, type);
      return {
        id: type,
        cells: [
          textCell(names[type]),
          {
            ...textCell(holds ? say.types.yes : say.types.no),
            ...(reckoned === null ? {} : why((explain) => explain.plain(reckoned))),
          },
          textCell(evidence(telling, type, holds)),
        ],
      };
    }),
  };
}

/** What kind of key customer it is, and why [T1]. */
export function typesSection(telling: CustomerTelling): CustomerSection {
  const { customer, format, say, source } = telling;
  const held = customerTypes.filter((type) => customer.types.includes(type));
  return {
    id: "customer-types",
    topic: say.types.topic,
    brief: "",
    headline:
      held.length === 0
        ? say.types.none
        : capital(say.types.headline(format.list(held.map((type) => say.types.names[type])))),
    subtitle: say.types.subtitle,
    howToRead: say.types.howToRead,
    callouts: [],
    chart: null,
    tables: [table(telling)],
    source,
  };
}
