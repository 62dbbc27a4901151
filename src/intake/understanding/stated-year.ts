import type { TableChoices } from "../contract.ts";
import type { SourceTable } from "../opening/source-table.ts";

/** The year of months that do not name theirs, and where it was found. */
export interface StatedYear {
  readonly value: string;
  readonly from: "by-hand" | "table" | "name";
}

type Texts = readonly (readonly string[])[];
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** The year that a person fixed, the only one in the title and header, or the only one in a name. */
export function statedYear(
  { year }: Pick<TableChoices, "year">,
  texts: Texts,
  { sheet, entry, file }: Pick<SourceTable, "sheet" | "entry" | "file">,
): StatedYear | null {
  if (year !== undefined) return { value: String(year), from: "by-hand" };
  const inTable = onlyYear(texts.flat().join(" "));
  if (inTable !== "none") return inTable === "several" ? null : { value: inTable, from: "table" };
  for (const name of [sheet, entry, file.name]) {
    const inName = onlyYear(name ?? "");
    if (inName !== "none") return inName === "several" ? null : { value: inName, from: "name" };
  }
  return null;
}

function onlyYear(text: string): string {
  const [first, second] = new Set(text.match(years));
  return first === undefined ? "none" : second === undefined ? first : "several";
}
