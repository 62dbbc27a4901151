import { filtersText } from "../blocks/filters.ts";
import type { ReportBlocks } from "../blocks/report-blocks.ts";
import { plainText } from "../cell-value.ts";
import type { TypedCell } from "../typed-table.ts";
import { fixedCell, onSheet } from "./addresses.ts";
import { cellNumber } from "./cell-number.ts";
import { frontFigures } from "./front-figures.ts";
import type { PlannedSheet } from "./planned-sheets.ts";
import { textContent } from "./safe-text.ts";
import { emptySheet, linesOf, put, raise, type SheetContent } from "./sheet-content.ts";
import { styles } from "./styles.ts";
import { amount, day, text } from "./typed-cells.ts";
import type { WorkbookTelling } from "./workbook-telling.ts";
import { workbookCell } from "./write-table.ts";

/** Widths of its columns: what, how much, what about it. */
export const frontWidths = [34, 22, 84] as const;
const [LABEL, VALUE, NOTE] = [0, 1, 2] as const;
const WHOLE = frontWidths.reduce((sum, width) => sum + width, 0);
/** Large letters take so much more room than those that widths are counted in. */
const LARGE = 1.35;

export interface Front {
  readonly content: SheetContent;
  readonly rows: number;
  /** The cell that holds the base of shares, as `$B$14`; null where there are no shares. */
  readonly base: string | null;
}

export interface FrontLinks {
  readonly sheets: readonly (PlannedSheet & { readonly sheet: string })[];
  /** How the base comes from the list of customers; null where it does not follow from it. */
  readonly baseFormula: string | null;
  /** Whether some sum did not fit a number. */
  readonly hasTextSums: boolean;
}

/** The first sheet: the finding, its figures, of what they are made, and where the rest stands. */
export function frontSheet(
  telling: WorkbookTelling,
  blocks: ReportBlocks,
  links: FrontLinks,
): Front {
  const { sheet, format, words, document, measure, currency, measureUnit } = telling;
  const say = sheet.front;
  const content = emptySheet();
  let row = 0;
  const wide = (words_: string, style: keyof typeof styles, size = 1) => {
    if (words_ === "") return;
    put(content, row, LABEL, { ...textContent(words_), style: styles[style] });
    content.merges.push({ startRow: row, startCol: LABEL, endRow: row, endCol: NOTE });
    raise(content, row, linesOf(words_, WHOLE / size), 15 * Math.max(1, size));
    row += 1;
  };
  const section = (title: string) => {
    row += 1;
    for (const column of [LABEL, VALUE, NOTE])
      put(content, row, column, {
        ...(column === LABEL ? textContent(title) : { value: null }),
        style: styles.section,
      });
    row += 1;
  };
  const line = (label: string, value: TypedCell, note: string, formula?: string) => {
    put(content, row, LABEL, { ...textContent(label), style: styles.label });
    put(content, row, VALUE, {
      ...workbookCell(value, {
        place: "figure",
        decimals: null,
        locale: format.locale,
        currency: measureUnit,
        width: frontWidths[VALUE],
        formula,
      }),
    });
    put(content, row, NOTE, { ...textContent(note), style: styles.quiet });
    raise(
      content,
      row,
      Math.max(linesOf(note, frontWidths[NOTE]), linesOf(label, frontWidths[LABEL])),
    );
    if (value.value.kind === "text")
      raise(content, row, linesOf(value.value.text, frontWidths[VALUE]));
    row += 1;
  };

  wide(
    document.title === "" ? words.document.kind : plainText(document.title),
    "title",
    LARGE * 1.1,
  );
  wide(plainText(blocks.headline), "headline", LARGE);
  wide(plainText(blocks.incomplete), "alarm");
  if (blocks.filters !== null) wide(plainText(filtersText(blocks.filters)), "alarm");

  section(say.figures);
  for (const { label, value, note } of frontFigures(telling)) line(label, value, note);

  section(say.about);
  const base = cellNumber(amount(document.totals.base).value);
  const baseRow = row;
  line(
    say.shareBase,
    amount(document.totals.base),
    `${plainText(measure.subject)}: ${say.shareBaseNote}`,
    base === null ? undefined : (links.baseFormula ?? undefined),
  );
  line(say.period, text(""), plainText(blocks.period));
  line(say.asOf, day(document.parameters.asOf), "");
  if (document.currency !== null) line(say.currency, text(document.currency), currency);
  for (const source of document.sources)
    line(
      say.file,
      text(""),
      `${source.name}: ${say.fileRows(format.integer(source.bins.accepted), format.integer(source.rows))}`,
    );
  if (blocks.incomplete === "") wide(say.complete, "quiet");

  section(say.sheets);
  for (const { sheet: name, headline } of links.sheets) {
    put(content, row, LABEL, {
      ...textContent(name),
      style: styles.link,
      hyperlink: { target: "", location: onSheet(name, "A1") },
    });
    put(content, row, VALUE, { ...textContent(headline), style: styles.quiet });
    content.merges.push({ startRow: row, startCol: VALUE, endRow: row, endCol: NOTE });
    raise(content, row, linesOf(headline, frontWidths[VALUE] + frontWidths[NOTE]));
    row += 1;
  }

  section(say.reading);
  for (const sentence of say.legend) wide(plainText(sentence), "plain");
  if (links.hasTextSums) wide(plainText(say.textSums), "alarm");
  wide(plainText(blocks.method.source), "quiet");
  return {
    content,
    rows: row,
    base: base === null || base <= 0 ? null : fixedCell(VALUE, baseRow),
  };
}
