import { isKnownHeader } from "../mapping/candidates.ts";
import { headerName } from "../mapping/header-name.ts";
import { isValueCell } from "../table/header-cells.ts";
import { recordTexts } from "../table/sample-table.ts";
import type { LineCells } from "./line-cells.ts";
import type { ReadingPlan } from "./plan.ts";

/** Tells where another table begins below the one in hand: a header with other names. */
export class OtherTable {
  /** The records in hand are those of another table. */
  isOpen = false;
  readonly #plan: Pick<ReadingPlan, "fields" | "columns" | "layout">;

  constructor(plan: Pick<ReadingPlan, "fields" | "columns" | "layout">) {
    this.#plan = plan;
  }

  /** Whether the record in hand is a header, and whose; page breaks of printed reports repeat their own. */
  headerIn(cells: LineCells): "own" | "other" | null {
    const { fields, columns } = this.#plan;
    const must = [fields.date, fields.entity, fields.revenue];
    const isOwn = must.every(
      (column) =>
        column === undefined || wordsOf(cells.text(column)) === wordsOf(columns[column]?.header),
    );
    if (isOwn) return "own";
    return this.#namesColumns(cells) ? "other" : null;
  }

  /** Two names of columns or more and no value, with names where the dates and the money stand. */
  #namesColumns(cells: LineCells): boolean {
    const { fields, layout } = this.#plan;
    if (layout !== null && layout.name !== "lines") return false;
    const texts = recordTexts(cells.record).filter((text) => text !== "");
    const known = texts.filter((text) => isKnownHeader(wordsOf(text)));
    return (
      known.length >= 2 &&
      cells.text(fields.date ?? -1) !== "" &&
      cells.text(fields.revenue ?? -1) !== "" &&
      !texts.some(isValueCell)
    );
  }
}

const wordsOf = (header = ""): string => headerName(header).words;
