import type { Contradiction, LinksProblem } from "../../intake/links/links-problem.ts";
import { intake } from "./intake.ts";

const about: Readonly<Record<Contradiction["about"], string>> = {
  customer: "разные клиенты",
  "customer-group": "разные группы компаний",
  "primary-person": "два основных ЛПР",
};

const columnsOf = (columns: readonly string[]): string =>
  columns.length === 0 ? "" : ` Сейчас в\u00a0нём: ${columns.join(", ")}.`;

/** Sentences about a file that links legal entities to customers, groups and key persons. */
export const links = {
  problem(problem: LinksProblem): string {
    switch (problem.code) {
      case "refused":
        return intake.refusal(problem.refusal);
      case "too-large":
        return `Файл связей больше ${String(problem.limitMegabytes)}\u00a0МБ: похоже, это не\u00a0он. Выберите файл, где на каждое юрлицо одна строка.`;
      case "no-entity-column":
        return `В файле связей нет столбца с юрлицом: нужен «Контрагент» или «ИНН».${columnsOf(problem.columns)}`;
      case "no-target-column":
        return `В файле связей есть юрлица, но не сказано, с кем они связаны: нужен столбец «Клиент», «Группа компаний» или «ЛПР».${columnsOf(problem.columns)}`;
      case "rows-without-entity":
        return `В файле связей есть строки без юрлица: ${problem.rows.join(", ")}. Впишите контрагента или ИНН либо удалите эти строки.`;
      case "no-links":
        return "В файле связей есть заголовок, но ни одной связи. Впишите клиентов, группы или ЛПР.";
      case "contradicting-rows":
        return `Строки файла связей спорят друг с\u00a0другом: ${problem.contradictions
          .map(
            ({ entity, rows, about: what }) =>
              `у\u00a0«${entity}» ${about[what]} (строки\u00a0${rows.join("\u00a0и\u00a0")})`,
          )
          .join("; ")}. Оставьте одну из строк.`;
    }
  },
};

export type LinksMessages = typeof links;
