import type { PlainDate } from "../../domain/words.ts";
import type { RejectionReason } from "../../domain/source.ts";
import type { ReadTable } from "../../intake/contract.ts";
import { DateReader } from "../../intake/cells/date.ts";
import { readDecimal } from "./read-decimal.ts";

/** What a new text for a cell would be read as; `nothing` where it is neither. */
export type MendReading =
  | { readonly kind: "day"; readonly day: PlainDate }
  | { readonly kind: "number"; readonly decimal: string }
  | { readonly kind: "nothing"; readonly wanted: "date" | "number" };

/** What a cell that was rejected for a reason would be read as with another text. */
export function mendReading(
  text: string,
  reason: RejectionReason,
  { understanding: { dateOrder, decimalSeparator } }: ReadTable,
): MendReading {
  if (reason.startsWith("date")) {
    const day = dayOf(text, new DateReader(dateOrder.value));
    return day === null ? { kind: "nothing", wanted: "date" } : { kind: "day", day };
  }
  // A quantity may have its unit behind it: «12 шт».
  const bare = reason === "quantity-unreadable" ? text.replace(/[\p{L}.]+$/u, "") : text;
  const decimal = readDecimal(bare, decimalSeparator.value);
  return decimal === null ? { kind: "nothing", wanted: "number" } : { kind: "number", decimal };
}

function dayOf(text: string, reader: DateReader): PlainDate | null {
  const bytes = new TextEncoder().encode(text);
  if (reader.read(bytes, 0, bytes.length) !== "read") return null;
  const day = new Uint8Array(10);
  return new TextDecoder().decode(day.subarray(0, reader.write(day, 0)));
}
