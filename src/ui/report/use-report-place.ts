import { useEffect, useMemo, useState } from "react";
import { everyone, groupFromKey, groupKey, stateFromKey } from "./customer-choice.ts";
import type { CustomerChoice } from "./customer-choice.ts";
import type { ReportPlace } from "./report-place.ts";

/** What the reader has chosen in a report, begun at a place, with every move told to `onPlace`. */
export function useReportPlace(
  begin: ReportPlace,
  onPlace: ((place: ReportPlace) => void) | undefined,
) {
  const [choice, setChoice] = useState<CustomerChoice>({
    ...everyone,
    group: groupFromKey(begin.group),
    state: stateFromKey(begin.state),
  });
  const [sort, setSort] = useState(begin.sort);
  const [cell, setCell] = useState(begin.cell);
  const [customer, setCustomer] = useState(begin.customer);
  const group = groupKey(choice.group);
  const state = choice.state ?? "";
  useEffect(() => {
    onPlace?.({ cell, group, state, sort, customer });
  }, [onPlace, cell, group, state, sort, customer]);
  return useMemo(
    () => ({ choice, setChoice, sort, setSort, cell, setCell, customer, setCustomer }),
    [choice, sort, cell, customer],
  );
}

export type ChosenPlace = ReturnType<typeof useReportPlace>;
