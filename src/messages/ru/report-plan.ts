import { counted } from "../plural.ts";
import { boundMessages } from "../typography.ts";

const entities = (count: number): string =>
  counted("ru", count, { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" });
const customers = (count: number): string =>
  counted("ru", count, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" });
const things = (count: number): string =>
  counted("ru", count, { one: "дело", few: "дела", many: "дел", other: "дела" });
const days = (count: number): string =>
  counted("ru", count, { one: "день", few: "дня", many: "дней", other: "дня" });

/** Words of the list of what to do. */
export const reportPlan = boundMessages({
  plan: {
    topic: "Что делать",
    headline: (count: number, name: string, sum: string, looks: number) =>
      `${things(count)}; дороже всего\u00a0— ${name}: под угрозой ${sum}${looks === 0 ? "" : `. Ещё ${looks} стоит посмотреть`}`,
    headlineLooks: (count: number) => `Деньги не под угрозой; стоит посмотреть: ${things(count)}`,
    nothing: "Срочных дел нет: ни одно правило ничего не нашло",
    subtitle: {
      year: (measure: string) =>
        `По правилам отчёта, по убыванию денег: ${measure} за 12\u00a0месяцев до последней покупки.`,
      whole: (measure: string) =>
        `По правилам отчёта, по убыванию денег: ${measure} за весь период.`,
      fewerRules:
        "Список короче, чем на странице отчёта: здесь нет тех, у кого упал класс, и спорных букв XYZ.",
      fewerCustomers:
        "Названы только клиенты этого сокращённого отчёта, без остальных и без портфелей менеджеров.",
    },
    howToRead: [
      "Каждый назван один раз, с\u00a0самой весомой причиной; остальные стоят под ней. Сначала то, на чём можно потерять деньги, потом то, на что стоит посмотреть.",
      "Сроки и исполнителей назначаете вы. Отметка о\u00a0сделанном хранится в\u00a0этом браузере и переносится с\u00a0файлом настроек.",
    ],
    caption: "Дела по убыванию денег",
    columns: {
      done: "Сделано",
      who: "Кто",
      reason: "Почему",
      step: "Что сделать",
      owner: "Кто ведёт",
      stake: "Под угрозой",
      lesson: "Урок",
    },
    more: (count: number) => `И ещё ${things(count)} по тем же правилам.`,
    also: (reasons: string) => `Ещё: ${reasons}`,
    mark: (name: string, step: string) => `Сделано: ${name}, ${step}`,
    doneCount: (done: number, all: number) => `Сделано ${done} из ${all}`,
    nobody: "никто",
    head: "руководитель",
    rules: {
      behind: "вместе\u00a0— критическая доля",
      dependency: "критическая доля",
      lost: "вероятно потерян",
      cooling: "остывает",
      unattended: "ключевой без менеджера",
      fallen: "класс упал",
      book: "портфель на одном менеджере",
      overloaded: "слишком много ключевых",
      inside: "отдел живёт на одном",
      newcomer: "история коротка",
      border: "на границе классов",
      disagreement: "буква XYZ спорная",
    },
    reasons: {
      behind: (share: string, measure: string, count: number) =>
        `${share} ${measure} в одних руках: ${entities(count)}`,
      dependency: (share: string, measure: string, level: string) =>
        `${share} ${measure}, выше порога ${level}`,
      silent: (recency: number, usual: string | null) =>
        `Молчит ${days(recency)}${usual === null ? "" : ` при обычных\u00a0${usual}`}`,
      value: "Покупает меньше половины прежнего",
      valueThen: (now: string, then: string) =>
        `За 3\u00a0месяца ${now}, год назад за те же 3\u00a0месяца ${then}`,
      products: "Берёт вдвое меньше разных товаров",
      unattended: (share: string, measure: string) => `${share} ${measure}, и никто не ведёт`,
      fallen: (from: string, to: string, change: string) =>
        `Класс ${from} → ${to}, ${change} за год`,
      noClass: "не покупает",
      book: (share: string, measure: string, count: number) =>
        `${share} ${measure} у одного менеджера: ${customers(count)}`,
      overloaded: (count: number, norm: number) =>
        `Ключевых клиентов ${count} при норме до ${norm}`,
      inside: (share: string, measure: string, name: string) =>
        `${share} ${measure} отдела от одного: ${name}`,
      newcomer: (first: string) => `Класс\u00a0A, а\u00a0история коротка: с\u00a0${first}`,
      border: (classes: string, same: number, of: number) =>
        `${classes}: ${same} из ${of} расчётов`,
      disagreement: (frequency: string, variation: string) =>
        `По частоте ${frequency}, по ровности ${variation}`,
    },
    steps: {
      behind: (distance: string | null, level: string) =>
        `Назначить одного ответственного и завести общее досье${distance === null ? "" : `; чтобы доля опустилась до ${level}, остальные должны принести ещё ${distance}`}`,
      dependency: (distance: string | null, level: string) =>
        distance === null
          ? "Искать второго такого же"
          : `Искать второго: остальные должны принести ещё ${distance}, чтобы доля опустилась до ${level}`,
      lost: "Позвонить, узнать причину и внести в\u00a0список возврата",
      cooling: "Позвонить, пока не поздно, и\u00a0проверить обещанное",
      unattended: "Назначить, кто ведёт",
      coolingValue: "Узнать, что теперь берут у\u00a0других и почему",
      fallen: "Встретиться и\u00a0узнать, что теперь берут у\u00a0других",
      book: "Познакомить с\u00a0клиентами второго человека, досье держать в\u00a0общей папке",
      overloaded: "Передать часть ключевых другому",
      inside: "Найти отделу второго заказчика",
      newcomer: "Составить план на первый год",
      border: "Решить, как вести, не по\u00a0одному классу",
      disagreement: "Прежде чем верить букве, посмотреть причину",
    },
    lessons: {
      "key-persons": "12. Один человек, несколько компаний",
      dependency: "11. Когда клиента слишком много",
      "win-back": "16. Потерян и возвращён",
      promises: "14. Обещания и сервис",
      "the-role": "2. Зачем нужен КАМ",
      meetings: "13. Встречи",
      dossier: "6. Досье",
      prospects: "8. Где искать клиентов",
      "account-plan": "15. План по клиенту",
      abc: "9. ABC",
      xyz: "10. XYZ",
    },
  },
});

export type ReportPlanMessages = typeof reportPlan;
