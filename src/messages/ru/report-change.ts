import { counted } from "../plural.ts";
import { boundMessages } from "../typography.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("ru", count, reportWords.nouns.customer);
const months = (count: number): string =>
  counted("ru", count, { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" });

/** Words of the block "what changed", from one window to the next. */
export const reportChange = boundMessages({
  changeBlock: {
    topic: "Что изменилось",
    /** `parts`: the largest moves first, each with its sign. */
    headline: (count: number, subject: string, change: string, share: string, parts: string) =>
      `За\u00a0${months(count)} ${subject} ${change}${share === "" ? "" : ` (${share})`}${parts === "" ? "" : `: ${parts}`}`,
    alike: (count: number, subject: string) =>
      `За\u00a0${months(count)} ${subject} не изменилась ни на копейку`,
    parts: {
      new: "новые клиенты",
      returned: "вернувшиеся",
      grown: "рост",
      shrunk: "сокращения",
      lost: "ушедшие",
    },
    tooShort: "Сравнивать пока не\u00a0с\u00a0чем",
    tooShortSubtitle:
      "Нужны хотя бы два полных месяца: последние сравниваются с\u00a0такими же перед ними. В\u00a0этих данных полных месяцев меньше двух.",
    subtitle: (measure: string, after: string, before: string, from: string, to: string) =>
      `${measure}: ${after} против ${before}, было ${from}, стало ${to}. Неполные месяцы не\u00a0в\u00a0счёт.`,
    howToRead: {
      bridge: "Полоса начинается там, где кончилась прежняя: вместе они дают разницу точно.",
      kinds: (first: string) =>
        `Новый купил впервые, насколько видно: данные с\u00a0${first}. Вернувшийся покупал раньше, но не\u00a0в\u00a0прежнем окне. Ушедший покупал в\u00a0прежнем и\u00a0ни разу в\u00a0новом: это признак, а\u00a0не\u00a0приговор.`,
      noEarlier:
        "Раньше прежнего окна данных нет, поэтому вернувшегося здесь не\u00a0отличить от нового.",
    },
    bars: {
      new: "новые",
      returned: "вернулись",
      grown: "выросли",
      shrunk: "сократились",
      lost: "не\u00a0купили ни разу",
      total: "Итого",
    },
    customers,
    kinds: {
      new: "новый",
      returned: "вернулся",
      grown: "вырос",
      shrunk: "сократился",
      lost: "ушёл",
      same: "без перемен",
    },
    bridge: {
      caption: "От прежнего окна к\u00a0новому",
      part: "Из чего",
      customers: "Клиентов",
      share: "К\u00a0прежнему окну",
      before: "Было",
      after: "Стало",
    },
    migration: {
      caption: (unit: string) =>
        `Из класса в\u00a0класс: клиентов${unit === "" ? "" : `, под ними было → стало, ${unit}`}`,
      from: "Было",
      to: (letter: string) => `стал ${letter}`,
      nobody: "нет суммы",
      toNobody: "суммы нет",
      before: "было",
      after: "стало",
      note: "Класс в\u00a0каждом окне\u00a0— по суммам этого окна. Чем сильнее цвет, тем больше денег прошло через клетку.",
      drawing: "Показать рисунком",
      description: (moves: string) => `Сколько клиентов перешло из класса в\u00a0класс. ${moves}`,
      flow: (from: string, to: string, count: number) => `${from} → ${to}: ${customers(count)}`,
    },
    moves: {
      caption: "Кто изменил больше всех",
      customer: "Клиент",
      kind: "Что произошло",
      class: "Класс",
      before: "Было",
      after: "Стало",
      change: "Перемена",
      relative: "К\u00a0прежнему",
      more: (count: number) =>
        `И ещё ${customers(count)} с\u00a0меньшими переменами: они есть в\u00a0CSV этой таблицы.`,
    },
  },
});

export type ReportChangeMessages = typeof reportChange;
