import { failure, success, type Result } from "../../domain/result.ts";

/*
 * Bytes closed by a passphrase: AES-256-GCM under a key of PBKDF2-HMAC-SHA-256. Whoever has the link
 * can try passphrases without end, so the rounds are those that OWASP asks for stored passwords, and
 * the salt is fresh each time. The head (rounds, salt) is authenticated along with the bytes.
 */

/** OWASP Password Storage Cheat Sheet: 600,000 rounds for PBKDF2-HMAC-SHA-256. */
const ROUNDS = 600_000;
/** A link names its rounds; more than this would only keep a reader waiting. */
const MOST_ROUNDS = 2_000_000;

const ROUNDS_BYTES = 4;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = ROUNDS_BYTES + SALT_BYTES;

type Bytes = Uint8Array<ArrayBuffer>;

/** Rounds, salt and IV, then what AES gives. `kind` is authenticated too and not written. */
export async function seal(bytes: Bytes, passphrase: string, kind: string): Promise<Bytes> {
  const head = new Uint8Array(HEAD_BYTES);
  new DataView(head.buffer).setUint32(0, ROUNDS);
  crypto.getRandomValues(head.subarray(ROUNDS_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyOf(passphrase, head, "encrypt");
  const closed = await crypto.subtle.encrypt(parameters(head, iv, kind), key, bytes);
  return joined(head, iv, new Uint8Array(closed));
}

/** The bytes again; `wrong` for another passphrase and for a single changed bit, which look alike. */
export async function unseal(
  sealed: Bytes,
  passphrase: string,
  kind: string,
): Promise<Result<Bytes, "damaged" | "wrong">> {
  if (!isSealed(sealed)) return failure("damaged");
  const head = sealed.slice(0, HEAD_BYTES);
  const iv = sealed.slice(HEAD_BYTES, HEAD_BYTES + IV_BYTES);
  try {
    const key = await keyOf(passphrase, head, "decrypt");
    const closed = sealed.slice(HEAD_BYTES + IV_BYTES);
    const bytes = await crypto.subtle.decrypt(parameters(head, iv, kind), key, closed);
    return success(new Uint8Array(bytes));
  } catch {
    return failure("wrong");
  }
}

/** Whether there is anything that a passphrase could open. */
export function isSealed(sealed: Bytes): boolean {
  if (sealed.byteLength <= HEAD_BYTES + IV_BYTES + TAG_BYTES) return false;
  const rounds = roundsOf(sealed);
  return rounds >= ROUNDS && rounds <= MOST_ROUNDS;
}

const roundsOf = (head: Bytes): number => new DataView(head.buffer).getUint32(0);

const parameters = (head: Bytes, iv: Bytes, kind: string): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: joined(new TextEncoder().encode(kind), head),
});

async function keyOf(
  passphrase: string,
  head: Bytes,
  use: "encrypt" | "decrypt",
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(normal(passphrase));
  const material = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    {
      name: "PBKDF2",
      hash: "SHA-256",
      iterations: roundsOf(head),
      salt: head.slice(ROUNDS_BYTES),
    },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    [use],
  );
}

/** One form of what may be typed or said in several: case, kinds of dashes and spaces do not count. */
const normal = (passphrase: string): string =>
  passphrase
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replaceAll(/[\s\p{Dash}]+/gu, "-");

function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
