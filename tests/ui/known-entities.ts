import { suggestMerges, type WeighedEntity } from "../../src/analysis/identity/index.ts";

export const entity = (
  name: string,
  taxId: string | null = null,
  revenue = "10.00",
): WeighedEntity => ({ name, taxId, revenue, lines: 1 });

/** Two spellings of one firm, one of them with a tax id. */
export const romashka = [entity("ООО «Ромашка»", "7700000016"), entity('ООО "Ромашка"')] as const;
export const entities = [...romashka, entity("Ландыш")];
export const suggestions = suggestMerges(entities);

const [only] = suggestions;
if (only === undefined) throw new Error("nothing is suggested");
/** That the two spellings are one customer. */
export const suggestion = only;
