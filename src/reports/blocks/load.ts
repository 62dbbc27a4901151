import { approximateDecimal } from "../../messages/amounts.ts";
import type { Load } from "../document/load.ts";
import { loadOf } from "../load.ts";
import { amountCell } from "./amount-cell.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockTable, Callout } from "./block.ts";
import type { BooksChartData } from "./chart-data.ts";
import { customersById } from "./customers-by-id.ts";
import { typeset } from "./names.ts";
import { dependencyMeasure } from "./telling.ts";
import type { FurtherTelling } from "./telling.ts";

type Book = Load["managers"][number];

/** More bars than this are a wall; the others stand in the table. */
const SHOWN = 15;
const CALLED_OUT = 3;

/** The load of the document; where a link left it out, the same from its customers, if all are listed. */
function loadIn({ document }: FurtherTelling): Load | null {
  if (document.load === undefined && document.others !== undefined) return null;
  const known = document.load ?? loadOf(document, dependencyMeasure(document));
  return known.managers.length === 0 && document.load === undefined ? null : known;
}

function finding(telling: FurtherTelling, { managers, unattended, norm, riskFrom }: Load): string {
  const { words, format, share } = telling;
  const say = words.load;
  const [first] = managers;
  const risky = managers.filter((book) => book.risky);
  const level = format.level(riskFrom);
  if (first === undefined && unattended.length === 0) return say.nobody;
  if (first !== undefined && risky.length === 1)
    return say.risky(typeset(first.name), share(first.share), moneyWords(telling).of);
  if (first !== undefined && risky.length > 1)
    return say.riskySeveral(risky.length, level, typeset(first.name), share(first.share));
  if (unattended.length > 0) return say.unattended(unattended.length);
  const [overloaded] = managers.filter((book) => book.overloaded);
  if (overloaded !== undefined)
    return say.overloaded(typeset(overloaded.name), overloaded.keys.length, norm);
  return first === undefined || first.share === 0
    ? say.noShares
    : say.calm(level, typeset(first.name), share(first.share));
}

const moneyWords = ({ document, words }: FurtherTelling) =>
  words.measures[dependencyMeasure(document)];

/** The key customers of a book, each with its share. */
function keysOf(
  { document, words, names, share }: FurtherTelling,
  { keys }: Book,
): readonly string[] {
  const known = customersById(document);
  return keys.map((key) =>
    words.load.barKey(names.short(known.get(key.id) ?? { id: key.id, name: "" }), share(key.share)),
  );
}

function chartOf(telling: FurtherTelling, { managers, riskFrom }: Load): BooksChartData | null {
  const { words, format, share } = telling;
  const drawn = managers.filter((book) => book.share > 0).slice(0, SHOWN);
  const [largest] = drawn;
  if (largest === undefined) return null;
  return {
    kind: "books",
    bars: drawn.map((book) => {
      const named = keysOf(telling, book);
      return {
        name: typeset(book.name),
        share: book.share,
        label: words.load.bar(share(book.share), book.keys.length),
        risky: book.risky,
        keys: book.keys.map((key, index) => ({
          title: named[index] ?? "",
          share: key.share,
          status: key.status,
        })),
      };
    }),
    rest: managers.length === drawn.length ? "" : words.load.more(managers.length - drawn.length),
    level: { at: riskFrom, label: words.load.level(format.level(riskFrom)) },
    end: Math.max(riskFrom * 1.25, largest.share),
  };
}

function leaving(telling: FurtherTelling, book: Book): Callout {
  const { words, format, share } = telling;
  const { callout } = words.load;
  const sum = format.compactMoney(approximateDecimal(book.value));
  const keys = keysOf(telling, book);
  return {
    title: callout.leaving(typeset(book.name)),
    tone: "critical",
    paragraphs: [
      callout.takes(share(book.share), moneyWords(telling).of, sum, book.customers),
      ...(keys.length === 0 ? [] : [`${callout.keys(format.list(keys))} ${callout.second}`]),
    ],
  };
}

