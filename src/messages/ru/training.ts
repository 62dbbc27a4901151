import { counted } from "../plural.ts";

const months = { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" };
const entities = { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" };

/** Слова вокруг уроков: вопросы, прогнозы, упражнения. Сами уроки лежат в content/. */
export const training = {
  question: {
    place: (number: number, of: number) => `Вопрос ${String(number)} из ${String(of)}`,
    answer: "Ответить",
    why: "Верно или нет",
    right: "Верно.",
    wrong: "Неверно.",
    yours: "Ваш ответ, неверно.",
    chooseFirst: "Сначала выберите ответ.",
    answeredRight: "Верно. Почему остальные ответы хуже, написано под каждым.",
    answeredWrong: "Пока нет. Верный ответ отмечен: сравните его со своим.",
    score: (right: number, of: number) => `Верных ответов: ${String(right)} из ${String(of)}.`,
    kept: "Ответы хранит этот браузер, и больше никто.",
  },

  prediction: {
    label: "Ваш прогноз",
    check: "Проверить",
    skip: "Показать без прогноза",
    answer: "Ответ",
    notNumber: "Нужно число, например 12,5.",
    compared: (guess: string, actual: string) => `Ваш прогноз ${guess}, на деле ${actual}.`,
    noted: (actual: string) => `На деле ${actual}.`,
  },

  levels: {
    names: {
      none: "обычный",
      key: "ключевой",
      critical: "критический",
      mono: "моноклиент",
    },
    scale:
      "Шкала доли: до 10\u00a0% обычный, от 10\u00a0% ключевой, больше 20\u00a0% критический, больше 70\u00a0% моноклиент.",
    mark: (name: string, share: string) => `${name}: ${share}`,
  },

  lesson: {
    objectives: "После урока вы сможете",
    start: "Начать с этого урока",
    ready: "готов",
    ownData: "Открыть анализ",
    onSample: "Пройти на примере",
    ownDataNote: "Файл останется в браузере.",
  },

  loseCustomer: {
    loading: "Открываем книгу клиентов…",
    failed: "Книга клиентов не открылась. Проверьте сеть и обновите страницу.",
    needsScript: "Упражнению нужны скрипты, а они выключены.",
    predictFirst: "Сначала прогноз.",
    leftLabel: (unit: string) => `Останется прибыли за год, ${unit}`,
    nextLabel: "Новая доля следующего, %",
    leaving: "Кто уходит",
    together: (count: number) => counted("ru", count, entities),
    share: (share: string) => `${share} прибыли`,
    left: (amount: string) => `останется ${amount}`,
    costs: (amount: string) => `постоянные расходы ${amount}`,
    guess: (amount: string) => `ваш прогноз: ${amount}`,
    nobody: "Пока никто не ушёл. Отметьте, кого теряем.",
    covered: (amount: string) => `Расходы покрыты, запас ${amount} в год.`,
    coveredNote: "Больно, но компания стоит.",
    short: (amount: string) => `Не хватает ${amount} в год.`,
    lasts: (reserve: string, count: number) =>
      count === 0
        ? `Резерва в ${reserve} не хватит и на месяц.`
        : `Резерва в ${reserve} хватит на ${counted("ru", count, months)}.`,
    rises: (name: string, share: string, before: string) =>
      `Теперь критическая доля у другого: ${name}, ${share} вместо ${before}, хотя не куплено ни рублём больше.`,
    calmer:
      "HHI упал, но риска не стало меньше: книга ровнее только потому, что из неё вырвали самый большой кусок.",
    guessedLeft: (guess: string, actual: string) =>
      `Ваш прогноз остатка ${guess}, на деле ${actual}.`,
    guessedNext: (guess: string, actual: string) =>
      `Доля следующего: ждали ${guess}, вышло ${actual}.`,
    guessedHigh:
      "Выше, чем есть. Обычная ошибка: вычитают одно юрлицо, а уходит человек со всеми своими компаниями.",
    table: "До и после",
    indicator: "Показатель",
    before: "Было",
    after: "Стало",
    rows: {
      revenue: (unit: string) => `Выручка за всё время, ${unit}`,
      grossProfit: (unit: string) => `Валовая прибыль за всё время, ${unit}`,
      year: (unit: string) => `Валовая прибыль за 12 полных месяцев, ${unit}`,
      largestEntity: "Самое крупное юрлицо",
      largestDecider: "Самый крупный из тех, кто решает",
      hhiEntity: "HHI по юрлицам",
      hhiDecider: "HHI по тем, кто решает",
      numberEntity: "Эффективное число юрлиц",
      numberDecider: "Эффективное число решающих",
    },
    shares: "Доли после ухода",
    sharesNote: "Доля валовой прибыли за всё время, по тем, кто решает.",
    party: "Кто решает",
    gone: "ушёл",
    status: "Статус",
    assumptions: "Расходы и резерв",
    costsLabel: (unit: string) => `Постоянные расходы в месяц, ${unit}`,
    reserveLabel: (unit: string) => `Резерв, ${unit}`,
    assumptionsNote: "Для демонстрационной компании оба числа придуманы. Поставьте свои.",
    about: (first: string, last: string) =>
      `Данные: демонстрационная выгрузка, ${first} – ${last}. Компании и люди вымышлены.`,
    repeat: "Повторить на своих продажах",
  },
};

export type TrainingMessages = typeof training;
