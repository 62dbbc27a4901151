import { counted } from "../plural.ts";

const reports = { one: "отчёт", few: "отчёта", many: "отчётов", other: "отчёта" };

/** Words of published reports: their list, what stands round each, its preview and its frame. */
export const published = {
  list: {
    title: "Отчёты — Камертон",
    heading: "Отчёты",
    description:
      "Опубликованные отчёты о ключевых клиентах: на ком держится прибыль, кто замолчал и что изменилось с прошлого раза.",
    lead: "Готовые страницы: открываются на любом устройстве, читаются без скриптов, печатаются. Каждая говорит, по каким данным и правилам посчитана.",
    count: (count: number) => counted("ru", count, reports),
    withoutLine: "Отдельные отчёты",
    figures: "Главные числа",
    share: "Доля крупнейшего",
    shares: "Доля крупнейшего от отчёта к отчёту",
    from: (before: string, after: string) => `${before} → ${after}`,
    empty: {
      heading: "Опубликованных отчётов пока нет",
      text: "Отчёт становится страницей сайта одной командой. Положите выгрузку рядом, выполните её и соберите сайт:",
      command:
        "npm run -s kamerton -- publish продажи.csv --slug q1-2026 --title Q1-2026\nnpm run build",
      names: "Имена клиентов заменяются псевдонимами; с параметром --names они останутся.",
    },
    link: "Вам прислали отчёт ссылкой?",
    openLink: "Он открывается на своей странице",
    publish: "Как опубликовать свой",
  },
  page: {
    title: (title: string) => `${title} — Камертон`,
    path: "Где этот отчёт",
    up: "Отчёты",
    sinceHeadline: (headline: string) => `С прошлого отчёта: ${headline}`,
    dataTo: (day: string) => `Данные по ${day}`,
    masked: "Имена скрыты псевдонимами",
    named: "Имена открыты",
    actions: "Что можно сделать с отчётом",
    download: "Скачать отчёт (JSON)",
    print: "Напечатать",
    method: "Как считали",
    analyse: "Разобрать свой файл с этими же настройками",
    history: "Другие отчёты этой серии",
    earlier: "Предыдущий",
    later: "Следующий",
    since: "С прошлого отчёта",
    sinceRead: "Сравниваются числа двух готовых отчётов, заново ничего не считается.",
  },
  embed: {
    open: "Открыть целиком, сравнить, напечатать",
  },
  preview: {
    alt: (headline: string) => `Карточка отчёта: ${headline}`,
    shares: {
      grossProfit: "Доля валовой прибыли",
      revenue: "Доля выручки",
      quantity: "Доля количества",
      orders: "Доля заказов",
    },
  },
};

export type PublishedMessages = typeof published;
