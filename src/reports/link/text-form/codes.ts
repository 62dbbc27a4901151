import { codePlaces } from "../../masking/pseudonyms.ts";
import { listOf, type Json } from "../json.ts";

/*
 * Pseudonyms such as `7K2` as numbers of a fixed width: in a link that is mostly digits, letters
 * cost twice as much.
 */

/** The texts of one text of digits, its first one the length of the codes; else as they are. */
export function unpackedCodes(packed: Json): readonly Json[] {
  if (typeof packed !== "string") return listOf(packed);
  const length = Number(packed.charAt(0));
  const width = widthOf(length);
  if (!/^\d*$/.test(packed) || width === 0 || (packed.length - 1) % width !== 0)
    throw new RangeError("not codes");
  return Array.from({ length: (packed.length - 1) / width }, (_, index) =>
    codeOf(Number(packed.slice(1 + index * width, 1 + (index + 1) * width)), length),
  );
}

const placesOf = (length: number): readonly string[] =>
  length >= 3 && length <= codePlaces.length ? codePlaces.slice(0, length) : [];

const widthOf = (length: number): number => {
  const places = placesOf(length);
  if (places.length === 0) return 0;
  return String(places.reduce((count, place) => count * place.length, 1) - 1).length;
};

function codeOf(number: number, length: number): string {
  let left = number;
  let code = "";
  for (const place of placesOf(length).toReversed()) {
    code = place.charAt(left % place.length) + code;
    left = Math.floor(left / place.length);
  }
  if (left > 0) throw new RangeError("not a code");
  return code;
}
