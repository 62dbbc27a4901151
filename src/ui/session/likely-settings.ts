import { chooseMeasure } from "../../analysis/index.ts";
import type { Settings } from "../../analysis/settings.ts";
import type { FactsDescription } from "../../domain/source.ts";
import { measures, steps, units, type Measure } from "../../domain/words.ts";

/** Fields without which a measure or a unit is that of the default. */
const measureNeeds: Readonly<Record<Measure, FactsDescription["fields"]>> = {
  grossProfit: ["costOfSales"],
  revenue: [],
  quantity: ["quantity"],
  orders: ["orderId"],
};

/**
 * Settings one press away that need new answers, the likeliest first: another measure, another step,
 * another unit. All else follows from answers that are there.
 */
export function likelySettings(settings: Settings, facts: FactsDescription): readonly Settings[] {
  const has = (field: FactsDescription["fields"][number]): boolean => facts.fields.includes(field);
  const shown = chooseMeasure(settings.measure, facts).measure;
  return [
    ...measures
      .filter((measure) => measure !== shown && measureNeeds[measure].every(has))
      .map((measure) => ({ ...settings, measure })),
    ...steps
      .filter((step) => step !== settings.step && (step !== "week" || facts.grain === "day"))
      .toReversed()
      .map((step) => ({ ...settings, step })),
    ...units
      .filter(
        (unit) =>
          unit !== settings.unit &&
          (unit === "entity" ||
            (unit === "group" && has("customerGroup")) ||
            (unit === "keyPerson" && has("keyPerson"))),
      )
      .toReversed()
      .map((unit) => ({ ...settings, unit })),
  ];
}
