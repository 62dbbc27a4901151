import * as v from "valibot";
import { failure, success, type Result } from "../../domain/result.ts";
import { reportDocument, type ReportDocument } from "../document.ts";
import { checksum, CHECKSUM_LENGTH } from "./checksum.ts";
import { unpack } from "./packing.ts";
import { readPayload } from "./payload.ts";

/** Why a link does not open; each has one sentence in the message files. */
export type LinkProblem = "not-a-link" | "newer-version" | "damaged" | "too-large";

const LARGEST_LINK = 2_000_000;
const LARGEST_PAYLOAD = 5_000_000;

/**
 * The report of a fragment, with or without its `#`. Any text may come in: what is not a whole,
 * undamaged link of a known version is a named problem, and nothing throws.
 */
export async function openLink(fragment: string): Promise<Result<ReportDocument, LinkProblem>> {
  const match = /^#?r(\d{1,4})\.(.*)$/s.exec(fragment);
  const [, version, packed = ""] = match ?? [];
  if (version === undefined || version === "0") return failure("not-a-link");
  if (version !== "1") return failure("newer-version");
  if (packed.length > LARGEST_LINK) return failure("too-large");
  const unpacked = await unpack(packed, LARGEST_PAYLOAD);
  if (!unpacked.ok) return unpacked;
  const payload = unpacked.value.slice(CHECKSUM_LENGTH);
  if (checksum(payload) !== unpacked.value.slice(0, CHECKSUM_LENGTH)) return failure("damaged");
  return opened(payload);
}

/** Only a payload that somebody made on purpose gets past the checksum and is still no report. */
function opened(payload: string): Result<ReportDocument, LinkProblem> {
  try {
    const checked = v.safeParse(reportDocument, readPayload(payload));
    return checked.success ? success(checked.output) : failure("damaged");
  } catch {
    return failure("damaged");
  }
}
