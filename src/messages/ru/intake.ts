import type { Field } from "../../domain/source.ts";
import type { IntakeQuestion, IntakeRefusal } from "../../intake/contract.ts";
import { unreadFormats } from "./intake-formats.ts";
import { rejectionReasons } from "./rejection-reasons.ts";

const fields: Readonly<Partial<Record<Field, string>>> = {
  date: "дата продажи",
  entity: "клиент",
  revenue: "сумма продажи",
};

export const intake = {
  /** One sentence on what is wrong with the file, and one on what to do. */
  refusal(refusal: IntakeRefusal): string {
    switch (refusal.code) {
      case "empty-file":
        return "Файл пуст. Выгрузите продажи ещё раз и выберите новый файл.";
      case "no-rows":
        return "В файле есть заголовок, но нет ни одной строки продаж. Проверьте период и отборы отчёта и выгрузите его снова.";
      case "unknown-format":
        return refusal.looksLike !== null
          ? unreadFormats[refusal.looksLike]
          : "Это не таблица: ни Excel, ни CSV, ни другой знакомый вид. Выгрузите продажи в Excel (.xlsx) или CSV.";
      case "damaged-archive":
        return "Файл повреждён или скачан не до конца. Скачайте или выгрузите его ещё раз.";
      case "unpacks-too-large":
        return `Архив распаковывается больше чем в ${String(refusal.limitMegabytes)}\u00a0МБ: это не похоже на выгрузку продаж. Распакуйте его сами и проверьте, что внутри.`;
      case "no-table":
        return "В файле не нашлось таблицы: нужны хотя бы столбцы с датой, клиентом и суммой. Сохраните отчёт как CSV.";
      case "trial-balance":
        return "Это оборотно-сальдовая ведомость: в ней остатки и обороты за весь период, а дат продаж нет. Выгрузите за тот же период карточку счёта\u00a062\u00a0или отчёт «Продажи» с датами документов: они читаются как есть.";
      case "years-across":
        return "В столбцах стоят годы, а месяцев нет: по годам не видно, кто перестал покупать. Выгрузите тот же отчёт по месяцам, неделям или документам.";
      case "damaged-file":
        return `Файл обрывается или повреждён${refusal.line === null ? "" : ` около строки\u00a0${String(refusal.line)}`}. Выгрузите или скачайте его ещё раз.`;
      case "finished-report":
        return "Это готовый отчёт Камертона в виде книги, а не продажи: разбирать в нём нечего. Выберите выгрузку, по которой он посчитан.";
      case "password":
        return "Файл закрыт паролем. Откройте его, сохраните без пароля и выберите снова.";
      case "empty-archive":
        return "В архиве нет ни одного файла, который можно прочесть. Положите в него саму выгрузку: Excel, CSV, Parquet или JSON.";
      case "too-many-cells":
        return `На листе больше ${String(refusal.limit / 1_000_000)}\u00a0млн ячеек: столько не поместится в память. Выгрузите продажи в CSV.`;
      case "all-excluded":
        return "Отбор не оставил ни одной строки. Проверьте, как написано значение в файле.";
      case "nothing-accepted":
        return `Ни одной строки не удалось принять. Первая — строка\u00a0${String(refusal.row)}: ${rejectionReasons[refusal.reason]}. Проверьте, те ли столбцы выбраны.`;
    }
  },

  /** The question in one sentence. */
  question({ code, field, options, rows, columns = [] }: IntakeQuestion): string {
    switch (code) {
      case "which-column":
        return `В каком столбце ${fields[field ?? "date"] ?? "это поле"}?`;
      case "which-sheet":
        return "Продажи есть на нескольких листах разного вида: какие взять? Если лист «Свод» повторяет остальные, возьмите его или их.";
      case "layout":
        return "Строки можно понять как простой список или как отчёт с группами и подытогами: суммы выйдут разные. Что это?";
      case "returns":
        return `Возвраты (строк: ${String(rows ?? 0)}) записаны без минуса. Вычесть их из продаж?`;
      case "returns-column":
        return `Рядом с продажами ${columns.length > 1 ? "есть столбцы" : "есть столбец"} ${columns.map((column) => `«${column}»`).join(", ")} (строк с возвратом: ${String(rows ?? 0)}). Вычесть ${columns.length > 1 ? "их" : "его"} из продаж?`;
      case "overlaps":
        return `В файлах есть одинаковые строки (${String(rows ?? 0)}): это одни и те же продажи, выгруженные дважды?`;
      case "year":
        return "Месяцы стоят без года. Какого года первый из них?";
      case "date-order":
        return "Даты вроде 05/06 можно прочесть двояко: сначала день или сначала месяц?";
      case "decimal-separator":
        return "Суммы вроде 1,234 можно прочесть двояко: чем отделены копейки?";
      case "decimals":
        return "У сумм больше шести знаков после запятой: до скольких округлить?";
      case "currency":
        return `В файле несколько валют (${options.join(", ")}), складывать их нельзя: какую взять?`;
    }
  },
};

export type IntakeMessages = typeof intake;
