import { resolve } from "node:path";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { commandFrom, localeOf, type AnyCommand } from "./arguments.ts";
import { answered, deliver, misused, type Outcome } from "./output.ts";

/** Runs one command line; files are relative to `folder`. Sets the exit code of the process. */
export async function run(line: readonly string[], folder: string): Promise<void> {
  const messages = commandLineMessages[localeOf(line)];
  const command = commandFrom(line);
  if (!command.ok) return deliver(misused(command.problem.sentence(messages)), null);
  if (command.value.kind === "help") return deliver(answered(`${messages.usage}\n`), null);
  const { out } = command.value;
  const outcome = await outcomeOf(command.value, folder);
  try {
    await deliver(outcome, out === null ? null : resolve(folder, out));
  } catch {
    await deliver(misused(messages.outNotWritten(out ?? "")), null);
  }
}

/** The engine is heavy: a slip in the command line is told without waiting for it. */
async function outcomeOf(command: AnyCommand, folder: string): Promise<Outcome> {
  if (command.kind === "verify") return (await import("./verify.ts")).verify(command, folder);
  if ("publishing" in command) return (await import("./publish.ts")).publish(command, folder);
  return command.kind === "fit"
    ? (await import("./fit.ts")).fit(command, folder)
    : (await import("./analyze.ts")).analyze(command, folder);
}
