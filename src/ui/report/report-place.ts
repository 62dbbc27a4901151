/**
 * Where a reader is in a report. The customer is a name, so it stands in the part of an address that
 * is not sent to a host; search, manager and region of the list stay on the page. Empty is "as usual".
 */
export interface ReportPlace {
  /** The cell of the matrix that is listed: `AX`. */
  readonly cell: string;
  /** What the list of customers is narrowed to: `A`, `AX`, and a state. */
  readonly group: string;
  readonly state: string;
  /** The column that the list is sorted by, `-share` from the largest. */
  readonly sort: string;
  /** Id of the customer whose page is open. */
  readonly customer: string;
}

export const usualPlace: ReportPlace = { cell: "", group: "", state: "", sort: "", customer: "" };
