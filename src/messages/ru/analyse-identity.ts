import type { Evidence } from "../../analysis/identity/index.ts";
import { formatFor } from "../format.ts";
import { counted } from "../plural.ts";

const { list } = formatFor("ru", null);

/** In what the names differ: «отличаются только кавычками и порядком слов». */
const differIn: Readonly<Partial<Record<Evidence, string>>> = {
  case: "большими и маленькими буквами",
  spaces: "пробелами",
  quotes: "кавычками",
  punctuation: "знаками препинания",
  yo: "буквами «е» и «ё»",
  "legal-form": "правовой формой",
  "word-order": "порядком слов",
  "one-letter": "одной буквой",
  initials: "тем, что имя записано инициалами",
};

const alone: Readonly<Partial<Record<Evidence, string>>> = {
  "latin-look-alikes": "Вместо русских букв стоят похожие латинские.",
  "same-name": "Имя одно и то же, но в части строк нет ИНН.",
  "other-legal-form": "Правовые формы разные: проверьте, одна ли это фирма.",
};

const evidenceOf = (found: readonly Evidence[]): string => {
  const ways = found.flatMap((each) => differIn[each] ?? []);
  const rest = found.flatMap((each) => alone[each] ?? []);
  const only = rest.length === 0 ? "только " : "";
  return [...(ways.length === 0 ? [] : [`Отличаются ${only}${list(ways)}.`]), ...rest].join(" ");
};

const clients = (count: number): string =>
  counted("ru", count, {
    one: "клиент",
    few: "клиента",
    many: "клиентов",
    other: "клиента",
  });
const links = (count: number): string =>
  counted("ru", count, { one: "связь", few: "связи", many: "связей", other: "связи" });

/** Words about who is who in the data. Russian is the shape. */
export const identity = {
  heading: "Кто есть кто",
  summaryNone: "похожих имён нет",
  summarySuggested: (count: number) => `похожи на одного клиента: ${String(count)}`,
  summaryMerged: (count: number) => `объединений: ${String(count)}`,
  summaryDrawn: (count: number) => `проведено связей: ${String(count)}`,
  summaryLinks: "связи из файла",
  waiting: "Ищем похожие имена…",
  about:
    "Программа ничего не объединяет сама. Решаете вы, каждое решение можно отменить, и все они записаны в отчёт.",

  suggestions: "Похоже, это один клиент",
  evidence: evidenceOf,
  sure: (percent: string) => `уверенность ${percent}`,
  rows: (count: number) =>
    counted("ru", count, { one: "строка", few: "строки", many: "строк", other: "строки" }),
  taxId: (taxId: string) => `ИНН ${taxId}`,
  noTaxId: "без ИНН",
  together: "Вместе",
  merge: "Объединить",
  mergeLabel: (customer: string) => `Объединить в одного клиента «${customer}»`,
  dismiss: "Это разные клиенты",
  dismissLabel: (customer: string) => `Это разные клиенты: «${customer}» и похожие`,
  more: (count: number) => `Показать ещё ${String(count)}`,

  apart: "Одно имя, разные ИНН",
  apartWhy:
    "Считаем отдельно: разные ИНН — это разные юрлица, хоть имя и одно. Если это один клиент, объедините их вручную.",

  merged: "Объединены вами",
  mergedOf: (count: number) =>
    counted("ru", count, { one: "юрлицо", few: "юрлица", many: "юрлиц", other: "юрлица" }),
  undo: "Разъединить",
  undoLabel: (customer: string) => `Разъединить «${customer}»`,

  dismissed: (count: number) => `Отклонённые предложения: ${String(count)}`,
  recall: "Предложить снова",
  recallLabel: (names: string) => `Предложить снова: ${names}`,

  byHand: "Связать вручную",
  byHandAbout:
    "Найдите юрлица по имени или ИНН, отметьте их и скажите, что между ними: один клиент, одна группа или один человек, который решает.",
  search: "Имя или ИНН",
  found: (shown: number, all: number) =>
    shown === all ? `нашлось: ${String(all)}` : `показаны ${String(shown)} из ${String(all)}`,
  nobody: "Никого с таким именем или ИНН.",
  chosen: (count: number) => `Отмечено: ${clients(count)}`,
  ways: {
    legend: "Что между ними",
    customer: "Это один клиент",
    group: "Это одна группа компаний",
    keyPerson: "За них решает один человек",
  },
  nameOf: {
    customer: "Как назвать клиента",
    group: "Как назвать группу",
    keyPerson: "Кто решает",
  },
  join: {
    customer: "Объединить отмеченных",
    group: "Отметить группой",
    keyPerson: "Записать за ним отмеченных",
  },
  drawn: "Связи, проведённые вами",
  drawnAbout:
    "Раздел «Зависимость» уже учитывает их. Человек, записанный здесь, считается основным: деньги юрлица целиком идут к нему.",
  undoDrawn: "Убрать связь",
  undoDrawnLabel: (link: string) => `Убрать связь: ${link}`,
  drawnAs: {
    group: (name: string) => `группа «${name}»`,
    keyPerson: (name: string) => `решает ${name}`,
  },
  countBy: {
    group: "Считать весь отчёт по группам",
    keyPerson: "Считать весь отчёт по тем, кто решает",
  },
  clear: "Снять отметки",

  links: "Связи из файла",
  linksAbout:
    "Файл связей говорит, какие юрлица принадлежат одному клиенту или группе и кто за них решает: столбцы «Контрагент» или «ИНН», затем «Клиент», «Группа компаний», «ЛПР».",
  chooseLinks: "Файл связей",
  linksInForce: (name: string, count: number) => `${name}: ${links(count)}.`,
  linksMatched: (matched: number, unmatched: number) =>
    unmatched === 0
      ? "Все нашлись в данных, противоречий нет."
      : `Нашлось в данных: ${String(matched)}, не нашлось: ${String(unmatched)}. Противоречий нет.`,
  removeLinks: "Убрать связи",
};

export type IdentityMessages = typeof identity;
