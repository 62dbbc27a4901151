import { expect, test } from "vitest";
import { isLinksFile } from "../../src/intake/links/is-links-file.ts";
import { exportOf } from "../support/intake-cases.ts";

const links = ["entity,key_person,role", "North,Ivanov,primary", "South,Ivanov,primary"];
const russian = ["ИНН;Контрагент;Клиент;ЛПР", "7700000016;ООО Север;Север;Иванов И. И."];

test.each([
  ["with English names", links],
  ["with Russian names", russian],
  ["under a title", ["Кто с кем связан", "", ...russian]],
])("[K1] a file of links %s is known by its columns", async (_name, lines) => {
  expect(await isLinksFile(exportOf(lines.join("\n")))).toBe(true);
});

test.each([
  ["an export", ["date,customer,amount", "2025-01-15,Alder,10.00"]],
  ["an export with key persons", ["Дата;Контрагент;ЛПР;Сумма", "15.01.2025;Север;Иванов;10,00"]],
  ["a text", ["nothing of the kind"]],
  ["an empty file", []],
])("[K1] %s is none", async (_name, lines) => {
  expect(await isLinksFile(exportOf(lines.join("\n")))).toBe(false);
});
