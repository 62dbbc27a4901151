import { chooseMeasure, looksBack, type PropertyValue } from "../../analysis/index.ts";
import { abcRules, type Settings } from "../../analysis/settings.ts";
import type { FactsDescription } from "../../domain/source.ts";
import { lineProperties, measures, steps, units, type Measure } from "../../domain/words.ts";

/** Fields without which a measure or a unit is that of the default. */
const measureNeeds: Readonly<Record<Measure, FactsDescription["fields"]>> = {
  grossProfit: ["costOfSales"],
  revenue: [],
  quantity: ["quantity"],
  orders: ["orderId"],
};

/** What of the report and of the page says where a person may go next. */
export interface Surroundings {
  readonly facts: FactsDescription;
  /** The party of most value; null where there is none. */
  readonly largest: string | null;
  /** What lines can be filtered by, once somebody looks at it. */
  readonly values: readonly PropertyValue[];
}

/** Settings one press away, those that ask the engine least first. */
export function likelySettings(settings: Settings, around: Surroundings): readonly Settings[] {
  return [
    ...otherClasses(settings, around),
    ...withoutLargest(settings, around),
    ...otherQuestions(settings, around),
    ...filtered(settings, around),
    ...otherDays(settings, around),
  ];
}

const has = ({ facts }: Surroundings, field: FactsDescription["fields"][number]): boolean =>
  facts.fields.includes(field);

/** Classes cut by another rule, inside another part, or of other steps. */
function otherClasses(settings: Settings, around: Surroundings): readonly Settings[] {
  const { abc, xyz } = settings;
  return [
    ...abcRules
      .filter((rule) => rule !== abc.rule)
      .map((rule) => ({ ...settings, abc: { ...abc, rule, borders: null } })),
    {
      ...settings,
      xyz: {
        ...xyz,
        rule: xyz.rule === "frequency" ? ("variation" as const) : ("frequency" as const),
        borders: null,
      },
    },
    {
      ...settings,
      xyz: { ...xyz, partial: xyz.partial === "exclude" ? "include" : "exclude" },
    },
    {
      ...settings,
      xyz: { ...xyz, since: xyz.since === "window" ? "firstPurchase" : "window" },
    },
    ...lineProperties
      .filter((within) => within !== abc.within && has(around, within))
      .map((within) => ({ ...settings, abc: { ...abc, within } })),
  ];
}

/** The largest party gone [D4]: what is asked for it is asked for everybody. */
const withoutLargest = (settings: Settings, { largest }: Surroundings): readonly Settings[] =>
  settings.loss.parties.length > 0 || largest === null
    ? []
    : [{ ...settings, loss: { ...settings.loss, parties: [largest] } }];

/** Another measure, step or unit. */
function otherQuestions(settings: Settings, around: Surroundings): readonly Settings[] {
  const { facts } = around;
  const shown = chooseMeasure(settings.measure, facts).measure;
  return [
    ...measures
      .filter(
        (measure) =>
          measure !== shown && measureNeeds[measure].every((field) => has(around, field)),
      )
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
            (unit === "group" && has(around, "customerGroup")) ||
            (unit === "keyPerson" && has(around, "keyPerson"))),
      )
      .toReversed()
      .map((unit) => ({ ...settings, unit })),
  ];
}

/** One value of one property instead of what is filtered now; those of most revenue first. */
const filtered = (settings: Settings, { values }: Surroundings): readonly Settings[] =>
  values.map(({ property, value }) => ({
    ...settings,
    filters: { ...settings.filters, values: { [property]: value } },
  }));

/** The days that the form offers to look back from [L1]. */
const otherDays = (settings: Settings, { facts }: Surroundings): readonly Settings[] =>
  looksBack(facts)
    .filter((day) => day !== (settings.asOf ?? facts.lastDate))
    .map((asOf) => ({ ...settings, asOf }));
