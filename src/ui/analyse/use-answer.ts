import { useEffect, useState } from "react";

/** What became of a question that is answered later. */
export type Answer<Value> =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed" }
  | { readonly kind: "there"; readonly value: Value };

const waiting = { kind: "waiting" } as const;

/** A question; the signal says that nobody waits for the answer any more. */
type Ask<Value> = (signal: AbortSignal) => Promise<Value>;

/** The answer to the question at hand; that to an earlier one is never taken for it. */
export function useAnswer<Value>(ask: Ask<Value>): Answer<Value> {
  const [settled, setSettled] = useState<{
    readonly ask: Ask<Value>;
    readonly answer: Answer<Value>;
  } | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const settle = (answer: Answer<Value>): void => {
      if (!asking.signal.aborted) setSettled({ ask, answer });
    };
    ask(asking.signal).then(
      (value) => {
        settle({ kind: "there", value });
      },
      () => {
        settle({ kind: "failed" });
      },
    );
    return () => {
      asking.abort();
    };
  }, [ask]);
  return settled?.ask === ask ? settled.answer : waiting;
}
