import type { Plugin } from "vite";
import { RUNTIME_NAME } from "../../src/site/scorm.ts";

/**
 * Builds the program for learning systems beside the pages' own, so that it shares their memory of
 * what a reader did. No page of the site asks for it; packages do.
 */
export function scormRuntime(): Plugin {
  return {
    name: "kamerton:scorm-runtime",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    buildStart() {
      this.emitFile({ type: "chunk", id: "/src/training/scorm/runtime.ts", name: RUNTIME_NAME });
    },
  };
}
