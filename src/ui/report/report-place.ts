/**
 * Where a reader is in a report, as far as an address may hold it: letters of classes, states and
 * columns. Search, manager and region are names, so they stay on the page. Empty is "as usual".
 */
export interface ReportPlace {
  /** The cell of the matrix that is listed: `AX`. */
  readonly cell: string;
  /** What the list of customers is narrowed to: `A`, `AX`, and a state. */
  readonly group: string;
  readonly state: string;
  /** The column that the list is sorted by, `-share` from the largest. */
  readonly sort: string;
}

export const usualPlace: ReportPlace = { cell: "", group: "", state: "", sort: "" };
