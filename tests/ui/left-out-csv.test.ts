import { describe, expect, test } from "vitest";
import type { LeftOutRow } from "../../src/intake/contract.ts";
import { analyseMessages } from "../../src/messages/analyse.ts";
import { leftOutCsv } from "../../src/ui/analyse/left-out-csv.ts";
import { readTableWith } from "./read-table.ts";

const row = (number: number, cells: readonly string[]): LeftOutRow => ({
  row: number,
  bin: "rejected",
  reason: "date-unreadable",
  column: 0,
  cells,
});

describe("rows left out as a file", () => {
  test("stand as they were, with why, for a Russian spreadsheet", () => {
    const table = readTableWith({ leftOut: [row(2417, ["34.01.2024", 'ООО "А";Б', "−5,00"])] });
    const csv = leftOutCsv([table], "ru", analyseMessages.ru.check);
    expect(csv).toBe(
      "\uFEFFСтрока;Как учтена;Причина;Столбец;Дата;Клиент;Сумма\r\n" +
        '2417;отклонена;Дата не читается;Дата;34.01.2024;"ООО ""А"";Б";−5,00\r\n',
    );
  });

  test("name their table where there are several, with commas in English", () => {
    const tables = ["a.csv", "b.csv"].map((key) =>
      readTableWith({ key, leftOut: [row(3, ["x", "y", "1,5"])] }),
    );
    const csv = leftOutCsv(tables, "en", analyseMessages.en.check);
    expect(csv).toContain('a.csv,3,rejected,The date cannot be read,Дата,x,y,"1,5"');
    expect(csv).toContain("b.csv,3,");
  });
});
