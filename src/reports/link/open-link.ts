import * as v from "valibot";
import { failure, success, type Result } from "../../domain/result.ts";
import { reportDocument, type ReportDocument } from "../document.ts";
import { bytesOf } from "./base64url.ts";
import { readForm, FORM } from "./form.ts";
import { unpack } from "./packing.ts";

/** Why a link does not open; each has one sentence in the message files. */
export type LinkProblem =
  | "not-a-link"
  | "newer-version"
  | "damaged"
  | "too-large"
  /** The link is sealed: it opens when it is asked for again with the passphrase. */
  | "passphrase-wanted"
  /** Another passphrase, or a sealed link that lost or changed a character: these look alike. */
  | "passphrase-wrong";

const LARGEST_LINK = 2_000_000;
const LARGEST_PAYLOAD = 5_000_000;

/** Numbers below this are those of forms to come. */
const FORMS_END = 32;

type Opened = Result<ReportDocument, LinkProblem>;

/**
 * The report of a fragment, with or without its `#`. Any text may come in: what is not a whole,
 * undamaged link of a known version is a named problem, and nothing throws. It rejects only where a
 * part of the page itself cannot be fetched.
 */
export async function openLink(fragment: string, passphrase?: string): Promise<Opened> {
  const [, kind, version, packed = ""] = /^#?([rs])(\d{1,4})\.(.*)$/s.exec(fragment) ?? [];
  if (version === undefined || version === "0") return failure("not-a-link");
  if (version !== "1") return failure("newer-version");
  if (packed.length > LARGEST_LINK) return failure("too-large");
  const bytes = bytesOf(packed);
  if (bytes === null) return failure("damaged");
  return kind === "r" ? openPacked(bytes) : openSealed(bytes, passphrase);
}

async function openSealed(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | undefined,
): Promise<Opened> {
  // Most links are open ones: what unseals is fetched by those who meet another.
  const [{ isSealed, unseal }, { SEALED }] = await Promise.all([
    import("./sealed.ts"),
    import("./passphrase.ts"),
  ]);
  if (!isSealed(bytes)) return failure("damaged");
  if (passphrase === undefined) return failure("passphrase-wanted");
  const unsealed = await unseal(bytes, passphrase, SEALED);
  if (!unsealed.ok)
    return failure(unsealed.problem === "wrong" ? "passphrase-wrong" : unsealed.problem);
  return unsealed.value[0] === 1 ? openPacked(unsealed.value.slice(1)) : failure("newer-version");
}

async function openPacked(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const unpacked = await unpack(bytes, LARGEST_PAYLOAD);
  return unpacked.ok ? opened(unpacked.value) : unpacked;
}

/** The first byte tells the form: those of text begin with a digit or a small letter. */
async function opened(unpacked: Uint8Array): Promise<Opened> {
  const [form = 0] = unpacked;
  const isText = /[0-9a-z]/.test(String.fromCharCode(form));
  if (!isText && form > FORM && form < FORMS_END) return failure("newer-version");
  const read = isText ? (await import("./text-form/payload.ts")).readTextForm : readForm;
  try {
    const checked = v.safeParse(reportDocument, read(unpacked));
    return checked.success ? success(checked.output) : failure("damaged");
  } catch {
    return failure("damaged");
  }
}
