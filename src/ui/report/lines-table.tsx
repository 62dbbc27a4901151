import { numeralFromDecimal } from "../../messages/numerals.ts";
import type { LineColumn, LinesPage } from "../../reports/lines.ts";
import { dayText } from "../../messages/calendar.ts";
import type { LinesFile } from "./lines-csv.ts";

interface LinesTableProps {
  readonly page: LinesPage;
  readonly title: string;
  readonly file: LinesFile;
}

type Line = LinesPage["rows"][number];

const figures: ReadonlySet<LineColumn> = new Set(["row", "quantity", "revenue", "costOfSales"]);

const order: readonly LineColumn[] = [
  "source",
  "row",
  "date",
  "revenue",
  "costOfSales",
  "quantity",
  "orderId",
  "product",
  "entity",
  "taxId",
  "category",
  "manager",
  "region",
];

const isWhole = (decimal: string | null): boolean =>
  decimal === null || !/\.\d*[1-9]/.test(decimal);

/** Lines as they are in the facts, every digit of them; the sums are of all, not of those drawn. */
export function LinesTable({ page: { columns, rows, sums }, title, file }: LinesTableProps) {
  const { words, sources, locale } = file;
  // Money first: of a dozen columns a screen shows the left ones.
  const shown = order.filter(
    (column) => columns.includes(column) && (column !== "source" || sources.length > 1),
  );
  const aligned = (column: LineColumn) => (figures.has(column) ? "r" : undefined);
  // Where only whole pieces are sold, their zeros are no digits.
  const pieces = isWhole(sums.quantity) && rows.every(({ quantity }) => isWhole(quantity));
  const written = (column: LineColumn, decimal: string): string =>
    numeralFromDecimal(
      locale,
      column === "quantity" && pieces ? decimal.replace(/\.0+$/, "") : decimal,
    );
  const text = (line: Line, column: LineColumn): string => {
    const value = line[column];
    if (value === null) return "";
    if (column === "source") return sources[line.source - 1] ?? "";
    if (column === "date") return dayText(locale, line.date);
    return figures.has(column) ? written(column, String(value)) : String(value);
  };
  const sum = (column: LineColumn): string => {
    const found =
      column === "revenue" || column === "costOfSales" || column === "quantity"
        ? sums[column]
        : null;
    return found === null ? "" : written(column, found);
  };
  return (
    <div className="scrolled" role="region" aria-label={words.caption(title)} tabIndex={0}>
      <table>
        <caption className="vh">{words.caption(title)}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" className={aligned(column)}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((line, index) => (
            // Two lines may be equal in everything; their order never changes.
            <tr key={index}>
              {shown.map((column) => (
                <td key={column} className={aligned(column)}>
                  {text(line, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            {shown.map((column, index) => (
              <td key={column} className={index === 0 ? undefined : aligned(column)}>
                {index === 0 ? words.total : sum(column)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
