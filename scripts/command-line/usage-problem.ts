import type { CommandLineMessages } from "../../src/messages/ru/command-line.ts";

/** What is wrong with a command line; its sentence waits for the language, which is an option too. */
export interface UsageProblem {
  readonly kind: "usage";
  readonly sentence: (messages: CommandLineMessages) => string;
}

export const usageProblem = (sentence: UsageProblem["sentence"]): UsageProblem => ({
  kind: "usage",
  sentence,
});
