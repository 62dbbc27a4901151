import { engine } from "../../engines/wasm/wasm-engine.ts";

export const session = engine;
