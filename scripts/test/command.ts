import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import * as v from "valibot";

const manifest = v.object({
  bin: v.union([v.string(), v.record(v.string(), v.string())]),
});

/** The script behind a package's command, so that it runs on this Node and not on the system's. */
function scriptOf(packageName: string, command: string): string {
  const folder = join("node_modules", packageName);
  const { bin } = v.parse(manifest, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const script = typeof bin === "string" ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
}

/** Runs a program to its end with our output; true when it ended well. */
export function run(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const path = [join(process.cwd(), "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, PATH: path, ...environment },
    });
    child.once("error", () => {
      resolve(false);
    });
    child.once("close", (code) => {
      resolve(code === 0);
    });
  });
}

/** Runs a command of an installed package on this Node. */
export const runPackage = (
  packageName: string,
  command: string,
  parameters: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<boolean> =>
  run(process.execPath, [scriptOf(packageName, command), ...parameters], environment);
