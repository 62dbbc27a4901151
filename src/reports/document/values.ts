import * as v from "valibot";

/** How values stand in a document [R2]: sums as plain decimals, days ISO, ratios with 12 decimals. */
export const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
export const day = v.pipe(v.string(), v.isoDate());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const ratio = v.pipe(v.number(), v.finite());
export const border = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const abcClass = v.picklist(["A", "B", "C"]);
export const xyzClass = v.picklist(["X", "Y", "Z"]);
export const dependencyStatus = v.picklist(["none", "key", "critical", "mono"]);

/** A party with its value, its share of the base and what that makes it [D1]. */
export const weighedParty = v.looseObject({
  id: v.string(),
  name: v.string(),
  value: decimal,
  share: ratio,
  status: dependencyStatus,
});

/** A party as other blocks name it. */
export const namedParty = v.looseObject({ id: v.string(), name: v.string() });

/** Days from the first to the last, both included. */
export const span = v.looseObject({ first: day, last: day });
