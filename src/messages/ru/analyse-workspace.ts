import type { TableChoices } from "../../intake/contract.ts";
import type { TypeByHand } from "../../domain/customer-tag.ts";
import { formatFor } from "../format.ts";
import { counted } from "../plural.ts";
import { customerTypeNames } from "./customer-types.ts";

const { list } = formatFor("ru", null);

const choiceNames: Readonly<Record<keyof TableChoices, string>> = {
  encoding: "кодировка",
  delimiter: "разделитель",
  headerRow: "строка заголовков",
  headerRows: "строка заголовков",
  layout: "вид отчёта",
  decimalSeparator: "вид чисел",
  dateOrder: "порядок даты",
  year: "год месяцев",
  returns: "возвраты",
  returnsColumn: "столбец возвратов",
  mapping: "столбцы",
};

const links = (count: number): string =>
  counted("ru", count, { one: "связь", few: "связи", many: "связей", other: "связи" });

/** Words about what this browser keeps, and what the page did by itself. Russian is the shape. */
export const workspace = {
  heading: "Что помнит этот браузер",
  nothing: "пока ничего",
  things: (count: number) =>
    counted("ru", count, { one: "запись", few: "записи", many: "записей", other: "записи" }),
  keeping: {
    opening: "Открываем…",
    kept: "Всё это лежит только в этом браузере и никуда не отправляется. Строк и сумм продаж здесь нет, имена и ИНН есть только у тех, кого вы объединили или связали.",
    refused:
      "Браузер не даёт странице ничего хранить: решения действуют, пока она открыта. Сохраните их в файл настроек.",
    newer:
      "Здесь уже хранит своё более новая версия страницы. Мы это не трогаем: решения действуют, пока страница открыта.",
  },
  remembered: "Как читать файлы",
  fixedParts: (parts: readonly (keyof TableChoices)[]) =>
    list([...new Set(parts.map((part) => choiceNames[part]))]),
  drawn: "Связи, проведённые вами",
  drawnAs: {
    group: (name: string) => `группа «${name}»`,
    keyPerson: (name: string) => `решает ${name}`,
  },
  merges: "Кого считать одним клиентом",
  dismissed: "Кого не предлагать объединить",
  tags: "Что вы сказали о клиентах",
  winBack: "Список возврата",
  done: "Сделанные дела",
  ticked: (count: number) =>
    `Отмечено сделанным: ${counted("ru", count, { one: "дело", few: "дела", many: "дел", other: "дела" })}`,
  taggedAs: (types: readonly TypeByHand[], potential: boolean) =>
    list([...types.map((type) => customerTypeNames[type]), ...(potential ? ["потенциал"] : [])]),
  links: "Файл связей",
  linksOf: (name: string, count: number) => `${name}, ${links(count)}`,
  currency: "Валюта файлов",
  pseudonyms: "Условные имена в ссылках",
  pseudonymsAbout: "один и тот же клиент назван одинаково во всех ваших ссылках",
  forget: "Забыть",
  forgetLabel: (what: string) => `Забыть: ${what}`,
  forgetAll: "Забыть всё",

  team: "Настройки команды",
  teamAbout:
    "Один файл с настройками отчёта, связями, объединениями и тем, как читать файлы. Коллега положит его на эту страницу, а командная строка возьмёт через --settings.",
  saveTeam: "Сохранить настройки",
  loadTeam: "Загрузить настройки",

  notices: {
    label: "Что учтено",
    close: "Понятно",
    remembered: "Прочитано как в прошлый раз.",
    rememberedWhy: "Вы уже настраивали файл с такими заголовками, и мы сделали так же.",
    guessAnew: "Понять заново и забыть прошлое",
    merged: "Теперь считаем по клиентам, а не по юрлицам: вы объединили некоторых из них.",
    mergedBefore: "Считаем по клиентам, а не по юрлицам: вы уже объединяли некоторых из них.",
    backToEntities: "Считать по юрлицам",
    linksTaken: (name: string, count: number) => `Файл связей «${name}» принят: ${links(count)}.`,
    linksWait: "Они подействуют, когда вы положите выгрузку.",
    settingsTaken: (name: string) =>
      `Настройки из файла «${name}» заменили прежние: отчёт, связи, объединения и чтение файлов теперь по ним.`,
    putBack: "Вернуть прежние",
  },
};

export type WorkspaceMessages = typeof workspace;
