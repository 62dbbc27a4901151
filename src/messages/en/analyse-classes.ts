import type { AnalyseClassesMessages } from "../ru/analyse-classes.ts";

/** Words of the settings of classes. */
export const analyseClasses: AnalyseClassesMessages = {
  abcRule: "ABC classes",
  abcRules: {
    cumulative: "cumulative share",
    share: "own share",
    rank: "thirds of the list",
    curve: "bend of the curve",
  },
  aFrom: "A from",
  bFrom: "B from",
  noBorders: "This rule has no borders: classes follow from the data themselves.",
  within: "Ranks and classes inside",
  withins: {
    all: "the company",
    manager: "a manager",
    department: "a department",
    region: "a region",
    category: "a category",
  },
  presetNarrow: "narrow, 10 and 25",
  deviation: "Deviation",
  deviations: { population: "over all steps", sample: "of a sample" },
  seasons: "Seasons",
  seasonChoices: { keep: "keep", remove: "take out" },
  seasonsTooShort: "Taking seasons out needs at least 24 full months.",
};
