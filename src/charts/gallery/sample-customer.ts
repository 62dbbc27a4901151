import type { CustomerState } from "../../domain/words.ts";
import type { ReportCustomer } from "../../reports/document.ts";

export interface FixtureCustomer {
  readonly name: string;
  /** Whole roubles of the measure in each step. */
  readonly series: readonly number[];
  readonly revenue?: number;
  readonly id?: string;
  readonly taxId?: string;
  readonly keyPerson?: string;
  readonly manager?: string;
  readonly region?: string;
  readonly department?: string;
  readonly xyz?: "X" | "Y" | "Z" | null;
  readonly state?: CustomerState;
  readonly stateReason?: ReportCustomer["stateReason"];
  readonly recencyDays?: number;
  readonly medianIntervalDays?: number;
  readonly certainty?: ReportCustomer["certainty"];
}
