import { ConnectedSets, joinByKey } from "./connected.ts";
import { differences, type Difference, type Evidence } from "./evidence.ts";
import { foldName } from "./folded-name.ts";

/**
 * What must be overlooked for these names to be one [K3]: each difference that, left as it is, keeps
 * some of them apart. It does not depend on the order of the names.
 */
export function evidenceOf(names: readonly string[]): readonly Evidence[] {
  const different = [...new Set(names)];
  if (different.length === 1) return ["same-name"];
  const joined = setsOf(different, null);
  const found: Evidence[] = differences.filter((kept) => setsOf(different, kept) > joined);
  const forms = new Set(different.flatMap((name) => foldName(name).legalForm ?? []));
  if (forms.size > 1) found.push("other-legal-form");
  if (found.length > 0 || joined > 1) return found;
  // All that is left is how the legal form is written and where it stands, or blanks beside signs.
  const spaceless = new Set(different.map((name) => name.replaceAll(/\s/gu, "")));
  return spaceless.size > 1 && forms.size > 0 ? ["legal-form"] : ["spaces"];
}

/** In how many sets the names fall while one difference is not overlooked. */
function setsOf(names: readonly string[], kept: Difference | null): number {
  const folded = names.map((name) => foldName(name, kept));
  const sets = new ConnectedSets(names.length);
  if (kept !== "spaces")
    joinByKey(
      sets,
      folded.map((name) => name.joined),
    );
  if (kept !== "word-order")
    joinByKey(
      sets,
      folded.map((name) => name.sorted),
    );
  return sets.sets().length;
}
