import { counted, pluralForm } from "../plural.ts";
import { customerTypeNames } from "./customer-types.ts";
import { reportWords } from "./report-words.ts";

const days = (count: number): string =>
  counted("ru", count, { one: "день", few: "дня", many: "дней", other: "дня" });
const customers = (count: number): string =>
  counted("ru", count, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" });
const months = (count: number): string =>
  counted("ru", count, { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" });
const quarters = (count: number): string =>
  counted("ru", count, { one: "квартал", few: "квартала", many: "кварталов", other: "квартала" });
const entities = (count: number): string =>
  counted("ru", count, { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" });

interface RangeWords {
  readonly head: string;
  readonly topic: string;
  readonly count: (count: number) => string;
}

const levels: Readonly<Record<"product" | "category", RangeWords>> = {
  product: {
    head: "Товар",
    topic: "Что покупает",
    count: (count: number) =>
      counted("ru", count, { one: "товар", few: "товара", many: "товаров", other: "товара" }),
  },
  category: {
    head: "Категория",
    topic: "Что покупает",
    count: (count: number) =>
      counted("ru", count, {
        one: "категория",
        few: "категории",
        many: "категорий",
        other: "категории",
      }),
  },
};

/** Words of the page of one customer. Arguments are ready text, except counts. */
export const customerPage = {
  back: "К\u00a0отчёту",
  label: (name: string) => `Клиент: ${name}`,
  open: (name: string) => `${name}: открыть страницу клиента`,
  print: "Напечатать",
  reading: "Остальное появится, когда движок прочтёт файл.",
  readingSample: "Остальное появится, когда движок прочтёт пример: один раз, дальше сразу.",
  asking: "Считаем по клиенту…",
  saved:
    "Это сохранённый отчёт без строк продаж. Календарь, товары и менеджеров покажем, если открыть сам файл.",
  failed: "Данных этого клиента сейчас нет под рукой.",
  again: "Посчитать ещё раз",

  title: (name: string, share: string, measure: string, state: string) =>
    `${name}: ${share} ${measure}, ${state}`,
  titleBare: (name: string, state: string) => `${name}: ${state}`,
  figures: {
    label: "Главное о клиенте",
    value: (measure: string) => measure,
    rank: (rank: number, of: number) => `${rank}-й из ${of}`,
    share: "Доля",
    class: "Класс",
    silent: "Молчит",
    usually: (interval: string) => `обычно раз в ${interval}`,
    noRhythm: "своего ритма ещё нет",
    due: "Ждём покупку",
    dueNote: "по своему ритму",
    dueLate: (late: number) => `срок прошёл ${days(late)} назад`,
    noDue: "по одной покупке не сказать",
  },

  months: {
    topic: "По времени",
    trailing: (unit: string) => `Сумма за 12\u00a0месяцев${unit === "" ? "" : `, ${unit}`}`,
    subtitle: (measure: string, by: string, unit: string) =>
      `${measure} ${by}${unit === "" ? "" : `, ${unit}`}. Ниже\u00a0— сумма за скользящие 12\u00a0месяцев.`,
    subtitleBare: (measure: string, by: string, unit: string) =>
      `${measure} ${by}${unit === "" ? "" : `, ${unit}`}.`,
    howToRead: "Верх показывает сезон и провалы, низ\u00a0— растёт ли клиент на самом деле.",
    step: "Шаг",
    trailingHead: "За 12\u00a0мес.",
  },

  rhythm: {
    topic: "Ритм",
    steady: (interval: string, silent: string, state: string) =>
      `Обычно покупает раз в ${interval}, молчит ${silent}: ${state}`,
    once: (day: string) => `Купил один раз, ${day}`,
    never: "Покупок нет: только возвраты или нулевые строки",
    subtitleDays: "Дни покупок за последние 24\u00a0месяца: чем темнее, тем больше выручка дня.",
    subtitleMonths: "Месяцы с покупками по годам: чем темнее, тем больше выручка месяца.",
    subtitleBare: "Интервалы между днями покупок.",
    howToRead: [
      "Пунктир\u00a0— молчание после последней покупки, кружок\u00a0— день, когда ждали следующую.",
      "«Вероятно потерян»\u00a0— повод позвонить, а не приговор: около трети таких покупают снова.",
    ],
    upTo: (sum: string) => `до ${sum}`,
    nothing: "не покупал",
    silentMark: "молчит",
    dueMark: "ждали покупку",
    cell: (day: string, sum: string) => `${day}: ${sum}`,
    silentDay: (day: string) => `${day}: молчит`,
    dueDay: (day: string) => `${day}: ждали покупку`,
    factsCaption: "Ритм и молчание",
    fact: "Показатель",
    value: "Значение",
    facts: {
      purchases: "Дней с покупкой",
      first: "Первая покупка",
      last: "Последняя покупка",
      median: "Обычный интервал (медиана)",
      mean: "Средний интервал",
      silent: "Молчит",
      state: "Состояние",
      reason: "Почему",
      due: "Следующая покупка ожидается",
    },
    days,
    intervalsCaption: "Последние интервалы",
    intervals: { from: "От", to: "До", days: "Дней", against: "К обычному" },
    times: (ratio: string) => `×\u00a0${ratio}`,
  },

  range: {
    levels,
    headline: (count: string, first: string, share: string) =>
      `${count}; больше всего даёт «${first}»\u00a0— ${share} выручки`,
    goneToo: (count: number) => `, ${count} больше не берёт`,
    nothing: "Покупок с названием товара нет",
    subtitle: (unit: string) => `Выручка за весь период${unit === "" ? "" : `, ${unit}`}.`,
    subtitleWindows: (unit: string, after: string, before: string) =>
      `Выручка за весь период${unit === "" ? "" : `, ${unit}`}. Изменение: ${after} к ${before}.`,
    caption: "Покупки по выручке",
    columns: {
      revenue: "Выручка",
      share: "Доля",
      first: "Впервые",
      last: "В последний раз",
      before: "Было",
      after: "Стало",
      change: "Изменение",
    },
    goneCaption: "Больше не берёт",
    goneNote: "Последняя покупка была до окна «стало»: с\u00a0тех пор ни разу.",
    more: (count: number) => `И ещё ${count}, каждый меньше.`,
    new: "новое",
  },

  besides: {
    topic: "Что берут похожие",
    headline: (count: number, of: number, product: string) =>
      `${count} из ${of} похожих клиентов берут «${product}», а этот\u00a0— никогда`,
    nothing: "Похожие клиенты не берут ничего такого, чего не брал бы этот",
    nobody: "Похожих клиентов нет: общих покупок меньше двух",
    subtitle: (unit: string, span: string) =>
      `Сколько похожих клиентов покупают и сколько приносит медианный из них ${span}${unit === "" ? "" : `, ${unit}`}.`,
    span: (count: number) => (count === 0 ? "за весь период" : `за ${months(count)}`),
    howToRead: [
      "Похожие\u00a0— десять клиентов, чьи наборы покупок ближе всего: общее, делённое на всё, что берёт хотя бы один из двух. Общих покупок должно быть не меньше двух.",
      "Это наблюдение, а не прогноз: так покупают другие. Купит ли этот клиент, данные не знают.",
    ],
    caption: "Берут похожие, а этот нет",
    columns: { customers: "Берут", revenue: "Медианный приносит" },
    ofSimilar: (count: number, of: number) => `${count} из ${of}`,
    similarCaption: "Кто похож",
    similar: { name: "Клиент", common: "Общих покупок", likeness: "Сходство" },
  },

  classes: {
    topic: "Класс",
    same: (letter: string, count: number) => `Класс\u00a0${letter} ${quarters(count)} подряд`,
    moved: (from: string, to: string, quarter: string) =>
      `Из класса\u00a0${from} в\u00a0${to}: с\u00a0${quarter}`,
    came: (letter: string, quarter: string) => `В\u00a0классе\u00a0${letter} с\u00a0${quarter}`,
    left: (quarter: string) => `Без класса с\u00a0${quarter}: год ничего не покупал`,
    bare: (letters: string, certainty: string) => `Класс ${letters}, ${certainty}`,
    subtitle: "Класс на конец каждого квартала по двенадцати месяцам до него.",
    subtitleBare: "Класс и то, насколько он надёжен.",
    row: "Класс",
    none: "нет",
    pathCaption: "Путь по классам",
    quarter: "Квартал",
    factsCaption: "Откуда класс",
    facts: {
      certainty: "Надёжность класса",
      otherMeasure: (measure: string) => `Класс по ${measure}`,
      xyz: "Ровность покупок в отчёте",
      otherXyz: "По другому правилу",
      frequency: "Частота",
      variation: "Изменчивость",
    },
    frequency: (active: string, steps: string, share: string) =>
      `покупка в ${active} из ${steps} (${share})`,
    variation: (share: string) => `отклонение ${share} от своего среднего`,
    noVariation: "среднее не больше нуля",
    provisional: "предварительно",
  },

  people: {
    topic: "Люди",
    manager: (name: string, since: string) => `Ведёт ${name} с\u00a0${since}`,
    nobody: "Менеджер в файле не назван",
    decides: (name: string, count: number, share: string) =>
      count > 0
        ? `; решает ${name}, у которого ещё ${entities(count)}, вместе ${share}`
        : `; решает ${name}`,
    subtitle: "Кто вёл клиента, кто решает с его стороны и из каких юрлиц он состоит.",
    serviceCaption: "Кто и где вёл",
    dimensions: { manager: "Менеджеры", department: "Отделы", region: "Регионы" },
    columns: { name: "Кто", first: "С", last: "По", revenue: "Выручка" },
    unnamed: "не указано",
    circleCaption: {
      keyPerson: (name: string, share: string) => `Решает ${name}: вместе ${share}`,
      group: (name: string, share: string) => `Группа ${name}: вместе ${share}`,
    },
    circle: { name: "Юрлицо", taxId: "ИНН", share: "Доля", own: "Пометка" },
    own: "этот клиент",
    entitiesCaption: "Юрлица и написания",
    entities: { taxId: "ИНН", spelling: "Написание", first: "С", last: "По", lines: "Строк" },
    noTaxId: "без ИНН",
  },

  types: {
    topic: "Тип",
    names: customerTypeNames,
    headline: (names: string) => names,
    none: "По данным это обычный клиент: ни один тип не подошёл",
    subtitle: "Шесть типов ключевых клиентов; подойти могут несколько сразу.",
    caption: "Типы и почему",
    columns: { type: "Тип", holds: "Подходит", why: "Почему" },
    yes: "да",
    no: "нет",
    byHand: "отмечено вами",
    notByHand: "отмечается вручную",
    breadwinner: (share: string, level: string) => `доля ${share}, нужно ${level} и больше`,
    rising: (after: string, before: string, count: number, change: string) =>
      `${after} за ${months(count)} против ${before} до того (${change}); нужно +20\u00a0%`,
    risingNot: "и рост не подтверждён второй половиной, числом месяцев или состоянием",
    tooShort: "для тренда мало полных месяцев",
    potential: (sum: string) => `потенциал ${sum} в год, указан вами`,
    innovation: (bought: string, offered: string, index: string) =>
      `купил ${bought} из ${offered} новинок, индекс ${index} из 1`,
    innovationFew: (bought: string, offered: string) =>
      `купил ${bought} из ${offered} новинок: для индекса нужно хотя бы 3`,
    noNew: "новинок за это время не было",
    noProducts: "в файле нет товаров",
    waits: "посчитаем, когда движок прочтёт файл",
    howToRead: [
      "Кормилец и новатор\u00a0— от данных, имиджевого, партнёра и эксперта знает только человек.",
      "Перспективного проверьте: нужен ли ему наш товар, может ли платить, вправе ли решать.",
    ],
    form: "Что вы знаете о клиенте",
    potentialField: "Сколько мог бы покупать в год",
    potentialHelp: "Если это хотя бы в полтора раза больше нынешнего, клиент перспективный.",
    potentialBad: "Нужно число, например 1500000",
    kept: "Помнит только этот браузер; попадёт в отчёт и в файл настроек.",
    save: "Запомнить",
  },

  departure: {
    topic: "Если уйдёт",
    headline: (share: string, measure: string, before: string, after: string) =>
      `Если уйдёт: минус ${share} ${measure}, HHI ${after} вместо ${before}`,
    alone: (share: string, measure: string) =>
      `Если уйдёт: минус ${share} ${measure}, и больше никого`,
    nothing: "Если уйдёт, сумма не уменьшится: положительного вклада нет",
    subtitle: "Индекс Херфиндаля (HHI): чем он меньше, тем ровнее делятся деньги между клиентами.",
    add: "Добавить в «что если»",
    remove: "Убрать из «что если»",
    added: "Клиент в разделе «что если потеряем» отчёта.",
  },

  states: reportWords.states,
  customers,
  interval: (text: string, count: number) =>
    `${text}\u00a0${pluralForm("ru", count, { one: "день", few: "дня", many: "дней", other: "дня" })}`,
};

export type CustomerPageMessages = typeof customerPage;
