import { counted } from "../plural.ts";

const months = { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" };
const clients = { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" };
const clientsOf = { one: "клиента", few: "клиентов", many: "клиентов", other: "клиента" };
const lines = { one: "строка", few: "строки", many: "строк", other: "строки" };
const entities = { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" };

/** Слова вокруг уроков: вопросы, прогнозы, упражнения. Сами уроки лежат в content/. */
export const training = {
  question: {
    place: (number: number, of: number) => `Вопрос ${String(number)} из ${String(of)}`,
    answer: "Ответить",
    key: "Ответы",
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
    example: "Пример с числами",
    objectives: "После урока вы сможете",
    ownData: "Открыть анализ",
    onSample: "Пройти на примере",
    ownDataNote: "Файл останется в браузере.",
  },

  exercise: {
    check: "Проверить",
    again: "Начать заново",
    choose: "выберите",
    group: "Куда отнести",
    groups: "Куда отнести: можно отметить несколько",
    reply: "Что вы скажете",
    right: "Верно.",
    wrong: "Неверно.",
    open: (count: number) => `Проверено то, на что есть ответ. Без ответа: ${String(count)}.`,
    allRight: (of: number) => `Всё верно: ${String(of)} из ${String(of)}.`,
    someRight: (right: number, of: number) =>
      `Верно ${String(right)} из ${String(of)}. Исправьте отмеченное и проверьте ещё раз.`,
  },

  scene: {
    begin: "Начать разговор",
    choice: "Что вы делаете?",
    you: "Вы",
    back: "Вернуться к этому выбору",
    again: "Сыграть заново",
    trust: (value: string) => `Доверие: ${value}`,
    endings: { good: "Хороший конец", mixed: "Могло быть лучше", bad: "Плохой конец" },
    next: "Дальше:",
  },

  planner: {
    where: "Куда поставить",
    nowhere: "не делать",
    hours: (count: string) => `${count}\u00a0ч`,
    load: (used: string, of: string) => `${used} из ${of}\u00a0ч`,
    run: "Прожить план",
    again: "Начать заново",
    overfull: (name: string, over: string) =>
      `${name}: не помещается, лишних ${over}\u00a0ч. Уберите что-нибудь и попробуйте ещё раз.`,
    done: "Сделано вовремя",
    late: "Поздно",
    left: "Не сделано",
    waits: "Могло подождать",
    taken: "Чужая работа",
    spared: "Правильно, что не взяли",
    score: (percent: string) => `Важного сделано: ${percent}.`,
  },

  radar: {
    legend: "Где вы сейчас",
    marks: { low: "1", middle: "3", high: "5" },
    chart: "Ваш профиль",
    plan: "С чего начать",
    need: "Как часто это нужно вашим клиентам",
    chooseNeed: "выберите",
    /** От 0 до 3, как в уроке. */
    needs: ["никогда", "раз в\u00a0квартал или реже", "раз в\u00a0месяц", "каждую неделю"],
    gap: (mark: number, need: number, gap: number) =>
      `Очередь: (5\u00a0−\u00a0${String(mark)})\u00a0×\u00a0${String(need)}\u00a0= ${String(gap)}.`,
    planNote:
      "Первые три по\u00a0очереди: чего не\u00a0хватает до\u00a0пятёрки, помноженное на\u00a0то, как часто это нужно. Через три месяца оцените себя снова.",
    planByMarks:
      "Пока только три самые низкие оценки. Отметьте у\u00a0каждой оси, как часто это нужно, и\u00a0очередь посчитается с\u00a0нуждой.",
    nothingToClose:
      "Там, где это нужно вашим клиентам, у\u00a0вас везде пятёрки. Попросите коллегу поставить оценки за\u00a0вас и\u00a0сравните.",
    unfinished: (count: number) => `Оцените ещё: ${String(count)}.`,
    lesson: "Урок",
    kept: "Оценку хранит этот браузер, и больше никто.",
    clear: "Стереть оценку",
  },

  decisionMap: {
    dialogue: "Разговор",
    people: "Кто есть кто",
    role: "Роль",
    influence: "Влияние",
    attitude: "Отношение",
    influences: { low: "слабое", middle: "среднее", high: "сильное" },
    attitudes: { for: "за вас", neutral: "нейтральное", against: "против" },
    path: "Через кого проходит решение",
    place: (number: number) => `${String(number)}-й`,
    outside: "в пути не участвует",
    map: "Карта",
    mapNote: "Люди встают на места, которые вы им дали.",
  },

  dossier: { documents: "Документы", card: "Досье" },

  brief: {
    sample: "Показать, как заполнено для примера",
    hideSample: "Скрыть пример",
    sampled: "Пример:",
    checks: "Прежде чем подписать",
    print: "Напечатать",
    save: "Сохранить файлом",
    clear: "Очистить",
    cleared: "Очищено.",
    restore: "Вернуть",
    kept: "Написанное хранит этот браузер, и больше никто.",
    empty: "не заполнено",
  },

  explorable: {
    borders: { a: "Граница A", b: "Граница B" },
    again: "Вернуть как было",
    finding: "Что выходит",
    reached: "Достигнуто.",
    table: "Таблица",
    name: "Клиент",
    value: "Значение",
    share: "Доля",
    level: "Статус",
    class: "Класс",
    grown: (share: string, level: string) => `Доля ${share}: ${level}.`,
    counted: (counts: Readonly<Record<"A" | "B" | "C", number>>, moved: number) =>
      `A ${String(counts.A)}, B ${String(counts.B)}, C ${String(counts.C)}. ` +
      (moved === 0
        ? "Буквы те же, что при 80\u00a0и 95\u00a0%."
        : `Букву сменили: ${String(moved)}.`),
    was: (now: string, before: string) => `${now}, было ${before}`,
    varied: (
      said: Readonly<Record<"variation" | "byVariation" | "frequency" | "byFrequency", string>>,
    ) =>
      `Отклонение ${said.variation}, это ${said.byVariation}. Покупал в ${said.frequency} месяцев, по частоте это ${said.byFrequency}.`,
  },

  live: {
    own: "Посмотреть на своём отчёте",
    sample: "Отчёт демонстрационной компании.",
    yours: "Ваш отчёт из другой вкладки. Он не покинул браузер.",
    asking: "Ищем отчёт в других вкладках…",
    noneOpen:
      "Открытого отчёта не нашлось. Откройте анализ в соседней вкладке, загрузите выгрузку и нажмите ещё раз.",
    failed: "Отчёт не открылся. Проверьте сеть и обновите страницу.",
    customer: "Клиент",
    customers: "Клиентов",
    share: "Доля, %",
    cumulative: "Вместе с теми, кто выше, %",
    class: "Класс",
    level: "Статус",
    cell: "Клетка",
    decides: "Кто решает",
    entities: "Юрлиц",
    state: "Состояние",
    silent: "Молчит, дней",
    rhythm: "Обычно между покупками, дней",
    lost: "вероятно потерян",
    cooling: "остывает",
    noPersons: "В этом отчёте не указано, кто решает за клиентов.",
    classes: (counts: Readonly<Record<"A" | "B" | "C", number>>) =>
      `В классе A ${String(counts.A)}, в B ${String(counts.B)}, в C ${String(counts.C)}.`,
    cells: (count: number) => `${counted("ru", count, clients)} в девяти клетках.`,
    persons: (parties: number, unnamed: number) =>
      `Если считать по тем, кто решает, сторон ${String(parties)}. Решающий не назван у ${counted("ru", unnamed, clientsOf)}.`,
    silence: (lost: number, cooling: number) =>
      `Вероятно потеряны ${counted("ru", lost, clients)}, остывают ${counted("ru", cooling, clients)}.`,
    more: (count: number) => `Ещё ${counted("ru", count, lines)}: вся таблица на странице анализа.`,
  },

  loseCustomer: {
    loading: "Открываем список клиентов…",
    failed: "Список клиентов не открылся. Проверьте сеть и обновите страницу.",
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
      "HHI упал, но риска не стало меньше: доли ровнее только потому, что самой большой не стало.",
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
      year: (unit: string) => `Валовая прибыль за 12\u00a0полных месяцев, ${unit}`,
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
