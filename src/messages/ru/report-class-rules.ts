/** How classes are cut and why the step is what it is, for the blocks that come later. Russian is the shape. */
export const reportClassRules = {
  /** A row of the settings in force. */
  inForce: {
    cumulative: (a: string, b: string) => `A до ${a}, B до ${b} накопленной доли`,
    share: (a: string, b: string) => `A от ${a}, B от ${b} собственной доли`,
    rank: "трети списка: A\u00a0— первая, B\u00a0— вторая",
    curve: "по кривой: A до точки, ближайшей к\u00a0углу, B пока сумма не меньше средней",
  },
  withinNote: (within: string) =>
    `Места и классы считаются ${within}, поэтому на общей кривой их границ нет.`,
  howToCut: {
    cumulative: (a: string) =>
      `Кривая растёт круто, пока идут крупные клиенты. Клиент, на котором она пересекает ${a}, ещё относится к\u00a0A.`,
    share: (a: string, b: string) =>
      `Класс\u00a0A\u00a0— у кого своя доля от ${a}, B\u00a0— от ${b}. Сколько накопили все вместе, на класс не влияет.`,
    rank: "Класс\u00a0A\u00a0— первая треть списка, B\u00a0— вторая. Сколько клиент приносит, на класс не влияет, только его место.",
    curve:
      "Класс\u00a0A кончается там, где кривая ближе всего к\u00a0левому верхнему углу, B\u00a0— там, где она становится положе пунктира: дальше клиент приносит меньше среднего. Если второе место раньше первого, класса\u00a0B нет.",
  },
  step: {
    byQuarters: "данные поквартальные",
    nobodyTwice: "никто не покупал дважды, поэтому месяц",
    often: (days: string) =>
      `половина выручки у\u00a0тех, кто покупает не реже раза в\u00a0${days}; это не больше 31, поэтому месяц`,
    rarely: (days: string) =>
      `половина выручки у\u00a0тех, кто покупает не чаще раза в\u00a0${days}; это больше 31, поэтому квартал`,
    short: (days: string) =>
      `покупают раз в\u00a0${days}, это больше 31, но трёх полных кварталов нет, поэтому месяц`,
    given: (days: string) => `медиана промежутков между покупками ${days}`,
  } as Record<"often" | "rarely" | "short" | "given", (days: string) => string> &
    Record<"byQuarters" | "nobodyTwice", string>,
  xyz: {
    sample: "выборочное отклонение",
    seasons: "сезоны портфеля убраны",
  },
};

export type ReportClassRules = typeof reportClassRules;
