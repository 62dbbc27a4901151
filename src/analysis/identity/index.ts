export { mergeOf, openSuggestions, withDrawn, withMerge, withoutMerge } from "./decisions.ts";
export type { Evidence } from "./evidence.ts";
export { presentDrawn, presentMerges } from "./present-merges.ts";
export { suggestMerges, type Suggestion, type WeighedEntity } from "./suggest.ts";
