import { oncePer } from "../../domain/once-per.ts";
import type { ReportWish } from "./session.ts";

/** A file may bring thousands of links, and all wishes around one report share them. */
const listText = oncePer((list: readonly unknown[]): string => JSON.stringify(list));
const nobody: readonly unknown[] = [];

/**
 * What a report on the same data was asked with, as text: equal texts are answered by equal reports,
 * but for the models that one of them was fitted with.
 */
export const wishText = ({
  fitModels: _fitModels,
  links,
  drawn,
  merges,
  tags,
  ...others
}: ReportWish): string =>
  [JSON.stringify(others), ...[links, drawn, merges, tags ?? nobody].map(listText)].join("\n");
