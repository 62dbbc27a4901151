import moduleAddress from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import workerAddress from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import type { Engine } from "../engine.ts";
import { startGuardedWorker } from "./guarded-worker.ts";
import { moduleBytes } from "./module-bytes.ts";
import { openWasmEngine } from "./wasm-engine.ts";

/**
 * DuckDB-WASM from this site's own files. `bytesTotal` is 0 where the host does not tell.
 * Rejects with `EngineFault` `"died"` of `"start"` when worker or module cannot be had.
 */
export async function openBrowserEngine(
  onModuleProgress: (bytesLoaded: number, bytesTotal: number) => void,
): Promise<Engine> {
  const address = new URL(moduleAddress, globalThis.location.origin).href;
  const module = URL.createObjectURL(await moduleBytes(address, onModuleProgress));
  try {
    const guarded = startGuardedWorker(workerAddress, "classic");
    return await openWasmEngine({ guarded, moduleAddress: module, attachAs: "blob" });
  } finally {
    URL.revokeObjectURL(module);
  }
}
