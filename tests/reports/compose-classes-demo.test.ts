import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { compose, countBy, customerNamed } from "../support/composing.ts";
import { demo, loadCsv } from "../support/facts.ts";

/*
 * Worked out a second time with exact fractions, from the canonical file, by a program that shares
 * nothing with this one.
 */
describe("the sample company by every rule", () => {
  let engine: Engine;
  const documents = new Map<string, ReportDocument>();
  const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{}, "18/13/21"],
    [{ "abc-rule": "share" }, "2/24/26"],
    [{ "abc-rule": "rank" }, "18/17/17"],
    [{ "abc-rule": "curve" }, "13/0/39"],
    [{ "abc-within": "manager" }, "25/13/14"],
    [{ "abc-within": "department" }, "23/12/17"],
    [{ "abc-within": "region" }, "24/11/17"],
    [{ "abc-within": "category" }, "23/14/15"],
    [{ "abc-rule": "share", "abc-within": "department" }, "5/31/16"],
    [{ "abc-rule": "share", "abc-within": "category" }, "19/24/9"],
  ];
  const steadiness: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{}, "29/4/19"],
    [{ xyz: "variation" }, "4/18/30"],
    [{ xyz: "variation", deviation: "sample" }, "4/17/31"],
    [{ xyz: "variation", seasons: "remove" }, "4/16/32"],
    [{ xyz: "variation", "xyz-borders": "0.1,0.25" }, "0/4/48"],
  ];
  const keyOf = (options: Readonly<Record<string, string>>): string => JSON.stringify(options);
  beforeAll(async () => {
    engine = await openNativeEngine();
    const facts = await loadCsv(engine, demo);
    for (const [options] of [...cases, ...steadiness])
      documents.set(keyOf(options), await compose(engine, facts, options));
  });
  afterAll(() => engine.close());
  const documentOf = (options: Readonly<Record<string, string>>): ReportDocument => {
    const document = documents.get(keyOf(options));
    if (document === undefined) throw new Error("not composed");
    return document;
  };
  const counted = (document: ReportDocument, key: "abc" | "xyz", letters: string): string =>
    Array.from(letters, (letter) => countBy(document, key)[letter] ?? 0).join("/");

  test.each(cases)("[A3] [A5] %j gives %s", (options, expected) => {
    expect(counted(documentOf(options), "abc", "ABC")).toBe(expected);
  });

  test.each(steadiness)("[X1] [X2] %j gives %s", (options, expected) => {
    expect(counted(documentOf(options), "xyz", "XYZ")).toBe(expected);
  });

  test("[A6] variants are twelve by cumulative shares and four by every other rule", () => {
    for (const [options] of cases) {
      const { customers, parameters } = documentOf(options);
      const of = parameters.abc.rule === "cumulative" ? 12 : 4;
      for (const { abc, certainty } of customers) {
        const { A, B, C } = certainty.classes;
        expect([certainty.of, A + B + C, certainty.classes[abc]]).toEqual([of, of, certainty.same]);
      }
    }
  });

  test("[A7] how many had which class at the end of each quarter", () => {
    const { history } = documentOf({});
    const found = (history?.quarters ?? []).map((quarter, index) => {
      const letters = (history?.customers ?? []).map(({ classes }) => classes[index]);
      const count = (letter: string) => letters.filter((one) => one === letter).length;
      return [quarter, [count("A"), count("B"), count("C")].join("/")];
    });
    expect(found).toEqual([
      ["2024-Q1", "18/11/15"],
      ["2024-Q2", "17/12/15"],
      ["2024-Q3", "17/12/15"],
      ["2024-Q4", "17/11/17"],
      ["2025-Q1", "17/11/16"],
      ["2025-Q2", "17/12/16"],
      ["2025-Q3", "18/12/15"],
    ]);
  });

  test("[X4] the planted seasons, growers and decliners are told as such", () => {
    const reasonOf = (name: string) => customerNamed(documentOf({}), name).disagreement;
    for (const name of ["Долмарк Строй", "Жестополь", "Бельмикон", "Сольмикс", "Абрилон"])
      expect(reasonOf(`ООО "${name}"`), name).toBe("season");
    for (const name of ["Гардовик", "Ульвекс"])
      expect(reasonOf(`ООО "${name}"`), name).toBe("growth");
    for (const name of ["Кремблок", "Вордекс"])
      expect(reasonOf(`ООО "${name}"`), name).toBe("decline");
  });
});
