import {
  sourceWarningCodes,
  type BinCounts,
  type FactsDescription,
  type Field,
  type SourceSummary,
  type SourceWarning,
} from "../domain/source.ts";
import type { CallOptions, Engine } from "../engines/engine.ts";
import { fixedIn } from "./choosing/choices-of-table.ts";
import { moneyFromDecimal } from "../domain/money.ts";
import type {
  Intake,
  IntakeProblem,
  IntakeRefusal,
  ReadTable,
  SkippedTable,
  StatedTotal,
  TableMoney,
} from "./contract.ts";
import { fieldsOfTables, type Loaded } from "./facts/load-tables.ts";
import { warningsOfFacts } from "./facts/source-warnings.ts";
import { columnName } from "./mapping/columns.ts";
import { headerName } from "./mapping/header-name.ts";
import { decimalOfMillionths, mostDecimals } from "./reading/exact-sum.ts";
import type { TableRead } from "./reading/read-table.ts";
import { warningsOfReading } from "./warnings-of-reading.ts";

/** Why tables of which nothing could be taken are refused; null where something was taken of each. */
export function nothingTaken(read: readonly TableRead[]): IntakeProblem | null {
  for (const { reading, plan, table } of read) {
    const { rejections, records } = reading.sorter;
    const bins = records.counts;
    if (bins.accepted + bins.unnamed > 0) continue;
    const [first] = rejections.list();
    const refusal: IntakeRefusal =
      first !== undefined
        ? { code: "nothing-accepted", reason: first.reason, row: first.row }
        : bins.excluded > 0
          ? { code: "all-excluded" }
          : { code: "no-rows", headerRow: plan.headerRow };
    // Of several files one may hold nothing that the filters leave.
    if (refusal.code === "all-excluded" && read.length > 1 && read.some(isTaken)) continue;
    return { kind: "refused", refusal, table: table.key };
  }
  return null;
}

const isTaken = ({ reading }: TableRead): boolean =>
  reading.sorter.records.counts.accepted + reading.sorter.records.counts.unnamed > 0;

/** The answer of the intake once `sales_facts` stands. */
export async function describeIntake(
  read: readonly TableRead[],
  skipped: readonly SkippedTable[],
  loaded: Loaded,
  engine: Engine,
  call: CallOptions,
): Promise<Intake> {
  const ofFacts = await warningsOfFacts(engine, mappedOf(read), call);
  const tables: ReadTable[] = [];
  for (const [index, table] of read.entries()) {
    const warnings = [
      ...warningsOfReading(table, skippedBeside(table, read, skipped)),
      ...(ofFacts.get(index + 1) ?? []),
      ...overlapWarning(loaded, index + 1),
    ].sort((a, b) => sourceWarningCodes.indexOf(a.code) - sourceWarningCodes.indexOf(b.code));
    const source = await sourceSummary(table, index + 1, loaded, warnings);
    tables.push(readTableOf(table, source, moneyOfBins(table, loaded, index + 1)));
  }
  return { tables, skipped, facts: factsDescription(read, loaded) };
}

/** The tables of the same file that were not read, told once, beside the first that was. */
function skippedBeside(
  { table }: TableRead,
  read: readonly TableRead[],
  skipped: readonly SkippedTable[],
): readonly SkippedTable[] {
  const first = read.find((other) => other.table.file === table.file);
  const inFile = skipped.filter(({ key }) => key.startsWith(`${table.file.name} › `));
  return first?.table === table ? inFile : [];
}

const mappedOf = (read: readonly TableRead[]) => {
  const mapped = fieldsOfTables(read);
  const statusColumns = read.map(({ sketch }) => {
    const column = sketch.understanding.mapping.status?.value;
    return column === undefined ? null : headerName(column.header).words;
  });
  const orderSums = read.map(({ sketch }) => {
    const { orderId, revenue } = sketch.understanding.mapping;
    const isKnown = orderId !== undefined && revenue !== undefined;
    return isKnown ? headerName(revenue.value.header).words : null;
  });
  return { statusColumns, orderSums, taxId: mapped.includes("taxId") };
};

function readTableOf(read: TableRead, source: SourceSummary, money: TableMoney): ReadTable {
  const { table, sketch, choices, remembered, plan, reading } = read;
  const { understanding } = sketch;
  const { records, rejections } = reading.sorter;
  const { preview, leftOut } = records;
  return {
    key: table.key,
    source,
    money,
    totals: totalsOf(read),
    understanding: {
      ...understanding,
      encoding: { ...understanding.encoding, value: plan.encoding },
      decimalSeparator: { ...understanding.decimalSeparator, value: plan.decimalSeparator },
      dateOrder: { ...understanding.dateOrder, value: plan.dateOrder },
    },
    fixed: fixedIn(choices),
    remembered,
    preview: preview.rows(plan.delimiter, plan.layout?.width ?? plan.columns.length),
    leftOut: leftOut.list(rejections.blames()),
  };
}

/** Each total row of a table beside its lines, to the last decimal [F3]. */
function totalsOf({ reading: { sorter } }: TableRead): readonly StatedTotal[] {
  const { decimals, readMinor } = sorter;
  return sorter.totals.list(readMinor).map(({ row, label, money, addsUp }) => ({
    row,
    label,
    money: decimalOfMillionths(money, decimals),
    difference: addsUp === null ? decimalOfMillionths(money - readMinor, decimals) : null,
    addsUp,
  }));
}

/**
 * Lines left out because an earlier file holds them are excluded by choice [F2]; a record of a
 * cross-tab loses cells, not itself.
 */
