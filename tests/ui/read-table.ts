import { bins, type Bin } from "../../src/domain/source.ts";
import type {
  Guess,
  LeftOutRow,
  ReadTable,
  SourceColumn,
  TableMoney,
} from "../../src/intake/contract.ts";

const guessed = <Value>(value: Value): Guess<Value> => ({
  value,
  confidence: 1,
  chosen: "guessed",
  alternatives: [],
});

interface TableParts {
  readonly key?: string;
  readonly bins?: Partial<Record<Bin, number>>;
  readonly money?: Partial<TableMoney>;
  readonly stated?: string | null;
  readonly leftOut?: readonly LeftOutRow[];
  readonly moneyUnit?: number;
}

const columns: readonly SourceColumn[] = ["Дата", "Клиент", "Сумма"].map((header, index) => ({
  index,
  header,
  samples: [],
}));

/** A table of three columns as the intake tells of it, with as much as a test of the check needs. */
export function readTableWith({
  key = "Продажи.csv",
  bins: counts = {},
  money = {},
  stated = null,
  leftOut = [],
  moneyUnit = 1,
}: TableParts): ReadTable {
  const [date, entity, revenue] = columns;
  if (date === undefined || entity === undefined || revenue === undefined)
    throw new Error("columns");
  return {
    key,
    source: {
      name: key,
      sha256: "",
      format: "text",
      entry: null,
      rows: 0,
      facts: 0,
      layout: "lines",
      encoding: "utf-8",
      delimiter: ";",
      sheet: null,
      vat: "unknown",
      moneyUnit,
      bins: { ...noRows, ...counts },
      rejections: [],
      statedTotal: stated,
      statedTotalMatches: null,
      mapping: {},
      warnings: [],
    },
    money: { accepted: "0.00", unnamed: "0.00", excluded: "0.00", ...money },
    understanding: {
      format: "text",
      sheet: null,
      layout: guessed("lines"),
      headerRows: 1,
      fingerprint: "three columns",
      encoding: guessed("utf-8"),
      delimiter: guessed(";"),
      headerRow: guessed(1),
      decimalSeparator: guessed(","),
      dateOrder: guessed("day-month-year"),
      columns,
      mapping: { date: guessed(date), entity: guessed(entity), revenue: guessed(revenue) },
      statedPeriod: null,
    },
    fixed: {},
    remembered: false,
    preview: [],
    totals: [],
    leftOut,
  };
}

// Object.fromEntries forgets the keys; every bin is among them.
const noRows = Object.fromEntries(bins.map((bin) => [bin, 0])) as Record<Bin, number>;

/** A rejected line with its money as the file writes it. */
export const rejectedLine = (row: number, money: string): LeftOutRow => ({
  row,
  bin: "rejected",
  reason: "date-unreadable",
  column: 0,
  cells: ["34.01.2024", "Вордекс", money],
});
