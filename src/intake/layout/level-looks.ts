import { dateGrainOf } from "../table/header-cells.ts";
import { hasLegalForm, isContract, isDocument, isPerson } from "./document-text.ts";
import { levelNameOf, type LevelKind } from "./level-names.ts";

const looked = 200;

/** What the names on each level are, outermost first; by their look, then by their place. */
export function levelKinds(values: readonly (readonly string[])[]): readonly LevelKind[] {
  const kinds: (LevelKind | null)[] = values.map((names) => lookOf(names.slice(0, looked)));
  const document = kinds.indexOf("document");
  if (!kinds.includes("entity")) {
    const open = (level: number): boolean => kinds[level] === null || kinds[level] === "manager";
    const last = document < 0 ? kinds.length - 1 : document - 1;
    for (let level = last; level >= 0; level -= 1)
      if (open(level)) {
        kinds[level] = "entity";
        break;
      }
  }
  const entity = kinds.indexOf("entity");
  return kinds.map(
    (kind, level) => kind ?? (entity >= 0 && level > entity ? "product" : "manager"),
  );
}

/** Names for levels, each once. */
export function levelNames(kinds: readonly LevelKind[], russian: boolean): readonly string[] {
  const names = kinds.map((kind) => levelNameOf(kind, russian));
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} ${String(before + 1)}`;
  });
}

function lookOf(names: readonly string[]): LevelKind | null {
  const share = (is: (name: string) => boolean): number =>
    names.length === 0 ? 0 : names.filter(is).length / names.length;
  if (share((name) => dateGrainOf(name) !== null) >= 0.8) return "date";
  if (share(isDocument) >= 0.6) return "document";
  if (share(isContract) >= 0.5) return "contract";
  if (share(hasLegalForm) >= 0.3) return "entity";
  return share(isPerson) >= 0.6 ? "manager" : null;
}
