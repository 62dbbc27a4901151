import type { LineProperty } from "../../domain/words.ts";

/** Words of the settings of classes. Russian is the shape. */
export const analyseClasses = {
  abcRule: "Классы ABC",
  abcRules: {
    cumulative: "накопленная доля",
    share: "своя доля",
    rank: "трети списка",
    curve: "изгиб кривой",
  },
  aFrom: "A от",
  bFrom: "B от",
  noBorders: "У этого правила нет границ: классы следуют из самих данных.",
  within: "Места и\u00a0классы внутри",
  withins: {
    all: "всей компании",
    manager: "менеджера",
    department: "отдела",
    region: "региона",
    category: "категории",
  } as Record<LineProperty | "all", string>,
  presetNarrow: "узкие, 10\u00a0и\u00a025",
  deviation: "Отклонение",
  deviations: { population: "по всем шагам", sample: "выборочное" },
  seasons: "Сезоны",
  seasonChoices: { keep: "оставить", remove: "убрать" },
  seasonsTooShort: "Чтобы убрать сезоны, нужно не меньше 24\u00a0полных месяцев.",
};

export type AnalyseClassesMessages = typeof analyseClasses;
