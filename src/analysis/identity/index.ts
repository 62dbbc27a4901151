export { mergeOf, openSuggestions, withMerge, withoutMerge } from "./decisions.ts";
export type { Evidence } from "./evidence.ts";
export { presentMerges } from "./present-merges.ts";
export { suggestMerges, type Suggestion, type WeighedEntity } from "./suggest.ts";
