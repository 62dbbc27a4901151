import { fields, type Field } from "../../src/domain/source.ts";
import { failure, success, type Result } from "../../src/domain/result.ts";
import type { Delimiter, IntakeChoices } from "../../src/intake/contract.ts";
import { usageProblem, type UsageProblem } from "./usage-problem.ts";
import type { Words } from "./words.ts";

const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1251",
  "windows-1252",
  "koi8-r",
  "ibm866",
] as const;
const layouts = ["lines", "grouped", "crosstab", "ledger", "statement"] as const;
const returnChoices = ["negative", "as-written"] as const;
const repeatChoices = ["keep", "leave-out"] as const;
const dateOrders = ["day-month-year", "month-day-year", "year-month-day"] as const;
const decimalSeparators = [",", "."] as const;
const delimiters: ReadonlyMap<string, Delimiter> = new Map([
  [",", ","],
  [";", ";"],
  ["|", "|"],
  ["\t", "\t"],
  ["tab", "\t"],
]);

/** What the command line fixes by hand about reading the file; the rest is guessed. */
export function choicesOf(words: Words): Result<IntakeChoices, UsageProblem> {
  try {
    const mapping = mappingOf(words.repeated.get("map") ?? []);
    const where = (words.repeated.get("where") ?? []).map(filterOf);
    const sheets = words.repeated.get("sheet") ?? [];
    const currency = words.values.get("currency");
    return success({
      ...(mapping.size === 0 ? {} : { mapping: Object.fromEntries(mapping) }),
      ...(where.length === 0 ? {} : { where }),
      ...(sheets.length === 0 ? {} : { sheets }),
      ...(currency === undefined ? {} : { currency }),
      ...oneOf(words, "date-order", dateOrders, (dateOrder) => ({ dateOrder })),
      ...oneOf(words, "decimal", decimalSeparators, (decimalSeparator) => ({ decimalSeparator })),
      ...oneOf(words, "implausible-dates", ["accept"], (implausibleDates) => ({
        implausibleDates,
      })),
      ...oneOf(words, "encoding", encodings, (encoding) => ({ encoding })),
      ...oneOf(words, "delimiter", [...delimiters.keys()], (name) => {
        const delimiter = delimiters.get(name);
        return delimiter === undefined ? {} : { delimiter };
      }),
      ...oneOf(words, "layout", layouts, (layout) => ({ layout })),
      ...oneOf(words, "returns", returnChoices, (returns) => ({ returns })),
      ...oneOf(words, "returns-column", ["take-off", "already-off"], (returnsColumn) => ({
        returnsColumn,
      })),
      ...oneOf(words, "overlaps", repeatChoices, (overlaps) => ({ overlaps })),
      ...oneOf(words, "duplicates", repeatChoices, (duplicates) => ({ duplicates })),
      ...wholeNumber(words, "year", "2025", (year) => ({ year })),
      ...wholeNumber(words, "header-rows", "1, 2, 3", (headerRows) => ({ headerRows })),
      ...wholeNumber(words, "header-row", "1, 2, 3…", (headerRow) => ({ headerRow })),
      ...wholeNumber(words, "decimals", "2–6", (decimals) => ({ decimals })),
    });
  } catch (error) {
    if (error instanceof Refused) return failure(error.problem);
    throw error;
  }
}

/** Leaves a nest of readings with the first problem. */
class Refused extends Error {
  readonly problem: UsageProblem;

  constructor(sentence: UsageProblem["sentence"]) {
    super();
    this.problem = usageProblem(sentence);
  }
}

/** `field=Column`; `field=` turns a field off, and `tax_id` is `taxId`. */
function mappingOf(texts: readonly string[]): ReadonlyMap<Field, string | null> {
  return new Map(
    texts.map((text) => {
      const equals = text.indexOf("=");
      if (equals < 1) throw new Refused((messages) => messages.mapWithoutField(text));
      const name = text.slice(0, equals).trim();
      const plain = name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      const field = fields.find((known) => known === plain);
      if (field === undefined) {
        throw new Refused((messages) => messages.unknownField(name, fields.join(", ")));
      }
      const column = text.slice(equals + 1).trim();
      return [field, column === "" ? null : column] as const;
    }),
  );
}

function filterOf(text: string): string {
  if (text.indexOf("=") < 1) throw new Refused((messages) => messages.whereWithoutSign(text));
  return text;
}

function oneOf<Value extends string>(
  words: Words,
  option: string,
  allowed: readonly Value[],
  choice: (value: Value) => IntakeChoices,
): IntakeChoices {
  const text = words.values.get(option);
  if (text === undefined) return {};
  const value = allowed.find((known) => known === text);
  if (value === undefined) refuse(option, text, allowed.join(" · "));
  return choice(value);
}

function wholeNumber(
  words: Words,
  option: string,
  allowed: string,
  choice: (value: number) => IntakeChoices,
): IntakeChoices {
  const text = words.values.get(option);
  if (text === undefined) return {};
  if (!/^[1-9]\d{0,5}$/.test(text)) refuse(option, text, allowed);
  return choice(Number(text));
}

function refuse(option: string, text: string, allowed: string): never {
  throw new Refused((messages) => messages.valueRefused(`--${option}`, text, allowed));
}
