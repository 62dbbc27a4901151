import { isPass } from "../exam/result.ts";

/** What a certificate says, and all that its code holds. */
export interface Certificate {
  readonly name: string;
  /** The day the exam was handed in, as 2026-11-27. */
  readonly day: string;
  readonly right: number;
  readonly of: number;
  /** The version of the course. */
  readonly course: string;
}

/** Why a text is no certificate that can be read. */
export type CodeProblem = "not-a-code" | "newer-version" | "damaged";

const VERSION = 1;
/** Damage passes unseen once in 2^48 times; against intent nothing here protects, nor claims to. */
const CHECKSUM_BYTES = 6;
const CODE = /kam(\d+)\.([\w-]*)/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The code of a certificate: version, then its text and a checksum as base64url. */
export async function certificateCode(certificate: Certificate): Promise<string> {
  const { name, day, right, of, course } = certificate;
  const text = new TextEncoder().encode([day, right, of, course, name].join("\n"));
  const sum = await checksum(text);
  return `kam${String(VERSION)}.${base64url(new Uint8Array([...sum, ...text]))}`;
}

/** What a code says, or why it says nothing; it may stand in a link and be broken into lines. */
export async function certificateFrom(
  pasted: string,
): Promise<
  | { readonly ok: true; readonly value: Certificate }
  | { readonly ok: false; readonly problem: CodeProblem }
> {
  const problem = (why: CodeProblem) => ({ ok: false, problem: why }) as const;
  const [, version, packed = ""] = CODE.exec(pasted.replaceAll(/\s/g, "")) ?? [];
  if (version === undefined) return problem("not-a-code");
  if (Number(version) > VERSION) return problem("newer-version");
  const bytes = bytesOf(packed);
  if (Number(version) !== VERSION || bytes === null) return problem("damaged");
  const text = bytes.slice(CHECKSUM_BYTES);
  const sum = await checksum(text);
  if (sum.some((byte, at) => byte !== bytes[at])) return problem("damaged");
  const value = fieldsOf(new TextDecoder().decode(text));
  return value === null ? problem("damaged") : { ok: true, value };
}

function fieldsOf(text: string): Certificate | null {
  const [day = "", rightText, ofText, course = "", name = ""] = text.split("\n");
  const [right, of] = [Number(rightText), Number(ofText)];
  const isExam = Number.isInteger(right) && Number.isInteger(of) && right <= of;
  return DAY.test(day) && isExam && isPass(right, of) && name !== ""
    ? { name, day, right, of, course }
    : null;
}

export const NAME_LENGTH = 80;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A name as a certificate bears it: on one line, and no longer than a line of paper. */
export const nameOnPaper = (typed: string): string =>
  Array.from(graphemes.segment(typed.normalize("NFC").replaceAll(/\s+/g, " ").trim()))
    .slice(0, NAME_LENGTH)
    .map(({ segment }) => segment)
    .join("")
    .trim();

async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return new Uint8Array(digest).slice(0, CHECKSUM_BYTES);
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** The bytes of a base64url text written the one way there is; null for any other text. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (unit) => unit.codePointAt(0) ?? 0);
    return base64url(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
