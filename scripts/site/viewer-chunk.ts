import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Plugin } from "vite";

const ENTRY = "src/ui/viewer/viewer.ts";
const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from "(\.[^"]+\.ts)";$/gmu;
/** What lighter pages use too, such as the behaviour of published reports, stays apart: they need not load the rest. */
const heavy = /\/src\/(?:reports|markup(?!\/behaviour)|ui\/viewer)\//u;

function addImports(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(STATIC_IMPORT))
    addImports(resolve(dirname(file), path), found);
}

function inFirst(): (id: string) => boolean {
  const first = new Set<string>();
  addImports(resolve(ENTRY), first);
  return (id) => heavy.test(id) && first.has(id);
}

/**
 * Puts what the page of report links runs before anything is seen on it into one file. Cut along the
 * lines of other pages it came as thirty, together a sixth heavier.
 */
export const viewerChunk = (): Plugin => ({
  name: "viewer-chunk",
  applyToEnvironment: ({ name }) => name === "client",
  // Else the file would take in all that its modules import, also what lighter pages load.
  options: (options) => ({ ...options, preserveEntrySignatures: "allow-extension" }),
  outputOptions: (options) => ({
    ...options,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "viewer", test: inFirst() },
        // Else it would lie in the first page that uses it, and others would fetch that page for it.
        { name: "react", test: /node_modules\/(?:react|react-dom|scheduler)\//u },
      ],
    },
  }),
});
