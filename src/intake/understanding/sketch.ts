import type { Field } from "../../domain/source.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import type {
  IntakeChoices,
  IntakeProblem,
  SourceColumn,
  TableChoices,
  Understanding,
} from "../contract.ts";
import { findLayout, type LayoutGuess } from "../layout/find-layout.ts";
import type { TableLayout } from "../layout/layout.ts";
import type { ColumnProfile } from "../mapping/column-profile.ts";
import { guessMapping, type MappingGuess } from "../mapping/guess-mapping.ts";
import type { Vat } from "../mapping/header-name.ts";
import { returnsColumnsOf } from "../mapping/returns-column.ts";
import { cellsDialect, type SourceTable } from "../opening/source-table.ts";
import { guessDelimiter } from "../table/delimiter.ts";
import { headerParts } from "../table/header-block.ts";
import { guessHeader } from "../table/header.ts";
import { sampleTable, type SampleTable } from "../table/sample-table.ts";
import { guessEncoding } from "../text/encoding.ts";
import { utf8Writer } from "../text/utf8.ts";
import { conditionsOf, type TableConditions } from "./conditions.ts";
import { headerFingerprint } from "./fingerprint.ts";
import { readByLayout, type LayoutSample } from "./layout-sample.ts";
import { unitOf, vatOf } from "./money-format.ts";
import { moneyWords } from "./money-words.ts";
import { guessDateOrder, guessDecimalSeparator, orderEvidence } from "./number-form.ts";
import { hopelessShape } from "./hopeless-shape.ts";
import { statedPeriod } from "./stated-period.ts";
import { statedYear, type StatedYear } from "./stated-year.ts";
import { certain, columnsOf, fixed, profilesOf, withSamples } from "./table-columns.ts";

const mostRecords = 3000;

/** All that a sample tells: what a person sees and what the reading needs beside it. */
export interface Sketch {
  readonly understanding: Understanding;
  /** Null where every record is a line as it stands. */
  readonly layout: TableLayout | null;
  readonly open: MappingGuess["open"];
  /** Months stand without a year, and only a person can tell it. */
  readonly isYearOpen: boolean;
  /** The year that was taken from a name; null where the table has its own. */
  readonly yearAssumed: string | null;
  readonly conditions: TableConditions;
  readonly costIsProfit: boolean;
  readonly moneyUnit: number;
  readonly costUnit: number;
  readonly vat: Vat;
  /** Named in a header or title. */
  readonly currency: string | null;
  readonly russian: boolean;
  /** Money that came back, in columns that fill no field [F6]. */
  readonly returnsColumns: readonly SourceColumn[];
}

type SketchChoices = TableChoices & Pick<IntakeChoices, "where">;

