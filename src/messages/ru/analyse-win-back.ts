import type { RefusalReason } from "../../domain/win-back.ts";
import { counted, pluralForm } from "../plural.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("ru", count, reportWords.nouns.customer);

/** The list of whom to win back, filled in by hand [L5]. */
export const winBack = {
  heading: "Список возврата",
  brief: (listed: number, back: number) =>
    listed === 0
      ? "пока пуст"
      : `${customers(listed)}${back === 0 ? "" : `, ${pluralForm("ru", back, { one: "вернулся", other: "вернулись" })} ${back}`}`,
  about:
    "Кого возвращаем и с\u00a0чем идём. Список хранится в этом браузере и уходит с файлом настроек, но не в отчёт и не в ссылку.",
  add: (name: string) => `Внести в список: ${name}`,
  choose: "Кого внести",
  offered: (state: string, money: string) => `${state}, ${money} за год`,
  reason: "Почему ушёл",
  offer: "Что предложим",
  owner: "Кто отвечает",
  date: "Дата записи",
  dateAbout: "Покупки после этого дня считаются возвратом.",
  save: "Внести",
  remove: (name: string) => `Убрать из списка: ${name}`,
  removeShort: "Убрать",
  nobody: "Вносить некого: никто не молчит дольше обычного.",
  reasons: {
    service: "обслуживание",
    quality: "качество",
    deadline: "сроки",
    promise: "невыполненное обещание",
    forgotten: "о нём забыли",
    competitor: "ушёл к конкуренту",
    price: "цена",
    closed: "закрылся",
    other: "другое",
  } satisfies Record<RefusalReason, string> as Record<RefusalReason, string>,
  columns: {
    customer: "Клиент",
    stake: (unit: string) => `За год до молчания${unit === "" ? "" : `, ${unit}`}`,
    reason: "Причина",
    offer: "Предложение",
    owner: "Кто отвечает",
    date: "Записан",
    result: "Итог",
  },
  notInReport: "нет в этом отчёте",
  back: (day: string, money: string) => `вернулся ${day}: с тех пор ${money}`,
  notBack: "пока не купил",
  unmeasured: "не измерено: нужны строки продаж",
  refusals: "Отказы по причинам",
  quarter: "Квартал записи",
  total: "Всего",
  csv: "Скачать список (CSV)",
  file: "spisok-vozvrata.csv",
};
export type WinBackMessages = typeof winBack;