function overlapBins({ reading, plan }: TableRead, loaded: Loaded, sourceId: number): BinCounts {
  const bins = reading.sorter.records.counts;
  const overlap = loaded.overlaps.find((one) => one.sourceId === sourceId);
  if (!loaded.overlapsLeftOut || overlap === undefined || plan.layout?.name === "crosstab")
    return { ...bins };
  const unnamed = overlap.lines - overlap.named;
  return {
    ...bins,
    accepted: bins.accepted - overlap.named,
    unnamed: bins.unnamed - unnamed,
    excluded: bins.excluded + overlap.lines,
  };
}

/** The money behind the bins [F2], with lines left out as overlaps among the excluded ones. */
function moneyOfBins({ reading }: TableRead, loaded: Loaded, sourceId: number): TableMoney {
  const { sum, unnamedSum, excludedSum, decimals } = reading.sorter;
  const overlap = loaded.overlapsLeftOut
    ? loaded.overlaps.find((one) => one.sourceId === sourceId)
    : undefined;
  const all = millionthsOf(overlap?.revenue);
  const named = millionthsOf(overlap?.namedRevenue);
  return {
    accepted: decimalOfMillionths(sum.minor - unnamedSum.minor - named, decimals),
    unnamed: decimalOfMillionths(unnamedSum.minor - (all - named), decimals),
    excluded: decimalOfMillionths(excludedSum.minor + all, decimals),
  };
}

/** Millionths of a plain decimal of the engine, which has six places at most. */
function millionthsOf(decimal = "0"): bigint {
  const { minor, scale } = moneyFromDecimal(decimal) ?? { minor: 0n, scale: 0 };
  return minor * 10n ** BigInt(mostDecimals - scale);
}

function overlapWarning({ overlaps }: Loaded, sourceId: number): readonly SourceWarning[] {
  const overlap = overlaps.find((one) => one.sourceId === sourceId);
  if (overlap === undefined) return [];
  return [{ code: "overlapping-lines", rows: overlap.lines, revenue: overlap.revenue }];
}

async function sourceSummary(
  read: TableRead,
  sourceId: number,
  loaded: Loaded,
  warnings: readonly SourceWarning[],
): Promise<SourceSummary> {
  const { table, sketch, plan, reading } = read;
  const { sorter } = reading;
  const overlap = loaded.overlaps.find((one) => one.sourceId === sourceId);
  const leftOut = loaded.overlapsLeftOut ? (overlap?.named ?? 0) : 0;
  const stated = sorter.totals.grand(sorter.readMinor);
  return {
    name: table.file.name,
    sha256: await table.sha256(),
    format: table.format,
    entry: table.entry,
    rows: sorter.row,
    facts: sorter.named - leftOut,
    layout: layoutOf(plan),
    encoding: plan.encoding,
    delimiter: table.isCells ? null : plan.delimiter,
    sheet: table.sheet,
    vat: sketch.vat,
    moneyUnit: plan.moneyUnit,
    bins: overlapBins(read, loaded, sourceId),
    rejections: sorter.rejections.list(),
    statedTotal: stated === null ? null : decimalOfMillionths(stated, sorter.decimals),
    statedTotalMatches:
      stated === null ? null : totalsOf(read).every(({ addsUp }) => addsUp !== null),
    mapping: Object.fromEntries(
      fieldsOfTables([{ plan }]).map((field) => [field, nameOfField(plan, field)]),
    ),
    warnings,
  };
}

/** A ledger and a bank statement are lists of lines to whoever reads a report. */
function layoutOf({ layout }: TableRead["plan"]): SourceSummary["layout"] {
  const name = layout?.name ?? "lines";
  return name === "grouped" || name === "crosstab" ? name : "lines";
}

function nameOfField({ fields, columns }: TableRead["plan"], field: Field): string {
  const column = columns.find(({ index }) => index === fields[field]);
  return column === undefined ? "" : columnName(columns, column);
}

function factsDescription(read: readonly TableRead[], { facts, scale }: Loaded): FactsDescription {
  const grains = { day: 0, month: 0, quarter: 0 };
  for (const { reading } of read)
    for (const grain of ["day", "month", "quarter"] as const)
      grains[grain] += reading.sorter.grains[grain];
  const { firstDate, lastDate } = facts;
  return {
    scale,
    costKnown: read.every(
      ({ plan, reading }) =>
        plan.fields.costOfSales !== undefined && reading.sorter.withoutCost === 0,
    ),
    fields: fieldsOfTables(read),
    grain: grains.day > 0 ? "day" : grains.month > 0 ? "month" : "quarter",
    currency: currencyOfTables(read),
    firstDate,
    lastDate,
    statedPeriod: statedPeriodOf(read, firstDate, lastDate),
  };
}

/** The currency of all money: picked, the only one beside amounts, or named in a header or title. */
function currencyOfTables(read: readonly TableRead[]): string | null {
  const [first] = read.flatMap(({ plan, reading, sketch }) => {
    const [met] = reading.sorter.currencies.keys();
    return plan.currency ?? met ?? sketch.currency ?? [];
  });
  return first ?? null;
}

/** From the first to the last day that titles state; a title that does not hold its own data is of another report. */
function statedPeriodOf(
  read: readonly TableRead[],
  firstDate: string,
  lastDate: string,
): FactsDescription["statedPeriod"] {
  const stated = read.map(({ sketch }) => sketch.understanding.statedPeriod);
  const firsts = stated.flatMap((period) => period?.first ?? []).sort();
  const lasts = stated.flatMap((period) => period?.last ?? []).sort();
  const [first] = firsts;
  const last = lasts.at(-1);
  if (stated.includes(null) || first === undefined || last === undefined) return null;
  return first <= firstDate && lastDate <= last ? { first, last } : null;
}
