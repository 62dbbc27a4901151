// breaks one-composition-root
import "../engines/wasm/wasm-engine.ts";
