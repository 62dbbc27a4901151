import { EngineFault, type EngineFaultCode } from "../../engines/engine.ts";
import type { SessionFault, SessionProblem } from "./session.ts";

const faults: Readonly<Record<EngineFaultCode, SessionFault>> = {
  died: "engine-died",
  "time-limit": "time-limit",
  "out-of-memory": "out-of-memory",
  statement: "engine-died",
  "row-shape": "engine-died",
};

/** The problem that something thrown is: a cancel where the call was aborted, else the engine's fault. */
export function problemFrom(error: unknown, signal: AbortSignal): SessionProblem {
  const detail = error instanceof Error ? error.message : String(error);
  if (signal.aborted) return { kind: "fault", fault: "cancelled", detail };
  if (!(error instanceof EngineFault)) return { kind: "fault", fault: "engine-died", detail };
  const missing = error.code === "died" && error.query === "start";
  return { kind: "fault", fault: missing ? "engine-missing" : faults[error.code], detail };
}