/** Understands the head of a table; what a person chose is taken as it is. */
export function sketch(
  sample: { readonly bytes: Uint8Array; readonly whole: boolean },
  table: Pick<SourceTable, "isCells" | "format" | "sheet" | "entry" | "file">,
  choices: SketchChoices,
): Result<Sketch, IntakeProblem> {
  const encoding = table.isCells
    ? certain(cellsDialect.encoding)
    : fixed(choices.encoding, () => guessEncoding(sample.bytes, sample.whole));
  const text = utf8Writer(encoding.value).push(sample.bytes);
  const delimiter = table.isCells
    ? certain(cellsDialect.delimiter)
    : fixed(choices.delimiter, () => guessDelimiter(text, sample.whole));
  const head = sampleTable(text, sample.whole, delimiter.value, mostRecords);
  const header = guessHeader(head.records, choices);
  const headerRow = header.row.value;
  const parts = headerParts(head.records, headerRow, header.rows);
  const body = head.records.slice(headerRow);
  const columns = columnsOf(body, parts);
  if (columns.length < 2)
    return failure({ kind: "refused", refusal: { code: "no-table" }, table: null });
  if (sample.whole && body.every((cells) => cells.every((cell) => cell === "")))
    return failure({ kind: "refused", refusal: { code: "no-rows", headerRow }, table: null });
  const russian = columns.some(({ header: name }) => /[а-яё]/iu.test(name));
  const title = head.records.slice(0, Math.max(headerRow - header.rows, 0));
  const year = statedYear(choices, [...title, ...parts], table);
  const found = findLayout(
    {
      year: year?.value ?? null,
      columns,
      profiles: profilesOf(columns, body),
      parts,
      title,
      russian,
      ...below(head, headerRow),
    },
    choices.layout,
  );
  const source = { text, whole: sample.whole, delimiter: delimiter.value, headerRow };
  const read = found.layout === null ? null : readByLayout(found.layout, source, mostRecords);
  const all = withSamples(read?.layout.columns ?? columns, read?.lines ?? body);
  const profiles = profilesOf(all, read?.lines ?? body);
  const usable = profiles.filter(({ column }) => !isMixed(read, column.index));
  const mapped = guessMapping(usable, choices, {
    fills: read?.layout.fills ?? {},
    all,
  });
  if ("kind" in mapped) return failure(mapped);
  const isDateless = mapped.open.some(({ field }) => field === "date");
  const refusal = isDateless ? hopelessShape(head.records) : null;
  if (refusal !== null) return failure({ kind: "refused", refusal, table: null });
  const conditions = conditionsOf(choices.where ?? [], all);
  const of = (field: Field): ColumnProfile | undefined =>
    profiles.find(({ column }) => column === mapped.mapping[field]?.value);
  const money = [of("revenue"), of("costOfSales")].filter((profile) => profile !== undefined);
  const words = moneyWords(title);
  const decimalSeparator = guessDecimalSeparator(money, profiles, delimiter.value, choices);
  const revenue = mapped.mapping.revenue?.value.index ?? -1;
  const layout =
    read?.layout.checking({ column: revenue, decimalSeparator: decimalSeparator.value }) ?? null;
  const checkedLayout = layout === null ? null : readByLayout(layout, source, mostRecords);
  const guess = judged(found, checkedLayout);
  return success({
    understanding: {
      format: table.format,
      sheet: table.sheet === null ? null : certain(table.sheet),
      layout: guess,
      headerRows: header.rows,
      fingerprint: headerFingerprint(columns),
      encoding,
      delimiter,
      headerRow: header.row,
      decimalSeparator,
      dateOrder: guessDateOrder(orderEvidence(of("date")), choices),
      columns: all,
      mapping: mapped.mapping,
      statedPeriod: statedPeriod(title),
    },
    layout: checkedLayout?.layout ?? null,
    open: mapped.open,
    ...yearOf(found.layout, year),
    conditions,
    costIsProfit: mapped.costIsProfit,
    moneyUnit: unitOf(of("revenue"), words),
    costUnit: unitOf(of("costOfSales"), words),
    // The card of account 62 holds what customers owe, with VAT.
    vat: guess.value === "ledger" ? "with" : vatOf(of("revenue"), words, mapped.mapping.revenue),
    currency: of("revenue")?.name.currency ?? words.currency,
    russian,
    // A cross-tab spreads its columns over lines, and its own signs tell what came back.
    returnsColumns:
      guess.value === "crosstab"
        ? []
        : returnsColumnsOf(usable, of("revenue"), mappedColumns(mapped.mapping)),
  });
}

/** Months beyond December belong to two years, of which a name or title can tell one. */
function yearOf(
  layout: TableLayout | null,
  year: StatedYear | null,
): Pick<Sketch, "isYearOpen" | "yearAssumed"> {
  const yearless = layout?.yearless;
  if (yearless === undefined) return { isYearOpen: false, yearAssumed: null };
  const isYearOpen = year === null || (yearless === "wraps" && year.from !== "by-hand");
  return { isYearOpen, yearAssumed: year?.from === "name" ? year.value : null };
}

const mappedColumns = (mapping: MappingGuess["mapping"]): ReadonlySet<SourceColumn> =>
  new Set(Object.values(mapping).map(({ value }) => value));

const below = (
  { records, indents }: SampleTable,
  headerRow: number,
): { readonly body: SampleTable["records"]; readonly indents: SampleTable["indents"] } => ({
  body: records.slice(headerRow),
  indents: indents.slice(headerRow),
});

const isMixed = (read: LayoutSample | null, column: number): boolean =>
  read?.layout.mixed.includes(column) ?? false;

/** Sums of groups that agree make a layout sure; many that differ make it doubtful. */
function judged({ guess }: LayoutGuess, sample: LayoutSample | null): Understanding["layout"] {
  if (sample === null || guess.chosen === "by-hand" || sample.checked === 0) return guess;
  const { checked, differing } = sample;
  if (differing === 0) return { ...guess, confidence: 1, evidence: ["sums-agree"] };
  return differing * 2 > checked ? { ...guess, confidence: 0.4 } : guess;
}
