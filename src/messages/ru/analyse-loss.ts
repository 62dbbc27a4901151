import { counted, pluralForm } from "../plural.ts";

const entities = (count: number): string =>
  counted("ru", count, { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" });
const customers = (count: number): string =>
  counted("ru", count, { one: "клиент", few: "клиента", many: "клиентов", other: "клиента" });

/** Words of the controls of "what if we lose somebody". */
export const loss = {
  label: "Кто уходит",
  about:
    "Выберите одного или нескольких: клиента, человека за компаниями, группу или менеджера с портфелем. Выбор хранится в отчёте и в ссылке.",
  search: "Найти, кто уходит",
  found: (count: number) =>
    `${pluralForm("ru", count, { one: "Найден", other: "Найдено" })} ${count}`,
  nobody: "Никого похожего.",
  suggestions: "Проверить сразу",
  largest: (name: string, share: string) => `Крупнейший: ${name}, ${share}`,
  person: (name: string, share: string, count: number) => `${name}: ${entities(count)}, ${share}`,
  manager: (name: string, share: string, count: number) =>
    `${name} с портфелем: ${customers(count)}, ${share}`,
  chosen: (count: number): string => (count === 1 ? "Уходит" : "Уходят"),
  stays: (name: string) => `Пусть останется: ${name}`,
  clear: "Пусть все останутся",
  fixedCosts: "Постоянные расходы в месяц",
  reserve: "Резерв",
  amountHint: "Например, 2,1\u00a0млн",
  amountWrong: "Нужна сумма не меньше нуля: 2\u00a0100\u00a0000, 2,1\u00a0млн или 350\u00a0тыс.",
  noProfit:
    "Постоянные расходы не с чем сравнить: себестоимость в файле известна не по всем строкам.",
};

export type LossControlMessages = typeof loss;
