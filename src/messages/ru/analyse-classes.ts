import type { LineProperty } from "../../domain/words.ts";

/** Words of the settings of classes. Russian is the shape. */
export const analyseClasses = {
  abcRule: "Классы ABC",
  abcRules: {
    cumulative: "по накопленной доле",
    share: "по своей доле",
    rank: "по трети списка",
    curve: "по изгибу кривой",
  },
  aFrom: "A от",
  bFrom: "B от",
  noBorders: "У этого правила нет границ: классы следуют из самих данных.",
  within: "Места считать",
  withins: {
    all: "во всей компании",
    manager: "у каждого менеджера",
    department: "в каждом отделе",
    region: "в каждом регионе",
    category: "в каждой категории",
  } as Record<LineProperty | "all", string>,
  presetNarrow: "узкие, 10 и\u00a025",
  deviation: "Отклонение",
  deviations: { population: "по всем шагам", sample: "выборочное" },
  seasons: "Сезоны",
  seasonChoices: { keep: "оставить", remove: "убрать" },
  seasonsTooShort: "Чтобы убрать сезоны, нужно не меньше 24 полных месяцев.",
};

export type AnalyseClassesMessages = typeof analyseClasses;
