import moduleAddress from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerAddress from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import type { Engine } from "../engine.ts";
import { startGuardedWorker } from "./guarded-worker.ts";
import { openWasmEngine, type WasmOptions } from "./wasm-engine.ts";

/** DuckDB-WASM from this site's own files. */
export function openBrowserEngine(
  onModuleProgress: NonNullable<WasmOptions["onModuleProgress"]>,
): Promise<Engine> {
  return openWasmEngine({
    guarded: startGuardedWorker(workerAddress, "classic"),
    moduleAddress: new URL(moduleAddress, globalThis.location.origin).href,
    attachAs: "blob",
    onModuleProgress,
  });
}