function callouts(
  telling: FurtherTelling,
  { managers, unattended, norm }: Load,
): readonly Callout[] {
  const { words, format, names } = telling;
  const { callout } = words.load;
  const overloaded = managers.filter((book) => book.overloaded);
  return [
    ...managers
      .filter((book) => book.risky)
      .slice(0, CALLED_OUT)
      .map((book) => leaving(telling, book)),
    ...(overloaded.length === 0
      ? []
      : [
          {
            title: callout.overloadedTitle,
            tone: "critical" as const,
            paragraphs: overloaded.map((book) =>
              callout.overloaded(typeset(book.name), book.keys.length, norm),
            ),
          },
        ]),
    ...(unattended.length === 0
      ? []
      : [
          {
            title: callout.unattendedTitle,
            tone: "critical" as const,
            paragraphs: [callout.unattended(format.list(unattended.map(names.full)))],
          },
        ]),
  ];
}

function table(telling: FurtherTelling, { managers, norm, riskFrom }: Load): BlockTable {
  const { words, format } = telling;
  const { columns, flags, caption } = words.load;
  const values = managers.map(({ value }) => approximateDecimal(value));
  const unit = format.moneyColumn(values);
  return {
    id: "load",
    caption,
    columns: [
      { id: "manager", label: columns.manager, unit: "", align: "start" },
      { id: "customers", label: columns.customers, unit: "", align: "end", minor: true },
      {
        id: "value",
        label: moneyWords(telling).head,
        unit: unit.unit,
        exactUnit: unit.exactUnit,
        align: "end",
      },
      { id: "share", label: columns.share, unit: "%", align: "end" },
      { id: "keys", label: columns.keys, unit: "", align: "end" },
      { id: "who", label: columns.who, unit: "", align: "start", minor: true },
      { id: "flags", label: columns.flags, unit: "", align: "start" },
    ],
    rows: managers.map((book, index) => {
      const said = [
        ...(book.risky ? [flags.risky(format.level(riskFrom))] : []),
        ...(book.overloaded ? [flags.overloaded(norm)] : []),
      ];
      return {
        id: `manager-${String(index)}`,
        cells: [
          textCell(typeset(book.name)),
          {
            ...figureCell(format.integer(book.customers), book.customers),
            ...telling.why((explain) => explain.bookCustomers(book)),
          },
          {
            ...amountCell(unit, book.value),
            ...telling.why((explain) => explain.book(book)),
          },
          {
            ...figureCell(telling.shareNumeral(book.share), book.share),
            ...telling.why((explain) => explain.book(book)),
          },
          {
            ...figureCell(format.integer(book.keys.length), book.keys.length),
            ...telling.why((explain) => explain.bookKeys(book)),
          },
          textCell(keysOf(telling, book).join(", ")),
          said.length === 0
            ? textCell("")
            : {
                text: said.join(", "),
                sort: book.share,
                mark: { kind: "dependency", status: "critical" },
                ...telling.why((explain) => explain.bookFlags(book)),
              },
        ],
      };
    }),
  };
}

/** Who looks after the money, and what leaves with whom [D5]; null where nobody is named. */
export function loadBlock(telling: FurtherTelling): Block | null {
  const load = loadIn(telling);
  if (load === null) return null;
  const { words, format, share, source } = telling;
  const headline = finding(telling, load);
  const subtitle = words.load.subtitle(moneyWords(telling).of);
  const data = chartOf(telling, load);
  const largest = load.managers[0]?.share ?? 0;
  return {
    id: "load",
    topic: words.load.topic,
    brief: largest === 0 ? "" : share(largest),
    headline,
    subtitle,
    howToRead: words.load.howToRead(load.norm, format.level(load.riskFrom)),
    callouts: callouts(telling, load),
    chart: data === null ? null : { data, description: `${headline}. ${subtitle}` },
    tables: load.managers.length === 0 ? [] : [table(telling, load)],
    source,
  };
}
