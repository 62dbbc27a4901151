import { noJoins, type Joins } from "../analysis/index.ts";

/** Who is joined with whom, as a request says; what it does not say joins nobody. */
export const joinsOf = (request: {
  readonly [Key in keyof Joins]?: Joins[Key] | undefined;
}): Joins => ({
  links: request.links ?? noJoins.links,
  drawn: request.drawn ?? noJoins.drawn,
  merges: request.merges ?? noJoins.merges,
});
