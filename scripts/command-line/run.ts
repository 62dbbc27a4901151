import { resolve } from "node:path";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { commandFrom, localeOf } from "./arguments.ts";
import { answered, deliver, misused } from "./output.ts";

/** Runs one command line; files are relative to `folder`. Sets the exit code of the process. */
export async function run(line: readonly string[], folder: string): Promise<void> {
  const messages = commandLineMessages[localeOf(line)];
  const command = commandFrom(line);
  if (!command.ok) return deliver(misused(command.problem.sentence(messages)), null);
  if (command.value.kind === "help") return deliver(answered(`${messages.usage}\n`), null);
  const { out } = command.value;
  // The engine is heavy: a slip in the command line is told without waiting for it.
  const outcome =
    command.value.kind === "fit"
      ? await (await import("./fit.ts")).fit(command.value, folder)
      : await (await import("./analyze.ts")).analyze(command.value, folder);
  try {
    await deliver(outcome, out === null ? null : resolve(folder, out));
  } catch {
    await deliver(misused(messages.outNotWritten(out ?? "")), null);
  }
}
