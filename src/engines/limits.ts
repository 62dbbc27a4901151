import { EngineFault, type CallOptions } from "./engine.ts";

/**
 * Runs `work` until it ends, the signal aborts or the time is up; in the last two cases `stop` is
 * called, which must make `work` end, and the call is rejected with the reason.
 */
export async function withLimits<Value>(
  name: string,
  { signal, timeLimit }: CallOptions,
  work: () => Promise<Value>,
  stop: () => void,
): Promise<Value> {
  signal?.throwIfAborted();
  const halted = new AbortController();
  const halt = (reason: unknown): void => {
    halted.abort(reason);
    stop();
  };
  const onAbort = (): void => halt(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer =
    timeLimit === undefined
      ? undefined
      : setTimeout(() => halt(new EngineFault("time-limit", name, undefined)), timeLimit);
  try {
    const value = await work();
    if (!halted.signal.aborted) return value;
  } catch (error) {
    if (!halted.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
  // Whatever the caller aborted with is given back as it is.
  throw halted.signal.reason as Error;
}
