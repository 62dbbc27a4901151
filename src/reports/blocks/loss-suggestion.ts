import { approximateDecimal } from "../../messages/amounts.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockTable } from "./block.ts";
import { base, type FurtherTelling } from "./telling.ts";

const SUGGESTED = 5;

/** What the loss of one customer alone would mean, from the report itself [D4]. */
interface OneLoss {
  readonly customer: ReportCustomer;
  /** The measure that is left. */
  readonly left: number;
  /** Who is largest then, and with which share of what is left; null where nobody has one. */
  readonly next: { readonly customer: ReportCustomer; readonly share: number } | null;
}

/** The sum of the measure over everyone, those below 0 too. */
const valueOf = ({ customers, others }: ReportDocument): number =>
  customers.reduce(
    (sum, { value }) => sum + approximateDecimal(value),
    approximateDecimal(others?.value ?? "0"),
  );

/** The loss of each of the first customers; none of those without a positive value. */
function singleLosses(document: ReportDocument): readonly OneLoss[] {
  const whole = valueOf(document);
  const total = minorFromDecimal(document.totals.base);
  return document.customers
    .slice(0, SUGGESTED)
    .filter(({ share }) => share > 0)
    .map((customer) => {
      const next = document.customers.find(({ id }) => id !== customer.id);
      const left = total - minorFromDecimal(customer.value);
      const share = next === undefined ? null : ratioOf(minorFromDecimal(next.value), left);
      return {
        customer,
        left: whole - approximateDecimal(customer.value),
        next:
          next === undefined || share === null || next.share === 0
            ? null
            : { customer: next, share },
      };
    });
}

function table(telling: FurtherTelling, losses: readonly OneLoss[]): BlockTable {
  const { words, names, column, measure, shareNumeral } = telling;
  const { parties: say, suggestion } = words.lossBlock;
  const left = column(losses.map((loss) => loss.left));
  return {
    id: "loss-suggested",
    caption: suggestion.caption,
    open: true,
    columns: [
      { id: "who", label: say.who, unit: "", align: "start" },
      { id: "share", label: say.share, unit: "%", align: "end" },
      {
        id: "left",
        label: `${say.left}, ${measure.subject}`,
        unit: left.unit,
        exactUnit: left.exactUnit,
        align: "end",
      },
      { id: "next", label: say.next, unit: "", align: "start", minor: true },
      { id: "next-share", label: say.nextShare, unit: "%", align: "end" },
    ],
    rows: losses.map(({ customer, left: sum, next }) => ({
      id: customer.id,
      cells: [
        textCell(names.full(customer), names.tail(customer.id)),
        {
          ...figureCell(shareNumeral(customer.share), customer.share),
          ...telling.why((explain) => explain.share(customer)),
        },
        {
          ...figureCell(left.cell(sum), sum),
          ...telling.why((explain) => explain.leftWithout(customer)),
        },
        textCell(next === null ? "–" : names.full(next.customer)),
        {
          ...figureCell(next === null ? "" : shareNumeral(next.share), next?.share ?? null),
          ...(next === null
            ? {}
            : telling.why((explain) => explain.shareWithout(customer, next.customer))),
        },
      ],
    })),
  };
}

/** Where nobody is named: what the loss of the largest alone would mean; null where nobody has a share. */
export function lossSuggestion(telling: FurtherTelling): Block | null {
  const { document, words, names, measure, compact, share, source } = telling;
  const losses = singleLosses(document);
  const [first] = losses;
  if (first === undefined || base(telling) === 0) return null;
  const { lossBlock: say } = words;
  const { customer, left, next } = first;
  const sentence = say.suggestion.headline(
    names.full(customer),
    compact(left),
    measure.of,
    compact(valueOf(document)),
  );
  return {
    id: "loss",
    topic: say.topic,
    brief: "",
    headline:
      next === null
        ? sentence
        : `${sentence} ${say.suggestion.next(names.full(next.customer), share(next.share))}`,
    subtitle: say.subtitle(measure.head, words.units[document.parameters.unit].head),
    howToRead: [say.howToRead.shares],
    callouts: [],
    chart: null,
    tables: [table(telling, losses)],
    source,
  };
}
