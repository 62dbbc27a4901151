// breaks layer-analysis
import type { Engine } from "../engines/engine.ts";

export type Wrong = Engine;
