import { approximateDecimal } from "../../../messages/amounts.ts";
import { figureCell, textCell, type BlockTable } from "../../blocks/block.ts";
import { typeset } from "../../blocks/names.ts";
import type { CustomerDetail } from "../detail.ts";
import { likeness, offered } from "../reckonings/range.ts";
import type { CustomerSection, CustomerTelling } from "../section.ts";

type Range = NonNullable<CustomerDetail["range"]>;

function offersTable(telling: CustomerTelling, range: Range): BlockTable {
  const { format, say, why } = telling;
  const { columns } = say.besides;
  const values = range.offers.map(({ revenue }) => approximateDecimal(revenue));
  const unit = format.moneyColumn(values);
  return {
    id: "customer-offers",
    caption: say.besides.caption,
    open: true,
    columns: [
      { id: "product", label: say.range.levels[range.level].head, unit: "", align: "start" },
      { id: "customers", label: columns.customers, unit: "", align: "end" },
      { id: "revenue", label: columns.revenue, unit: unit.unit, align: "end" },
    ],
    rows: range.offers.map((offer, index) => {
      const { name, customers } = offer;
      const asked = why((explain) => explain.plain(offered(telling, offer, range.similar)));
      return {
        id: `offer ${name}`,
        cells: [
          textCell(typeset(name)),
          {
            ...figureCell(say.besides.ofSimilar(customers, range.similar.length), customers),
            ...asked,
          },
          { ...figureCell(unit.cell(values[index] ?? 0), values[index] ?? null), ...asked },
        ],
      };
    }),
  };
}

function similarTable(telling: CustomerTelling, range: Range): BlockTable {
  const { format, say, why } = telling;
  const columns = say.besides.similar;
  return {
    id: "customer-similar",
    caption: say.besides.similarCaption,
    columns: [
      { id: "customer", label: columns.name, unit: "", align: "start" },
      { id: "common", label: columns.common, unit: "", align: "end" },
      { id: "likeness", label: columns.likeness, unit: "%", align: "end" },
    ],
    rows: range.similar.map((similar) => {
      const asked = why((explain) => explain.plain(likeness(telling, similar)));
      return {
        id: similar.id,
        cells: [
          textCell(typeset(similar.name)),
          { ...figureCell(format.integer(similar.common), similar.common), ...asked },
          {
            ...figureCell(format.percentNumeral(similar.likeness), similar.likeness),
            ...asked,
          },
        ],
      };
    }),
  };
}

/** What similar customers buy and this one never did: an observation [T1]; null where no range is known. */
export function besidesSection(telling: CustomerTelling): CustomerSection | null {
  const { format, say, source } = telling;
  const range = telling.detail?.range ?? null;
  if (range === null) return null;
  const [first] = range.offers;
  const unit = format.moneyColumn(range.offers.map(({ revenue }) => approximateDecimal(revenue)));
  return {
    id: "customer-besides",
    topic: say.besides.topic,
    brief: format.integer(range.offers.length),
    headline:
      range.similar.length === 0
        ? say.besides.nobody
        : first === undefined
          ? say.besides.nothing
          : say.besides.headline(first.customers, range.similar.length, typeset(first.name)),
    subtitle:
      first === undefined
        ? ""
        : say.besides.subtitle(unit.unit, say.besides.span(range.offerMonths)),
    howToRead: say.besides.howToRead,
    callouts: [],
    chart: null,
    tables: [
      ...(first === undefined ? [] : [offersTable(telling, range)]),
      ...(range.similar.length === 0 ? [] : [similarTable(telling, range)]),
    ],
    source,
  };
}
