import type { Field } from "../../domain/source.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import type {
  Guess,
  IntakeChoices,
  IntakeProblem,
  SourceColumn,
  TableChoices,
  Understanding,
} from "../contract.ts";
import type { TableLayout } from "../layout/layout.ts";
import { cellsDialect, type SourceTable } from "../opening/source-table.ts";
import { columnProfile, type ColumnProfile } from "../mapping/column-profile.ts";
import { columnNamed, columnName } from "../mapping/columns.ts";
import { guessMapping, type MappingGuess } from "../mapping/guess-mapping.ts";
import type { Vat } from "../mapping/header-name.ts";
import type { Condition } from "../reading/plan.ts";
import { guessDelimiter } from "../table/delimiter.ts";
import { guessHeaderRow } from "../table/header.ts";
import { sampleRecords, usualWidth } from "../table/sample-table.ts";
import { guessEncoding } from "../text/encoding.ts";
import { utf8Writer } from "../text/utf8.ts";
import { guessDateOrder, guessDecimalSeparator, orderEvidence } from "./number-form.ts";
import { headerFingerprint } from "./fingerprint.ts";
import { moneyWords, type MoneyWords } from "./money-words.ts";
import { statedPeriod } from "./stated-period.ts";

const mostRecords = 3000;
const samplesShown = 5;

/** All that a sample tells: what a person sees and what the reading needs beside it. */
export interface Sketch {
  readonly understanding: Understanding;
  /** Null where every record is a line. */
  readonly layout: TableLayout | null;
  readonly open: MappingGuess["open"];
  readonly conditions: readonly Condition[];
  readonly costIsProfit: boolean;
  readonly moneyUnit: number;
  readonly costUnit: number;
  readonly vat: Vat;
  /** Named in a header or title. */
  readonly currency: string | null;
  readonly russian: boolean;
}

/** Understands the head of a table; what a person chose is taken as it is. */
export function sketch(
  sample: { readonly bytes: Uint8Array; readonly whole: boolean },
  table: Pick<SourceTable, "isCells" | "format" | "sheet">,
  choices: TableChoices & Pick<IntakeChoices, "where">,
): Result<Sketch, IntakeProblem> {
  const encoding = table.isCells
    ? certain(cellsDialect.encoding)
    : fixed(choices.encoding, () => guessEncoding(sample.bytes, sample.whole));
  const writer = utf8Writer(encoding.value);
  const text = writer.push(sample.bytes);
  const delimiter = table.isCells
    ? certain(cellsDialect.delimiter)
    : fixed(choices.delimiter, () => guessDelimiter(text, sample.whole));
  const records = sampleRecords(text, sample.whole, delimiter.value, mostRecords);
  const headerRow = fixed(choices.headerRow, () => guessHeaderRow(records));
  const columns = columnsOf(records, headerRow.value);
  if (columns.length < 2)
    return failure({ kind: "refused", refusal: { code: "no-table" }, table: null });
  if (sample.whole && records.slice(headerRow.value).every((cells) => cells.every(isBlank)))
    return failure({
      kind: "refused",
      refusal: { code: "no-rows", headerRow: headerRow.value },
      table: null,
    });
  const profiles = profilesOf(columns, records.slice(headerRow.value));
  const mapped = guessMapping(profiles, choices);
  if ("kind" in mapped) return failure(mapped);
  const conditions = conditionsOf(choices.where ?? [], columns);
  if (!("list" in conditions)) return failure(conditions);
  const title = records.slice(0, Math.max(headerRow.value - 1, 0));
  const of = (field: Field): ColumnProfile | undefined =>
    profiles.find(({ column }) => column === mapped.mapping[field]?.value);
  const money = [of("revenue"), of("costOfSales")].filter((profile) => profile !== undefined);
  const words = moneyWords(title);
  return success({
    understanding: {
      format: table.format,
      sheet: table.sheet === null ? null : certain(table.sheet),
      layout: { value: "lines", confidence: 1, chosen: "guessed", alternatives: [] },
      headerRows: 1,
      fingerprint: headerFingerprint(columns),
      encoding,
      delimiter,
      headerRow,
      decimalSeparator: guessDecimalSeparator(money, profiles, delimiter.value, choices),
      dateOrder: guessDateOrder(orderEvidence(of("date")), choices),
      columns,
      mapping: mapped.mapping,
      statedPeriod: statedPeriod(title),
    },
    layout: null,
    open: mapped.open,
    conditions: conditions.list,
    costIsProfit: mapped.costIsProfit,
    moneyUnit: unitOf(of("revenue"), words),
    costUnit: unitOf(of("costOfSales"), words),
    vat: vatOf(of("revenue"), words, mapped.mapping.revenue),
    currency: of("revenue")?.name.currency ?? words.currency,
    russian: columns.some(({ header }) => /[а-яё]/iu.test(header)),
  });
}

