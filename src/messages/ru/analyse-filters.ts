import type { LineProperty } from "../../domain/words.ts";
import { counted } from "../plural.ts";

const names: Readonly<Record<LineProperty, string>> = {
  manager: "Менеджер",
  department: "Отдел",
  region: "Регион",
  category: "Категория",
};

/** The bar that says which lines count. */
export const filters = {
  label: "Отбор",
  all: "Отбор: все продажи",
  some: (count: number) =>
    `Отбор: ${counted("ru", count, { one: "условие", few: "условия", other: "условий" })}`,
  names,
  from: "С даты",
  to: "По дату",
  any: "все",
  choose: "начните вводить",
  nowhere: "Такого значения в\u00a0файле нет.",
  reset: "Снять весь отбор",
  reading: "Читаем значения из файла…",
  note: "Продажи без клиента и счёт строк показаны по всему файлу. Отбор по менеджеру, отделу, региону и категории не\u00a0меняет период и шаги.",
};

export type FilterWords = typeof filters;
