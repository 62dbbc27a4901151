import type { ReportWish } from "./session.ts";

/**
 * What a report on the same data was asked with, as text: equal texts are answered by equal reports,
 * but for the models that one of them was fitted with.
 */
export const wishText = ({ fitModels: _fitModels, ...wish }: ReportWish): string =>
  JSON.stringify(wish);
