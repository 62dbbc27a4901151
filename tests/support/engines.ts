import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { openWasmInNode } from "./wasm-in-node.ts";

/** Both engines, for suites that must mean the same on each: `describe.each(engines)`. */
export const engines: readonly (readonly [name: string, open: () => Promise<Engine>])[] = [
  ["native", openNativeEngine],
  ["wasm", openWasmInNode],
];
