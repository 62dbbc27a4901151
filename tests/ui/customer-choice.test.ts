import { describe, expect, test } from "vitest";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import {
  chosenRows,
  everyone,
  groupFromKey,
  groupKey,
  isEveryone,
} from "../../src/ui/report/customer-choice.ts";
import { fixtureDocument } from "../support/report-fixture.ts";

const document = fixtureDocument({
  customers: [
    { name: "Вектор", series: [80], taxId: "7701234567", manager: "Иванова", region: "Центр" },
    { name: "Сигма", series: [15], xyz: "Y", manager: "Петров", region: "Урал", state: "lost" },
    { name: "Тета", series: [5], xyz: "Z", keyPerson: "Сидоров", region: "Урал" },
  ],
});
const { rows } = reportBlocks(document, "ru").customers.list;
const ids = (choice: Partial<typeof everyone>): readonly string[] =>
  chosenRows(rows, { ...everyone, ...choice }).map(({ id }) => id);

describe("narrowing the list of customers", () => {
  test("without a choice everybody stays", () => {
    expect(isEveryone(everyone)).toBe(true);
    expect(isEveryone({ ...everyone, text: "  " })).toBe(true);
    expect(ids({})).toEqual(["c1", "c2", "c3"]);
  });

  test("a text is looked for in name, tax id, manager and who decides, in any case", () => {
    expect(ids({ text: "вЕКТ" })).toEqual(["c1"]);
    expect(ids({ text: "770123" })).toEqual(["c1"]);
    expect(ids({ text: "петров" })).toEqual(["c2"]);
    expect(ids({ text: "сидоров" })).toEqual(["c3"]);
    expect(ids({ text: "никого" })).toEqual([]);
  });

  test("[X5] a cell of the matrix is its two letters, a class alone is its row", () => {
    expect(ids({ group: { abc: "B", xyz: "Y" } })).toEqual(["c2"]);
    expect(ids({ group: { abc: "B", xyz: "X" } })).toEqual([]);
    expect(ids({ group: { abc: "A" } })).toEqual(["c1"]);
  });

  test("every part of a choice must fit", () => {
    expect(ids({ region: "Урал" })).toEqual(["c2", "c3"]);
    expect(ids({ region: "Урал", state: "lost" })).toEqual(["c2"]);
    expect(ids({ region: "Урал", state: "lost", manager: "Иванова" })).toEqual([]);
  });

  test("a choice of class survives the way through a select", () => {
    for (const key of ["A", "AX", "BZ", "C"]) expect(groupKey(groupFromKey(key))).toBe(key);
    expect(groupFromKey("")).toBeNull();
    expect(groupKey(null)).toBe("");
  });
});
