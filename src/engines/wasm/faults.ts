import { EngineFault } from "../engine.ts";

/**
 * Messages after which an instance of DuckDB-WASM answers nothing right any more. The `eh` build
 * also hides a failed autoload behind some of them.
 */
const fatal = [
  "memory access out of bounds",
  "function signature mismatch",
  "table index is out of bounds",
  "null function",
  "unreachable",
  "Maximum call stack size exceeded",
  "Cannot read properties of null",
];

/** A fault of DuckDB-WASM by its kind; a fault that is one already stays as it is. */
export function faultFrom(query: string, error: unknown): EngineFault {
  if (error instanceof EngineFault) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes("Out of Memory") || message.includes("could not allocate")) {
    return new EngineFault("out-of-memory", query, error);
  }
  if (fatal.some((sign) => message.includes(sign))) return new EngineFault("died", query, error);
  return new EngineFault("statement", query, error);
}
