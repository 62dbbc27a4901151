import { resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

/** Every module below the folders with what it imports, judged by `.dependency-cruiser.mjs`. */
export async function moduleGraph(
  folders: readonly string[],
  baseDirectory = ".",
): Promise<ICruiseResult> {
  const { output } = await cruise(
    [...folders],
    { ...(await extractOptions("./.dependency-cruiser.mjs")), baseDir: resolve(baseDirectory) },
    {},
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  if (typeof output === "string") throw new Error(`a report in words came back: ${output}`);
  return output;
}