function fixed<Value>(chosen: Value | undefined, guess: () => Guess<Value>): Guess<Value> {
  const guessed = guess();
  if (chosen === undefined) return guessed;
  const alternatives = [guessed.value, ...guessed.alternatives].filter((value) => value !== chosen);
  return { value: chosen, confidence: 1, chosen: "by-hand", alternatives };
}

const certain = <Value>(value: Value): Guess<Value> => ({
  value,
  confidence: 1,
  chosen: "guessed",
  alternatives: [],
});

const isBlank = (cell: string): boolean => cell === "";

/** The columns by the header; nameless ones behind it only where they hold something. */
function columnsOf(
  records: readonly (readonly string[])[],
  headerRow: number,
): readonly SourceColumn[] {
  const header = headerRow > 0 ? (records[headerRow - 1] ?? []) : [];
  const body = records.slice(headerRow);
  const width = Math.max(header.length, headerRow > 0 ? 0 : usualWidth(body));
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    header: header[index] ?? "",
    samples: samplesOf(body, index),
  }));
  const last = columns.findLastIndex(
    ({ header: name, samples }) => name !== "" || samples.length > 0,
  );
  return columns.slice(0, last + 1);
}

function samplesOf(body: readonly (readonly string[])[], index: number): readonly string[] {
  const samples = new Set<string>();
  for (const cells of body) {
    const cell = cells[index];
    if (cell !== undefined && cell !== "") samples.add(cell);
    if (samples.size === samplesShown) break;
  }
  return [...samples];
}

function profilesOf(
  columns: readonly SourceColumn[],
  body: readonly (readonly string[])[],
): readonly ColumnProfile[] {
  return columns.map((column) =>
    columnProfile(
      column,
      body.map((cells) => cells[column.index] ?? ""),
    ),
  );
}

const unitOf = (profile: ColumnProfile | undefined, words: MoneyWords): number =>
  profile === undefined || profile.name.moneyUnit === 1 ? words.unit : profile.name.moneyUnit;

/** Beside a column with VAT, the one that says nothing of it is without. */
function vatOf(
  profile: ColumnProfile | undefined,
  words: MoneyWords,
  guess: Guess<SourceColumn> | undefined,
): Vat {
  if (profile === undefined) return "unknown";
  if (profile.name.vat !== "unknown") return profile.name.vat;
  const withVat = guess?.alternatives.some(
    ({ header }) => columnProfile({ index: 0, header, samples: [] }, []).name.vat === "with",
  );
  return withVat === true ? "without" : words.vat;
}

function conditionsOf(
  where: readonly string[],
  columns: readonly SourceColumn[],
): { readonly list: readonly Condition[] } | Extract<IntakeProblem, { kind: "unknown-column" }> {
  const list: Condition[] = [];
  for (const text of where) {
    const condition = conditionOf(text, columns);
    if (condition === null)
      return {
        kind: "unknown-column",
        column: text.replace(/!?=.*$/su, "").trim(),
        columns: columns.map((column) => columnName(columns, column)),
      };
    list.push(condition);
  }
  return { list };
}

/** `Column=Value`; a header may itself hold a sign of equality, so each is tried. */
function conditionOf(text: string, columns: readonly SourceColumn[]): Condition | null {
  for (const { index } of text.matchAll(/=/gu)) {
    const equal = text[index - 1] !== "!";
    const column = columnNamed(columns, text.slice(0, equal ? index : index - 1));
    if (column !== null) {
      const value = text
        .slice(index + 1)
        .replace(/\s+/gu, " ")
        .trim();
      return { column: column.index, equal, value };
    }
  }
  return null;
}
