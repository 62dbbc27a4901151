import type { AbcClass, Step, XyzClass } from "../../domain/words.ts";
import { counted, pluralForm } from "../plural.ts";
import type { PluralForms } from "../plural.ts";
import { reportHeadline } from "./report-headline.ts";
import { reportViewer } from "./report-viewer.ts";
import { reportWords } from "./report-words.ts";

const are = (count: number, forms: PluralForms): string => pluralForm("ru", count, forms);
const customers = (count: number): string => counted("ru", count, reportWords.nouns.customer);
const beside = (other: string | null): string => (other === null ? "" : `, а ${other}`);
const largest = (count: number): string =>
  count === 1 ? "Крупнейший клиент даёт" : `${count === 2 ? "Два" : "Три"} крупнейших клиента дают`;

/** Words of the report. Arguments are ready text, except counts, which choose the form of a noun. */
export const report = {
  ...reportWords,
  headline: reportHeadline,
  viewer: reportViewer,
  document: {
    kind: "Отчёт о клиентах",
    contents: "Содержание отчёта",
    masked: "Имена скрыты отправителем",
    source: (rows: string) => `Расчёт по вашему файлу, ${rows}`,
    howToRead: "Как читать",
    table: "Таблица",
    showTable: "Показать таблицу",
    method: "Правила полностью",
    open: (topic: string) => `Раскрыть: ${topic}`,
    close: (topic: string) => `Свернуть: ${topic}`,
    share: "Доля",
    sharePercent: "Доля, %",
    of: "из",
    total: "Всего",
    unknown: "неизвестно",
    partial: "неполный",
  },
  figures: {
    label: "Главные числа",
    margin: (margin: string, revenue: string) => `${margin} от выручки ${revenue}`,
    revenueBeside: (revenue: string) => `при выручке ${revenue}`,
    period: (span: string) => `за ${span}`,
    lastSteps: (count: number, steps: string) => `За ${count} полных ${steps}`,
    against: (change: string, count: number) => `${change} к предыдущим ${count}`,
    customers: "Клиентов",
    giveTheMost: (count: number, share: string) =>
      `${share} ${are(count, { one: "даёт", other: "дают" })} ${customers(count)}`,
    largest: "Крупнейший клиент",
    largestDecider: "Крупнейший, кто решает",
    largestNote: (name: string, level: string) => `${name}; порог ${level}`,
    largestDeciderNote: (name: string, entities: number, level: string) =>
      `${name}, ${counted("ru", entities, { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" })}; порог ${level}`,
    effective: "Как будто равных клиентов",
    effectiveNote: (hhi: string) => `индекс Херфиндаля (HHI) ${hhi}`,
    effectiveBoth: (number: string, byPerson: string, byEntity: string) =>
      `по юрлицам кажется ${number}; HHI ${byPerson} и ${byEntity}`,
    lost: "Вероятно потеряны",
    lostNote: (share: string, measure: string, inA: number) =>
      `${share} ${measure} за весь период${inA > 0 ? `, класса\u00a0A\u00a0— ${inA}` : ""}`,
    lostNobody: "никто не молчит дольше обычного",
  },
  dependencyBlock: {
    topic: "Зависимость",
    hidden: {
      keyPerson: (companies: string, share: string, measure: string) =>
        `${companies}, но решает один человек: за ним ${share} ${measure}`,
      group: (companies: string, share: string, measure: string) =>
        `${companies}, но группа одна: за ней ${share} ${measure}`,
      customer: (companies: string, share: string, measure: string) =>
        `${companies}, но клиент один: за ним ${share} ${measure}`,
    },
    over: (name: string, share: string, measure: string, status: string, level: string) =>
      `${name}: ${share} ${measure}, ${status} порог ${level} пройден`,
    statusOf: { critical: "критический", mono: "монопольный" },
    keyOnly: (count: number, share: string, level: string) =>
      `${counted("ru", count, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" })} от ${level}, критических нет: крупнейший даёт ${share}`,
    nobody: (share: string, level: string) =>
      `Ни один клиент не доходит до ${level}: крупнейший даёт ${share}`,
    noBase: "Долей нет: ни у кого нет положительной суммы",
    subtitle: (measure: string, other: string | null) =>
      `Доля ${measure} за весь период, %.${other === null ? "" : ` Вертикальная засечка\u00a0— доля ${other}.`}`,
    howToRead: (key: string, critical: string, mono: string, sides: boolean) => [
      sides
        ? "Слева юрлица, как в выгрузке; справа те, кто решает. Линия ведёт от компании к её человеку: одни и те же деньги, сложенные двумя способами."
        : "Полоса\u00a0— доля одного клиента. Длина говорит, сколько уйдёт вместе с ним.",
      `Редкая штриховка\u00a0— от ${key}, частая\u00a0— выше ${critical}, сплошная\u00a0— выше ${mono}.`,
    ],
    asInFile: (parties: string) => `как в выгрузке: ${parties}`,
    independent: (parties: string) => `независимых: ${parties}`,
    levels: { key: "ключевой", critical: "критический", mono: "моно" },
    axisCut: (from: string, to: string) => `ось разорвана между ${from} и ${to}`,
    monoFurther: (level: string) => `Ось разорвана: порог ${level} дальше вправо.`,
    rest: (parties: string) => `ещё ${parties}`,
    restShare: (share: string, below: string) => `${share}, все меньше ${below}`,
    columns: {
      party: "Кто",
      share: (measure: string) => `Доля ${measure}`,
      status: "Порог",
      entities: "Юрлица",
      distance: "Сколько должны добавить остальные",
    },
    callout: {
      title: (name: string) => `Скрытая зависимость: ${name}`,
      joinedTitle: (name: string) => `За несколькими компаниями: ${name}`,
      parts: (parts: string, measure: string) => `По отдельности: ${parts} ${measure}.`,
      apart: (parts: string, measure: string) =>
        `По отдельности критических нет: ${parts} ${measure}.`,
      part: (name: string, share: string) => `«${name}»\u00a0— ${share}`,
      together: {
        keyPerson: (share: string, other: string | null, level: string) =>
          `Решение принимает один человек, и вместе это ${share}${beside(other)}. Порог ${level} пройден.`,
        group: (share: string, other: string | null, level: string) =>
          `Контроль один, и вместе это ${share}${beside(other)}. Порог ${level} пройден.`,
        customer: (share: string, other: string | null, level: string) =>
          `Клиент один, и вместе это ${share}${beside(other)}. Порог ${level} пройден.`,
      },
      managers: (names: string) => `С нашей стороны этих клиентов ведут: ${names}.`,
      byOther: (measure: string, share: string) => `по ${measure} ${share}`,
      otherTitle: (measure: string) => `По ${measure} картина другая`,
      other: (name: string, share: string, measure: string, level: string) =>
        `${name}\u00a0— ${share} ${measure}: там порог ${level} уже пройден.`,
      distance: (sum: string, level: string) =>
        `Чтобы его доля опустилась до ${level}, остальные должны принести ещё ${sum}.`,
    },
  },
  inside: {
    caption: "Внутри отделов и портфелей",
    columns: {
      name: "Кто",
      customers: "Клиентов",
      share: "Доля в целом",
      largest: "Крупнейший",
      largestShare: "Его доля",
    },
    managerLeaving: (names: string, level: string) =>
      `Больше ${level} держится на одном менеджере (${names}): нужен второй контакт у каждого клиента.`,
  },
  matrix: {
    topic: "ABC-XYZ",
    headline: (count: number, share: string, measure: string) =>
      `${customers(count)} класса\u00a0A ${are(count, { one: "даёт", other: "дают" })} ${share} ${measure}`,
    regular: {
      frequency: (steady, of, each) =>
        steady === of
          ? `, и все покупают почти ${each}`
          : steady === 0
            ? ", но ни один не покупает регулярно"
            : `, ${steady} из них ${are(steady, { one: "покупает", other: "покупают" })} почти ${each}`,
      variation: (steady, of) =>
        steady === of
          ? ", и все берут ровно"
          : steady === 0
            ? ", но ни один не берёт ровно"
            : `, ${steady} из них ${are(steady, { one: "берёт", other: "берут" })} ровно`,
    } as Record<"frequency" | "variation", (steady: number, of: number, each: string) => string>,
    nobody: "Класса\u00a0A нет: ни у кого нет положительной суммы",
    subtitle: (measure: string, a: string, b: string) =>
      `Число клиентов и доля ${measure}. ABC: накопленная доля до ${a} и до ${b}.`,
    xyzBy: {
      frequency: (count: string, steps: string) =>
        ` XYZ: в какой части из ${count} ${steps} была покупка.`,
      variation: (count: string, steps: string) =>
        ` XYZ: отклонение от своего среднего за ${count} ${steps}.`,
    },
    noXyz: " XYZ не посчитан: в данных меньше трёх шагов.",
    columnHeads: {
      frequency: (x: string, y: string, steps: string): Record<XyzClass, string> => ({
        X: `покупка в ≥ ${x} ${steps}`,
        Y: `от ${y} до ${x} ${steps}`,
        Z: `реже ${y} ${steps}`,
      }),
      variation: (x: string, y: string): Record<XyzClass, string> => ({
        X: `отклонение до ${x}`,
        Y: `от ${x} до ${y}`,
        Z: `больше ${y}`,
      }),
    },
    caption: "Девять групп: класс по сумме и по ритму",
    abcHead: "Класс по сумме",
    nobodyHere: "никого",
    howToRead: (measure: string): readonly string[] => [
      `Строка\u00a0— сколько ${measure} приносит клиент, столбец\u00a0— насколько ровно он покупает. Чем темнее клетка, тем больше её доля.`,
      "Нажмите клетку, чтобы увидеть, кто в ней.",
    ],
    chosen: (cell: string, name: string, count: number, share: string, measure: string) =>
      `${cell} ${name}: ${customers(count)}, ${share} ${measure}`,
    open: (cell: string, name: string, count: number) => `${cell} ${name}: ${customers(count)}`,
    more: (count: number) => `и ещё ${count}`,
    inTable: "Показать в таблице клиентов",
    oneClass: {
      title: (letter: string) => `${letter} почти у всех`,
      text: (share: string, letter: string) =>
        `${share} клиентов попали в ${letter}: такое деление почти ничего не говорит. Попробуйте другой шаг или другое правило XYZ.`,
    },
    border: {
      title: "На границе классов",
      customer: (name: string, classes: string, same: number, of: number) =>
        `${name}: ${classes}, ${same} из ${of}`,
      more: (count: number) => `и ещё ${customers(count)}`,
      why: "Класс меняется, если сдвинуть границы, убрать последний месяц или возвраты.",
    },
    certain: (letter: AbcClass, same: number, of: number) => `${letter} в ${same} из ${of}`,
    certainShort: (same: number, of: number) => `${same} из ${of}`,
    borderShort: (classes: string, same: number, of: number) => `${classes}, ${same} из ${of}`,
    onTheBorder: (classes: string, same: number, of: number) =>
      `${classes}: на границе (${same} из ${of})`,
    or: " или ",
    otherMeasure: (measure: string, letter: AbcClass) => `по ${measure}\u00a0— ${letter}`,
    groupName: "Группа",
    advice: "Что делать",
    provisionalShort: "предв.",
    provisional: "буква предварительная: покупает меньше трёх шагов",
  },
  curve: {
    topic: "Концентрация",
    headline: (first: number, share: string, last: number, restShare: string) =>
      `${largest(first)} ${share}, а ${customers(last)} класса\u00a0C\u00a0— ${restShare}`,
    headlineNoC: (first: number, share: string) => `${largest(first)} ${share}`,
    nobody: "Кривой нет: ни у кого нет положительной суммы",
    subtitle: (measure: string) =>
      `Накопленная доля ${measure}, %; клиенты по убыванию, от крупнейшего.`,
    howToRead: (a: string, count: string): readonly string[] => [
      `Кривая растёт круто, пока идут крупные клиенты. Клиент, на котором она пересекает ${a}, ещё относится к A.`,
      `Будь все (${count}) равны, кривая была бы пунктирной прямой.`,
    ],
    axis: (measure: string) => `клиенты по убыванию ${measure}`,
    equal: "если бы все были равны",
    border: (letter: AbcClass, level: string) => `граница ${letter}: ${level}`,
    first: (share: string) => `три первых: ${share}`,
    caption: "Накопленная доля",
    facts: {
      top: (count: number) => (count === 1 ? "Первый" : `Первые ${count}`),
      lastC: (count: number) => `Последние ${count} (C)`,
      effective: "Как будто равных",
      gini: "Коэффициент Джини",
      hhi: "Индекс Херфиндаля (HHI)",
      oneTime: "Разовые покупатели",
      group: "Клиенты",
      value: "Доля",
    },
  },
  periods: {
    topic: { week: "По неделям", month: "По месяцам", quarter: "По кварталам" } as Record<
      Step,
      string
    >,
    lastAgainst: (count: number, steps: string, sum: string, change: string, grown: boolean) =>
      `За последние ${count} полных ${steps} ${sum}: на ${change} ${grown ? "больше" : "меньше"}, чем за предыдущие ${count}`,
    lastAlike: (count: number, steps: string, sum: string) =>
      `За последние ${count} полных ${steps} ${sum}, столько же, сколько за предыдущие ${count}`,
    average: (sum: string, step: string, best: string) =>
      `В среднем ${sum} в ${step}; больше всего\u00a0— ${best}`,
    nothing: "Сумм по шагам в этом отчёте нет",
    subtitle: (measure: string, by: string, unit: string) =>
      `${measure} ${by}${unit === "" ? "" : `, ${unit}`}.`,
    topSubtitle: {
      trailing: "Ниже\u00a0— доля крупнейшего клиента за скользящие 12 месяцев, %.",
      own: "Ниже\u00a0— доля крупнейшего клиента в каждом шаге, %.",
    },
    howToRead: {
      partial: (names: string) =>
        `Заштрихованы неполные: ${names}. Данные в них начинаются или кончаются посреди шага, поэтому в XYZ и сравнения они не входят, а в суммы и доли входят.`,
      whole: "Все шаги полные.",
      line: "Линия ниже говорит, опирается ли эта сумма всё больше на одного.",
    },
    topShare: "Доля крупнейшего, %",
    columns: {
      step: "Шаг",
      customers: "Клиентов",
      top1: "Доля крупнейшего",
      hhi: "HHI",
      trailing: "Доля крупнейшего за 12 мес.",
    },
  },
  silent: {
    topic: "Молчат",
    headline: (lost: number, cooling: number) => {
      const lostPart = `${customers(lost)}, похоже, ${are(lost, { one: "потерян", other: "потеряны" })}`;
      const coolingPart = `${cooling} ${are(cooling, { one: "остывает", other: "остывают" })}`;
      if (lost > 0 && cooling > 0) return `${lostPart}, ещё ${coolingPart}`;
      return lost > 0
        ? lostPart
        : `${customers(cooling)} ${are(cooling, { one: "остывает", other: "остывают" })}`;
    },
    nobody: "Никто не молчит дольше своего обычного",
    subtitle: (asOf: string) =>
      `Сколько дней нет покупок на ${asOf} и какой промежуток для клиента обычный (медиана его собственных).`,
    howToRead: (factor: string, days: string): readonly string[] => [
      `Вероятно потерян: молчит больше ${factor} своих обычных промежутков и больше ${days}. Остывает: уже больше полутора промежутков и 30 дней, либо покупает вдвое меньше прежнего.`,
      "Это признак, а не факт: на реальных данных около трети отмеченных покупают снова. Позвоните, прежде чем вычёркивать.",
    ],
    caption: "Кто молчит или остывает",
    more: (count: number) =>
      `И ещё ${customers(count)}: отберите их по состоянию в таблице клиентов.`,
    columns: {
      customer: "Клиент",
      class: "Класс",
      share: "Доля",
      silent: "Молчит",
      usual: "Обычно",
      state: "Состояние",
      why: "Почему отмечен",
      manager: "Кто ведёт",
    },
    days: "дней",
  },
  customersBlock: {
    topic: "Клиенты",
    headline: (count: number, measure: string) => `${customers(count)} по ${measure}`,
    subtitle: (unit: string, steps: string | null) =>
      [
        unit === "" ? "" : `Суммы за весь период, ${unit}.`,
        steps === null
          ? ""
          : `Столбики: ${steps}, у каждого клиента свой масштаб; неполные светлее.`,
        "Молчит и обычный промежуток\u00a0— в днях.",
      ]
        .filter((part) => part !== "")
        .join(" "),
    caption: "Все клиенты",
    columns: {
      rank: "№",
      name: "Клиент",
      decides: "Кто решает",
      class: "Класс",
      certainty: "Надёжность класса",
      share: "Доля",
      margin: "Маржа",
      series: (steps: string) => `Динамика, ${steps}`,
      silent: "Молчит / обычно",
      state: "Состояние",
    },
    search: "Найти клиента или ИНН",
    allClasses: "Все классы",
    allStates: "Все состояния",
    allManagers: "Все менеджеры",
    allRegions: "Все регионы",
    filterClass: "Класс",
    filterState: "Состояние",
    filterManager: "Менеджер",
    filterRegion: "Регион",
    reset: "Сбросить",
    found: (count: number, of: string) =>
      `${pluralForm("ru", count, { one: "Найден", other: "Найдено" })} ${count} из ${of}`,
    nobody: "Под такой отбор никто не подходит.",
    showAll: (count: string) => `Показать все ${count}`,
    showFewer: "Свернуть список",
    sort: (column: string) => `Сортировать: ${column}`,
    active: (count: number) => `${count} ${are(count, { one: "активен", other: "активны" })}`,
    details: "Подробно",
  },
  method: {
    topic: "Как считали",
    headline: "Что принято, что нет и по каким правилам",
    subtitle:
      "Каждая строка файла лежит ровно в одной корзине, и корзины складываются в их общее число.",
    binsCaption: (name: string) => `Строки файла ${name}`,
    binsColumns: { bin: "Что это", rows: "Строк" },
    rows: "Всего записей",
    statedTotal: "Итог, который пишет сам файл",
    matches: "сошёлся до копейки",
    differs: "не сошёлся с принятым",
    unnamed: (sum: string) =>
      `Продажи без клиента на ${sum} не входят ни в одну долю и ни в один класс.`,
    settingsCaption: "Настройки расчёта",
    settingsColumns: { name: "Настройка", value: "Значение" },
    settings: {
      unit: "Кого складываем",
      measure: "Ранжировать по",
      abc: "Границы ABC",
      xyz: "XYZ",
      since: "Шаги считать",
      partial: "Неполные шаги",
      step: "Шаг",
      dependency: "Пороги зависимости",
      lost: "Вероятно потерян",
      asOf: "На дату",
      period: "Период",
      where: "Отбор",
      mapping: "Столбцы файла",
    },
    chosen: { auto: "выбрано само", given: "выбрано вами" },
    abc: (a: string, b: string) => `A до ${a}, B до ${b} накопленной доли`,
    xyzRules: { frequency: "по частоте покупок", variation: "по изменчивости" },
    xyz: (rule: string, x: string, y: string) => `${rule}: X ${x}, Y ${y}`,
    since: { window: "со всего периода", firstPurchase: "с первой покупки клиента" },
    partial: { include: "считаются", exclude: "не считаются в XYZ и сравнениях" },
    lost: (factor: string, days: string) => `${factor} своих промежутка и ${days}`,
    stepMedian: (days: string) => `медиана промежутков ${days} дн.`,
    rulesTitle: "Три правила, о которых спрашивают",
    rules: [
      "Доля считается от суммы положительных значений: клиент с убытком или одними возвратами остаётся в списке, но в знаменатель не входит.",
      "Возврат уменьшает сумму в день возврата и не отменяет покупку.",
      "Пустое «кто решает» никого не объединяет: такой клиент стоит сам за себя.",
    ],
    notesTitle: "О чём знать",
    notes: {
      "too-few-steps": "В данных меньше трёх шагов, поэтому букв XYZ нет.",
      "partial-kept": "Полных шагов меньше трёх, поэтому неполные оставлены в расчёте и помечены.",
      "one-xyz-class": "Почти все клиенты попали в один класс XYZ.",
      "cost-incomplete":
        "Себестоимость есть не во всех строках, поэтому считаем по выручке, а не по валовой прибыли.",
      "no-positive-value": "Ни у кого нет положительной суммы: доли не посчитать.",
      "measure-not-in-data":
        "В данных нет столбца для выбранного показателя, поэтому считаем по выручке.",
      "week-by-choice-only": "Неделя выбирается только вручную.",
    },
    rejectionsCaption: "Отклонённые строки",
    rejectionColumns: { row: "Строка", column: "Столбец", text: "Что в ячейке", reason: "Почему" },
    rejectionsMore: (count: string) => `Показаны первые, всего отклонено ${count}.`,
    rowsWord: (rows: string) => rows,
    sha: (hash: string) => `SHA-256 файла ${hash}`,
    product: (version: string, format: number) => `Камертон ${version}, отчёт версии ${format}`,
  },
};

export type ReportMessages = typeof report;
