import { filtersText } from "../blocks/filters.ts";
import type { ReportBlocks } from "../blocks/report-blocks.ts";
import { plainText } from "../cell-value.ts";
import type { TypedCell } from "../typed-table.ts";
import { fixedCell, onSheet } from "./addresses.ts";
import { cellNumber } from "./cell-number.ts";
import { frontFigures } from "./front-figures.ts";
import { sentence } from "./safe-text.ts";
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
const [LARGE, LARGEST] = [1.25, 1.4] as const;
const LINE = 16;

export interface Front {
  readonly content: SheetContent;
  readonly rows: number;
  /** The cell that holds the base of shares, as `$B$14`; null where there are no shares. */
  readonly base: string | null;
}

export interface FrontLinks {
  readonly sheets: readonly { readonly sheet: string; readonly headline: string }[];
  /** How the base comes from the list of customers; null where it does not follow from it. */
  readonly baseFormula: string | null;
  /** Whether some sum did not fit a number. */
  readonly hasTextSums: boolean;
}

/** The sheet as far as it is written. */
interface Writing {
  readonly telling: WorkbookTelling;
  readonly content: SheetContent;
  row: number;
}

/** A sentence across the sheet; nothing for an empty one. */
function wide(writing: Writing, words: string, style: keyof typeof styles, size = 1): void {
  if (words === "") return;
  const { content, row } = writing;
  put(content, row, LABEL, sentence(words, styles[style]));
  content.merges.push({ startRow: row, startCol: LABEL, endRow: row, endCol: NOTE });
  raise(content, row, linesOf(words, WHOLE / size), LINE * size);
  writing.row += 1;
}

function section(writing: Writing, title: string): void {
  const row = writing.row + 1;
  for (const column of [VALUE, NOTE])
    put(writing.content, row, column, { value: null, style: styles.section });
  put(writing.content, row, LABEL, sentence(title, styles.section));
  writing.row = row + 1;
}

/** A label, its figure, and what stands beside it. */
function line(
  writing: Writing,
  label: string,
  value: TypedCell,
  note: string,
  formula?: string,
): void {
  const { telling, content, row } = writing;
  put(content, row, LABEL, sentence(label, styles.plain));
  put(
    content,
    row,
    VALUE,
    workbookCell(value, {
      place: "figure",
      decimals: null,
      locale: telling.format.locale,
      currency: telling.measureUnit,
      width: frontWidths[VALUE],
      end: true,
      tall: false,
      formula,
    }),
  );
  put(content, row, NOTE, sentence(note, styles.beside));
  const lines = [
    linesOf(label, frontWidths[LABEL]),
    linesOf(value.value.kind === "text" ? value.value.text : "", frontWidths[VALUE]),
    linesOf(note, frontWidths[NOTE]),
  ];
  raise(content, row, Math.max(...lines), LINE);
  writing.row += 1;
}

function finding(writing: Writing, { headline, incomplete, filters }: ReportBlocks): void {
  const { document, words } = writing.telling;
  const title = document.title === "" ? words.document.kind : document.title;
  wide(writing, plainText(title), "title", LARGEST);
  wide(writing, plainText(headline), "headline", LARGE);
  wide(writing, plainText(incomplete), "alarm");
  if (filters !== null) wide(writing, plainText(filtersText(filters)), "alarm");
}

/** What the figures are made of; the row of the base of shares. */
function about(writing: Writing, blocks: ReportBlocks, baseFormula: string | null): number {
  const { document, sheet, format, measure, currency } = writing.telling;
  const say = sheet.front;
  section(writing, say.about);
  const { row } = writing;
  const base = amount(document.totals.base);
  const note = `${plainText(measure.subject)}: ${say.shareBaseNote}`;
  const formula = cellNumber(base.value) === null ? null : baseFormula;
  line(writing, say.shareBase, base, note, formula ?? undefined);
  line(writing, say.period, text(""), plainText(blocks.period));
  line(writing, say.asOf, day(document.parameters.asOf), "");
  if (document.currency !== null)
    line(
      writing,
      say.currency,
      text(document.currency),
      currency === document.currency ? "" : currency,
    );
  for (const { name, bins, rows } of document.sources) {
    const taken = say.fileRows(format.integer(bins.accepted), format.integer(rows));
    line(writing, say.file, text(""), plainText(`${name}: ${taken}`));
  }
  if (blocks.incomplete === "") wide(writing, say.complete, "quiet");
  return row;
}

function ways(writing: Writing, { sheets }: FrontLinks): void {
  const { telling, content } = writing;
  section(writing, telling.sheet.front.sheets);
  for (const { sheet, headline } of sheets) {
    const { row } = writing;
    put(content, row, LABEL, {
      ...sentence(sheet, styles.link),
      hyperlink: { target: "", location: onSheet(sheet, "A1") },
    });
    put(content, row, VALUE, sentence(headline, styles.quiet));
    content.merges.push({ startRow: row, startCol: VALUE, endRow: row, endCol: NOTE });
    raise(content, row, linesOf(headline, frontWidths[VALUE] + frontWidths[NOTE]), LINE);
    writing.row += 1;
  }
}

/** The first sheet: the finding, its figures, of what they are made, and where the rest stands. */
export function frontSheet(
  telling: WorkbookTelling,
  blocks: ReportBlocks,
  links: FrontLinks,
): Front {
  const say = telling.sheet.front;
  const writing: Writing = { telling, content: emptySheet(), row: 0 };
  finding(writing, blocks);
  section(writing, say.figures);
  for (const { label, value, note } of frontFigures(telling)) line(writing, label, value, note);
  const base = about(writing, blocks, links.baseFormula);
  ways(writing, links);
  section(writing, say.reading);
  for (const words of say.legend) wide(writing, plainText(words), "plain");
  if (links.hasTextSums) wide(writing, plainText(say.textSums), "alarm");
  wide(writing, plainText(blocks.method.source), "quiet");
  const value = cellNumber(amount(telling.document.totals.base).value) ?? 0;
  return {
    content: writing.content,
    rows: writing.row,
    base: value <= 0 ? null : fixedCell(VALUE, base),
  };
}
