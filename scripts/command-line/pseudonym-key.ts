import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failure, success, type Result } from "../../src/domain/result.ts";

/** Where the secret of pseudonyms lies, seen from the root of the repository; git leaves it alone. */
export const KEY_FILE = ".kamerton/pseudonym-key";
/** The environment's secret, for machines that publish and keep no files. */
const KEY_VARIABLE = "KAMERTON_PSEUDONYM_KEY";

/** Fewer characters can be tried through. */
const SHORTEST = 16;

export interface PseudonymKey {
  readonly key: Uint8Array<ArrayBuffer>;
  /** Whether the file was written just now. */
  readonly made: boolean;
}

/**
 * The secret from which pseudonyms of published reports are made [R4]: of the environment, else of a
 * file under `root`, which is made at the first need. One secret gives one customer the same
 * pseudonym in every report, so that reports of a line can be compared; too short a one is refused.
 */
export async function pseudonymKey(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<PseudonymKey, "too-short">> {
  const given = environment[KEY_VARIABLE];
  const path = join(root, KEY_FILE);
  const made = given === undefined && !existsSync(path);
  if (made) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${crypto.randomUUID()}${crypto.randomUUID()}\n`, { mode: 0o600 });
  }
  const secret = (given ?? (await readFile(path, "utf8"))).trim();
  if (secret.length < SHORTEST) return failure("too-short");
  const key = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
  return success({ key: new Uint8Array(key), made });
}
