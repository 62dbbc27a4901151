/** What a name is the name of; the same text as a customer and as a manager gets two pseudonyms. */
export type NameKind = "customer" | "group" | "person" | "manager" | "department" | "region";

export interface Named {
  readonly kind: NameKind;
  /** What tells it from others of its kind: an id, or the name itself. */
  readonly key: string;
}

// No 0, 1, I, O: misread. No A, B, C, X, Y, Z in the second place: no code may look like a class.
const digits = "23456789";
const second = "DEFGHJKLMNPQRSTUVW";
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const rest = digits + letters;
/** The characters of each place of a code; a code has at least the first three. */
export const codePlaces: readonly string[] = [digits, second, rest, rest, rest];

/**
 * Short codes such as `7K2` for all names of one report. They come from HMAC-SHA-256 under the
 * sender's random key, so the same customer has the same code in every report of that sender, and
 * nobody without the key can try names against it. They carry no class, rank or order.
 */
export async function pseudonymCodes(
  named: readonly Named[],
  key: Uint8Array<ArrayBuffer>,
): Promise<(name: Named) => string> {
  const signing = await crypto.subtle.importKey(
    "raw",
    key,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const identities = [...new Set(named.map(identityOf))].sort();
  const length = identities.length <= 200 ? 3 : identities.length <= 5000 ? 4 : 5;
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const identity of identities) {
    const code = await freeCode(signing, identity, length, taken);
    codes.set(identity, code);
    taken.add(code);
  }
  return (name) => {
    const code = codes.get(identityOf(name));
    if (code === undefined) throw new Error("a name that was not announced");
    return code;
  };
}

const identityOf = ({ kind, key }: Named): string => `${kind}\u0000${key}`;

/** Two names that fall on one code: the later one, by its text, is signed again. */
async function freeCode(
  signing: CryptoKey,
  identity: string,
  length: number,
  taken: ReadonlySet<string>,
): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const message = new TextEncoder().encode(`${String(attempt)}\u0000${identity}`);
    const signature = new DataView(await crypto.subtle.sign("HMAC", signing, message));
    const code = codePlaces
      .slice(0, length)
      .map((place, index) => place.charAt(signature.getUint32(index * 4) % place.length))
      .join("");
    if (!taken.has(code)) return code;
  }
}
