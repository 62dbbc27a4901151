import { AsyncLocalStorage } from "node:async_hooks";
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

const held = new AsyncLocalStorage<Buffer[]>();

/** Does work whose programs write nothing until it is done, and gives what they wrote. */
export async function holdingOutput<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly output: string }> {
  const pieces: Buffer[] = [];
  const value = await held.run(pieces, work);
  return { value, output: Buffer.concat(pieces).toString() };
}

/** Runs a program to its end with our output; true when it ended well. */
export function run(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const path = [join(process.cwd(), "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  const pieces = held.getStore();
  const output = pieces === undefined ? "inherit" : "pipe";
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: ["ignore", output, output],
      env: { ...process.env, PATH: path, ...environment },
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (piece: Buffer) => pieces?.push(piece));
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
