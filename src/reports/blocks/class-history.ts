import { groupedBy } from "../../domain/grouping.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { AbcClass } from "../../domain/words.ts";
import type { ReportCustomer } from "../document.ts";
import type { History } from "../document/history.ts";
import { figureCell, textCell } from "./block.ts";
import type { BlockTable, Callout } from "./block.ts";
import { customersById } from "./customers-by-id.ts";
import type { FurtherTelling } from "./telling.ts";
import { writtenWhenSeen } from "./written-rows.ts";

const NAMED = 3;
const SHOWN = 50;
/** The span over which movers are named: a year of quarters. */
const QUARTERS = 4;

type Path = History["customers"][number]["classes"];

/** A customer whose class changed, with the quarter of its last change by index [A7]. */
interface Mover {
  readonly id: string;
  readonly customer: ReportCustomer;
  readonly path: Path;
  readonly last: number;
}

/** Everyone whose class ever changed, the largest first. */
const moversOf = oncePer((document: FurtherTelling["document"]): readonly Mover[] => {
  const known = customersById(document);
  const movers: Mover[] = [];
  for (const { id, classes: path } of document.history?.customers ?? []) {
    const customer = known.get(id);
    const last = path.findLastIndex((letter, at) => at > 0 && letter !== path[at - 1]);
    if (customer !== undefined && last > 0) movers.push({ id, customer, path, last });
  }
  return movers;
});

const written = ({ words }: FurtherTelling, letter: AbcClass | null | undefined): string =>
  letter ?? words.classRules.history.nobody;

/** The latest move first, then the largest; by quarters, which are few. */
const latestFirst = (movers: readonly Mover[]): readonly Mover[] =>
  [...groupedBy(movers, ({ last }) => last)]
    .sort(([one], [next]) => next - one)
    .flatMap(([, moved]) => moved);

/** Who moved between classes, and when [A7]; none where nobody did or the history is too short. */
export function historyTables(telling: FurtherTelling): readonly BlockTable[] {
  const { document, words, format, names, shareNumeral } = telling;
  const say = words.classRules.history;
  const quarters = document.history?.quarters ?? [];
  const movers = moversOf(document);
  if (movers.length === 0) return [];
  const [first = "", latest = ""] = [quarters.at(0), quarters.at(-1)];
  return [
    {
      id: "class-history",
      caption: say.caption,
      columns: [
        { id: "customer", label: words.customersBlock.columns.name, unit: "", align: "start" },
        {
          id: "path",
          label: say.columns.path(format.step(first), format.step(latest)),
          unit: "",
          align: "start",
        },
        { id: "move", label: say.columns.move, unit: "", align: "start" },
        { id: "when", label: say.columns.when, unit: "", align: "start" },
        { id: "share", label: words.document.share, unit: "%", align: "end", minor: true },
      ],
      rows: writtenWhenSeen(latestFirst(movers), ({ customer, path, last }) => [
        textCell(names.full(customer), names.tail(customer.id)),
        {
          ...textCell(path.map((letter) => written(telling, letter)).join(" ")),
          ...telling.why((explain) => explain.classPath(customer, latest)),
        },
        {
          ...textCell(say.move(written(telling, path[last - 1]), written(telling, path[last]))),
          ...telling.why((explain) => explain.classPath(customer, quarters[last] ?? "")),
        },
        { text: format.step(quarters[last] ?? ""), sort: quarters[last] ?? null },
        {
          ...figureCell(shareNumeral(customer.share), customer.share),
          ...telling.why((explain) => explain.share(customer)),
        },
      ]),
      shown: SHOWN,
      note: say.note,
    },
  ];
}

const rankOf = (letter: AbcClass | null): number => (letter === null ? 3 : "ABC".indexOf(letter));

/** The largest who rose and who fell over the last year of quarters [A7]. */
export function historyCallout(telling: FurtherTelling): readonly Callout[] {
  const { document, words, format, names } = telling;
  const say = words.classRules.history;
  const { quarters = [] } = document.history ?? {};
  const span = Math.min(QUARTERS, quarters.length - 1);
  if (span < 1) return [];
  const from = quarters.length - 1 - span;
  const moved = moversOf(document)
    .map(({ customer, path }) => ({
      customer,
      before: path[from] ?? null,
      after: path.at(-1) ?? null,
    }))
    .filter(({ before, after }) => before !== after);
  const named = (rises: boolean): string => {
    const all = moved.filter(({ before, after }) => rankOf(after) < rankOf(before) === rises);
    const first = all
      .slice(0, NAMED)
      .map(({ customer, before, after }) =>
        say.mover(
          names.short(customer),
          say.move(written(telling, before), written(telling, after)),
        ),
      );
    const more = all.length > NAMED ? [say.more(all.length - NAMED)] : [];
    return [...first, ...more].join(", ");
  };
  const [risen, fallen] = [named(true), named(false)];
  if (risen === "" && fallen === "") return [];
  return [
    {
      title: say.title(format.counted(span, say.span)),
      tone: "note",
      paragraphs: [
        ...(risen === "" ? [] : [say.risen(risen)]),
        ...(fallen === "" ? [] : [say.fallen(fallen)]),
      ],
    },
  ];
}
