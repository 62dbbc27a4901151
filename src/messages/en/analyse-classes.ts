import type { AnalyseClassesMessages } from "../ru/analyse-classes.ts";

/** Words of the settings of classes. */
export const analyseClasses: AnalyseClassesMessages = {
  abcRule: "ABC classes",
  abcRules: {
    cumulative: "by cumulative share",
    share: "by own share",
    rank: "by thirds of the list",
    curve: "by the bend of the curve",
  },
  aFrom: "A from",
  bFrom: "B from",
  noBorders: "This rule has no borders: classes follow from the data themselves.",
  within: "Rank",
  withins: {
    all: "in the whole company",
    manager: "inside each manager",
    department: "inside each department",
    region: "inside each region",
    category: "inside each category",
  },
  presetNarrow: "narrow, 10 and 25",
  deviation: "Deviation",
  deviations: { population: "over all steps", sample: "of a sample" },
  seasons: "Seasons",
  seasonChoices: { keep: "keep", remove: "take out" },
  seasonsTooShort: "Taking seasons out needs at least 24 full months.",
};
