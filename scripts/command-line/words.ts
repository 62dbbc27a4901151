import { parseArgs } from "node:util";
import { optionNames } from "../../src/analysis/options.ts";
import { failure, success, type Result } from "../../src/domain/result.ts";
import { usageProblem, type UsageProblem } from "./usage-problem.ts";

const repeatable = ["map", "where", "sheet"] as const;
const flags = ["names", "replace", "help"] as const;
const single = [
  ...optionNames,
  "links",
  "settings",
  "currency",
  "date-order",
  "year",
  "decimal",
  "decimals",
  "encoding",
  "delimiter",
  "header-row",
  "header-rows",
  "layout",
  "overlaps",
  "duplicates",
  "returns",
  "returns-column",
  "implausible-dates",
  "locale",
  "format",
  "site",
  "out",
  "slug",
  "title",
  "title-ru",
  "title-en",
  "line",
  "passphrase",
];

/** Every option there is, without its dashes. */
export const everyOption: readonly string[] = [...single, ...repeatable, ...flags];

/** A command line taken apart into words; nothing is understood yet. */
export interface Words {
  readonly positionals: readonly string[];
  /** The last value of each option that takes one. */
  readonly values: ReadonlyMap<string, string>;
  readonly repeated: ReadonlyMap<(typeof repeatable)[number], readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

/** The words of a command line, or the first option that is unknown or lacks its value. */
export function wordsOf(line: readonly string[]): Result<Words, UsageProblem> {
  const withValue = [...single, ...repeatable];
  const { tokens } = parseArgs({
    args: [...line],
    strict: false,
    tokens: true,
    options: Object.fromEntries(withValue.map((name) => [name, { type: "string" as const }])),
  });
  const positionals: string[] = [];
  const values = new Map<string, string>();
  const repeated = new Map<(typeof repeatable)[number], string[]>();
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    // `--step --locale en`: the next option is not the value of this one.
    const swallowed = token.value?.startsWith("--") === true && !token.inlineValue;
    const value = swallowed ? undefined : token.value;
    const problem = problemOf(name, rawName, value);
    if (problem !== null) return failure(problem);
    const several = repeatable.find((each) => each === name);
    if (value === undefined) given.add(name);
    else if (several === undefined) values.set(name, value);
    else repeated.set(several, [...(repeated.get(several) ?? []), value]);
  }
  return success({ positionals, values, repeated, flags: given });
}

function problemOf(name: string, rawName: string, value: string | undefined): UsageProblem | null {
  if (flags.some((flag) => flag === name)) {
    return value === undefined
      ? null
      : usageProblem((messages) => messages.valueNotWanted(rawName));
  }
  if (![...single, ...repeatable].includes(name)) {
    return usageProblem((messages) => messages.unknownOption(rawName));
  }
  return value === undefined ? usageProblem((messages) => messages.valueMissing(rawName)) : null;
}
