import type { CustomerState, DependencyStatus } from "../../domain/words.ts";
import { hasShape, isListOf, isNumber, isObject, isOneOf, isText, orNull } from "../shape.ts";

const abcClasses = ["A", "B", "C"] as const;
const xyzClasses = ["X", "Y", "Z"] as const;
const states = [
  "none",
  "one-time",
  "lost",
  "cooling",
  "active",
] as const satisfies readonly CustomerState[];
const statuses = ["none", "key", "critical", "mono"] as const satisfies readonly DependencyStatus[];

/** A customer as the live exercises read it out of a report document [R1]. */
export interface LiveCustomer {
  readonly name: string;
  readonly keyPerson: string | null;
  readonly share: number | null;
  readonly shareBefore: number | null;
  readonly abc: (typeof abcClasses)[number] | null;
  readonly xyz: (typeof xyzClasses)[number] | null;
  readonly dependency: DependencyStatus;
  readonly state: CustomerState;
  readonly recencyDays: number | null;
  readonly medianIntervalDays: number | null;
}

/** One party of a reading of dependency. */
export interface LiveParty {
  readonly name: string;
  readonly share: number;
  readonly status: DependencyStatus;
  readonly entities: readonly unknown[];
}

/** What the live exercises need of a report document. */
export interface LiveReport {
  readonly customers: readonly LiveCustomer[];
  readonly matrix: readonly {
    readonly abc: string;
    readonly xyz: string;
    readonly customers: number;
    readonly share: number | null;
  }[];
  readonly dependency: readonly {
    readonly unit: string;
    readonly measure: string;
    readonly parties: number;
    readonly largest: readonly LiveParty[];
  }[];
}

const isStatus = isOneOf(statuses);

const isLiveReport = hasShape<LiveReport>({
  customers: isListOf(
    hasShape<LiveCustomer>({
      name: isText,
      keyPerson: orNull(isText),
      share: orNull(isNumber),
      shareBefore: orNull(isNumber),
      abc: orNull(isOneOf(abcClasses)),
      xyz: orNull(isOneOf(xyzClasses)),
      dependency: isStatus,
      state: isOneOf(states),
      recencyDays: orNull(isNumber),
      medianIntervalDays: orNull(isNumber),
    }),
  ),
  matrix: isListOf(
    hasShape<LiveReport["matrix"][number]>({
      abc: isText,
      xyz: isText,
      customers: isNumber,
      share: orNull(isNumber),
    }),
  ),
  dependency: isListOf(
    hasShape<LiveReport["dependency"][number]>({
      unit: isText,
      measure: isText,
      parties: isNumber,
      largest: isListOf(
        hasShape<LiveParty>({
          name: isText,
          share: isNumber,
          status: isStatus,
          entities: isListOf((value): value is unknown => value !== undefined),
        }),
      ),
    }),
  ),
});

/** The part of a report document that live exercises read; null when the value is no such document. */
export function liveReportFrom(document: unknown): LiveReport | null {
  if (!isObject(document) || document["format"] !== "kamerton-report") return null;
  return document["version"] === 1 && isLiveReport(document) ? document : null;
}
