import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";

/** Every engine that the same suites run on, by name. */
export const engines: readonly { readonly name: string; readonly open: () => Promise<Engine> }[] = [
  { name: "native", open: openNativeEngine },
];
