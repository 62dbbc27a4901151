import { departureOf } from "../../../analysis/customer/rule.ts";
import { minorFromDecimal } from "../../../domain/money.ts";
import type { CustomerSection, CustomerTelling } from "../section.ts";

/** What is left when this customer goes, in one line [D4]. */
export function departureSection(telling: CustomerTelling): CustomerSection {
  const { document, customer, detail, measure, share, format, say, source } = telling;
  const departure =
    detail?.departure ??
    departureOf(
      document.customers.map(({ id, value }) => ({ id, value: minorFromDecimal(value) })),
      customer.id,
    );
  const whole = (hhi: number): string => format.integer(Math.round(hhi));
  const finding =
    departure === null
      ? say.departure.nothing
      : departure.hhiAfter === null
        ? say.departure.alone(share(departure.share), measure.of)
        : say.departure.headline(
            share(departure.share),
            measure.of,
            whole(departure.hhiBefore),
            whole(departure.hhiAfter),
          );
  return {
    id: "customer-departure",
    topic: say.departure.topic,
    brief: departure === null ? "" : share(departure.share),
    headline: finding,
    subtitle: say.departure.subtitle,
    howToRead: [],
    callouts: [],
    chart: null,
    tables: [],
    source,
  };
}
