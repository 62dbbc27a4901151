import { failure, success, type Result } from "../../src/domain/result.ts";
import type { Locale } from "../../src/domain/words.ts";
import { usageProblem, type UsageProblem } from "./usage-problem.ts";

export interface VerifyCommand {
  readonly kind: "verify";
  /** A report file as written, or the text of a link. */
  readonly report: string;
  /** The exports that it says it was made of. */
  readonly files: readonly string[];
  readonly locale: Locale;
  readonly out: string | null;
  /** Opens a sealed link; `-` is the first line of the standard input. */
  readonly passphrase: string | null;
}

/** `verify REPORT FILE…`: a report verifies nothing without the files that it was made of. */
export function verifyFrom(
  positionals: readonly string[],
  locale: Locale,
  values: ReadonlyMap<string, string>,
): Result<VerifyCommand, UsageProblem> {
  const [report, ...files] = positionals;
  return report === undefined || files.length === 0
    ? failure(usageProblem((messages) => messages.verify.noFiles))
    : success({
        kind: "verify",
        report,
        files,
        locale,
        out: values.get("out") ?? null,
        passphrase: values.get("passphrase") ?? null,
      });
}
