import * as v from "valibot";
import { ratio } from "./values.ts";

/**
 * Legal entities for which several key persons decide by links of a file or by hand [K1], those with
 * most revenue first, at most 100. The money follows the primary person, who stands first.
 */
export const sharedEntities = v.array(
  v.looseObject({
    id: v.string(),
    name: v.string(),
    /** Of the base by gross profit and by revenue; null where the cost is not known. */
    shares: v.looseObject({ grossProfit: v.nullable(ratio), revenue: ratio }),
    persons: v.array(
      v.looseObject({
        id: v.string(),
        name: v.string(),
        role: v.nullable(v.string()),
        primary: v.boolean(),
      }),
    ),
  }),
);
export type SharedEntity = v.InferOutput<typeof sharedEntities>[number];
