import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { placeFrom } from "../session/address.ts";
import type { ChosenPlace } from "./use-report-place.ts";

/** What an entry of the history is about: how many customers were opened since the report. */
interface Entry {
  readonly customersDeep?: number;
}

const depth = (): number => {
  // Whoever wrote the state of an entry, a missing number reads as none.
  const { customersDeep = 0 } = (window.history.state ?? {}) as Entry;
  return customersDeep;
};

/** Where the reader was in the report when the first page of a customer was opened. */
interface Origin {
  readonly scroll: number;
  readonly focused: Element | null;
}

/** Opening adds an entry to the history, so that Back leads to the report, at the same place. */
export function useCustomerPlace({ customer, setCustomer }: ChosenPlace, shown: boolean) {
  const origin = useRef<Origin | null>(null);

  useEffect(() => {
    const onPop = () => {
      setCustomer(placeFrom(window.location).report.customer);
    };
    window.addEventListener("popstate", onPop);
    return () => {
      window.removeEventListener("popstate", onPop);
    };
  }, [setCustomer]);

  useLayoutEffect(() => {
    if (shown || origin.current === null) return;
    const { scroll, focused } = origin.current;
    origin.current = null;
    window.scrollTo({ top: scroll, behavior: "instant" });
    if (focused instanceof HTMLElement && focused.isConnected)
      focused.focus({ preventScroll: true });
  }, [shown]);

  const open = useCallback(
    (id: string) => {
      origin.current ??= { scroll: window.scrollY, focused: document.activeElement };
      // The address itself follows with the place, as every other choice does.
      window.history.pushState({ customersDeep: depth() + 1 }, "");
      setCustomer(id);
    },
    [setCustomer],
  );

  const close = useCallback(() => {
    const entries = depth();
    if (entries > 0) window.history.go(-entries);
    else setCustomer("");
  }, [setCustomer]);

  return { customer, open, close };
}
