import type {
  AbcRow,
  CertaintyRow,
  RhythmRow,
  SeriesRow,
  SignsRow,
  XyzRow,
} from "../../analysis/index.ts";
import type { AbcClass } from "../../domain/words.ts";
import type { ReportCustomer } from "../document.ts";

/** All that is known of one party, gathered from the answers. */
export interface Party {
  readonly standing: AbcRow;
  readonly otherAbc: AbcClass | null;
  readonly revenueStanding: AbcRow;
  readonly certainty: CertaintyRow;
  readonly xyz: XyzRow;
  readonly rhythm: RhythmRow;
  readonly signs: SignsRow;
  readonly entities: ReportCustomer["entities"];
  readonly series: SeriesRow;
}
