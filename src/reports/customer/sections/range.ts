import { approximateDecimal } from "../../../messages/amounts.ts";
import { figureCell, textCell, type BlockTable, type Cell } from "../../blocks/block.ts";
import { typeset } from "../../blocks/names.ts";
import type { CustomerDetail } from "../detail.ts";
import { productChange, productRevenue, productShare, productWindow } from "../reckonings/range.ts";
import type { CustomerSection, CustomerTelling } from "../section.ts";

type Range = NonNullable<CustomerDetail["range"]>;
type Product = Range["products"][number];

/** More than this and the table is a wall. */
const LISTED = 30;

/** Relative change; what is new has nothing to be compared with. */
function changeCell(telling: CustomerTelling, product: Product): Cell {
  const { format, say, why } = telling;
  const asked = why((explain) => explain.plain(productChange(telling, product)));
  const before = approximateDecimal(product.before);
  const after = approximateDecimal(product.after);
  if (before > 0) {
    const change = after / before - 1;
    return { ...figureCell(format.signedPercent(change), change), ...asked };
  }
  return after > 0 ? { text: say.range.new, sort: Infinity, ...asked } : figureCell("", null);
}

function tableOf(
  telling: CustomerTelling,
  range: Range,
  { id, caption, products }: { id: string; caption: string; products: readonly Product[] },
): BlockTable {
  const { format, say, why } = telling;
  const { columns } = say.range;
  const total = range.products.reduce(
    (sum, { revenue }) => sum + Math.max(0, approximateDecimal(revenue)),
    0,
  );
  const largest = approximateDecimal(range.products[0]?.revenue ?? "0");
  const unit = format.moneyColumn(range.products.map(({ revenue }) => approximateDecimal(revenue)));
  const day = (text: string | null): Cell => ({
    text: text === null ? "–" : format.day(text),
    sort: text,
  });
  const sum = (decimal: string): Cell => {
    const value = approximateDecimal(decimal);
    return figureCell(unit.cell(value), value);
  };
  const { windows } = range;
  const inWindow = (product: Product, side: "before" | "after"): Cell => ({
    ...sum(product[side]),
    ...(windows === null
      ? {}
      : why((explain) => explain.plain(productWindow(telling, product, side, windows[side])))),
  });
  const compared = windows !== null;
  return {
    id,
    caption,
    open: true,
    columns: [
      { id: "product", label: say.range.levels[range.level].head, unit: "", align: "start" },
      { id: "revenue", label: columns.revenue, unit: unit.unit, align: "end" },
      { id: "share", label: columns.share, unit: "%", align: "end" },
      { id: "first", label: columns.first, unit: "", align: "end", minor: true },
      { id: "last", label: columns.last, unit: "", align: "end" },
      ...(compared
        ? [
            {
              id: "before",
              label: columns.before,
              unit: unit.unit,
              align: "end" as const,
              minor: true,
            },
            {
              id: "after",
              label: columns.after,
              unit: unit.unit,
              align: "end" as const,
              minor: true,
            },
            { id: "change", label: columns.change, unit: "", align: "end" as const },
          ]
        : []),
    ],
    shown: LISTED,
    rows: products.map((product) => {
      const revenue = approximateDecimal(product.revenue);
      const share = total > 0 && revenue > 0 ? revenue / total : 0;
      return {
        id: `product ${product.name}`,
        cells: [
          textCell(typeset(product.name)),
          {
            ...sum(product.revenue),
            ...why((explain) => explain.plain(productRevenue(telling, product))),
          },
          {
            ...figureCell(format.percentNumeral(share), share),
            mark: { kind: "share", fraction: largest > 0 ? revenue / largest : 0 },
            ...why((explain) => explain.plain(productShare(telling, product, range.products))),
          },
          day(product.firstPurchase),
          day(product.lastPurchase),
          ...(compared
            ? [
                inWindow(product, "before"),
                inWindow(product, "after"),
                changeCell(telling, product),
              ]
            : []),
        ],
      };
    }),
    ...(products.length > LISTED ? { note: say.range.more(products.length - LISTED) } : {}),
  };
}

/** What the customer buys, what of it grows, and what it no longer takes; null where nothing is known. */
export function rangeSection(telling: CustomerTelling): CustomerSection | null {
  const { format, say, source } = telling;
  const range = telling.detail?.range ?? null;
  if (range === null) return null;
  const { level, products, windows } = range;
  const names = say.range.levels[level];
  const [first] = products;
  const total = products.reduce(
    (sum, { revenue }) => sum + Math.max(0, approximateDecimal(revenue)),
    0,
  );
  const gone = products.filter((product) => product.gone);
  const unit = format.moneyColumn(products.map(({ revenue }) => approximateDecimal(revenue))).unit;
  const finding =
    first === undefined || total <= 0
      ? say.range.nothing
      : say.range.headline(
          names.count(products.length),
          typeset(first.name),
          format.percent(approximateDecimal(first.revenue) / total),
        ) + (gone.length > 0 ? say.range.goneToo(gone.length) : "");
  return {
    id: "customer-range",
    topic: names.topic,
    brief: format.integer(products.length),
    headline: finding,
    subtitle:
      windows === null
        ? say.range.subtitle(unit)
        : say.range.subtitleWindows(
            unit,
            format.daySpan(windows.after.first, windows.after.last),
            format.daySpan(windows.before.first, windows.before.last),
          ),
    howToRead: [],
    callouts: [],
    chart: null,
    tables:
      first === undefined
        ? []
        : [
            tableOf(telling, range, {
              id: "customer-range",
              caption: say.range.caption,
              products,
            }),
            ...(gone.length === 0
              ? []
              : [
                  {
                    ...tableOf(telling, range, {
                      id: "customer-gone",
                      caption: say.range.goneCaption,
                      products: gone,
                    }),
                    note: say.range.goneNote,
                  },
                ]),
          ],
    source,
  };
}
