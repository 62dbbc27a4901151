import type { RhythmRow, SeriesRow, SignsRow, XyzRow } from "../../analysis/index.ts";
import type { ReportCustomer } from "../document.ts";

/** All that is known of one party, gathered from the answers. */
export interface Party {
  readonly party: number;
  readonly xyz: XyzRow;
  readonly rhythm: RhythmRow;
  readonly signs: SignsRow;
  readonly entities: ReportCustomer["entities"];
  readonly series: SeriesRow;
}
