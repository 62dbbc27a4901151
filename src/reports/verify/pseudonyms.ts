import type { ReportDocument } from "../document.ts";

/** Members that hold who somebody is: under a mask, a code or a word with a code. */
const namedMembers: ReadonlySet<string> = new Set([
  "id",
  "name",
  "keyPerson",
  "manager",
  "department",
  "region",
  "within",
  "parties",
  "unknown",
]);

/**
 * A masked report made again, its pseudonyms put into those of the first one. Who stands at a place in one
 * stands there in the other; a pseudonym that would stand for two is left as it is, and so differs.
 */
export function withPseudonymsOf(report: ReportDocument, remade: ReportDocument): ReportDocument {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  visit(report, remade, (told, made) => {
    if (pairs.has(made) || taken.has(told)) return;
    pairs.set(made, told);
    taken.add(told);
  });
  // The same members with other names in them.
  return renamed(remade, "", pairs) as ReportDocument;
}

type OnPair = (told: string, made: string) => void;

function visit(told: unknown, made: unknown, onPair: OnPair, member = ""): void {
  if (typeof told === "string" && typeof made === "string") {
    if (namedMembers.has(member)) onPair(told, made);
  } else if (Array.isArray(told) && Array.isArray(made)) {
    for (const [index, one] of told.entries()) visit(one, made[index], onPair, member);
  } else if (isRecord(told) && isRecord(made)) {
    for (const [key, one] of Object.entries(told)) visit(one, made[key], onPair, key);
  }
}

function renamed(value: unknown, member: string, pairs: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string")
    return namedMembers.has(member) ? (pairs.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, member, pairs));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, renamed(one, key, pairs)]),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
