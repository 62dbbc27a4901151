import { describe, expect, test } from "vitest";
import { headline } from "../../src/reports/blocks/headline.ts";
import { tell } from "../../src/reports/blocks/tell.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { fixtureDocument } from "../support/report-fixture.ts";
import type { FixtureCustomer } from "../support/report-fixture.ts";

/** Spaces of any kind read as one: the tests of format say where they must not break. */
const plain = (text: string): string => text.replaceAll(/\s/g, " ");
const say = (document: ReportDocument, locale: "ru" | "en"): string =>
  plain(headline(tell(document, locale)));

const small = (count: number, value: number): readonly FixtureCustomer[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Small ${String(index)}`,
    series: [value],
  }));

describe("[K2] a hidden dependency comes first", () => {
  // 17 + 6 + 4 of 100: 27 % by one person, no company over 20 %.
  const document = fixtureDocument({
    customers: [
      { name: "One", series: [17], keyPerson: "P" },
      { name: "Two", series: [6], keyPerson: "P" },
      { name: "Three", series: [4], keyPerson: "P" },
      ...small(73, 1),
    ],
  });

  test("in both languages, with the count of companies in words", () => {
    expect(say(document, "ru")).toBe(
      "Один человек решает за 27,0 % валовой прибыли, хотя ни одна из трёх его компаний не доходит до 20 %.",
    );
    expect(say(document, "en")).toBe(
      "One person decides over 27.0% of gross profit, although none of the three companies behind that person reaches 20%.",
    );
  });

  test("also beside a customer who is critical in the open", () => {
    const both = fixtureDocument({
      customers: [
        { name: "Open", series: [25] },
        { name: "One", series: [15], keyPerson: "P" },
        { name: "Two", series: [12], keyPerson: "P" },
        ...small(48, 1),
      ],
    });
    expect(say(both, "ru")).toMatch(/^Один человек решает за 27,0 % .* из двух его компаний/);
    expect(say(both, "en")).toContain("neither of the two companies");
  });
});

describe("[D1] a dependency in the open", () => {
  test("one critical customer is named", () => {
    const document = fixtureDocument({
      customers: [{ name: 'ООО "Вектор"', series: [24] }, ...small(76, 1)],
      measure: "revenue",
    });
    expect(say(document, "ru")).toBe(
      "ООО «Вектор» даёт 24,0 % выручки: это выше критического порога 20 %.",
    );
  });

  test("and with the other companies of the same person, where they add to it", () => {
    const document = fixtureDocument({
      customers: [
        { name: "Vector", series: [24], keyPerson: "P" },
        { name: "Sigma", series: [6], keyPerson: "P" },
        ...small(70, 1),
      ],
    });
    expect(say(document, "en")).toBe(
      "Vector brings 24.0% of gross profit, and 30.0% with the other companies of the same person: over the critical level of 20%.",
    );
  });

  test("mono says that the company lives by one customer", () => {
    const document = fixtureDocument({ customers: [{ name: "V", series: [74] }, ...small(26, 1)] });
    expect(say(document, "ru")).toMatch(/^V даёт 74,0 % .*: компания живёт одним клиентом\.$/);
  });

  test("several are counted, the largest named", () => {
    const document = fixtureDocument({
      customers: [{ name: "V", series: [30] }, { name: "S", series: [25] }, ...small(45, 1)],
    });
    expect(say(document, "ru")).toBe(
      "Два клиента выше критического порога 20 %; крупнейший, V, даёт 30,0 % валовой прибыли.",
    );
  });

  test("equals are named together, none before the other", () => {
    const document = fixtureDocument({
      customers: [
        { name: "А", series: [50] },
        { name: "Б", series: [50] },
      ],
    });
    expect(say(document, "ru")).toMatch(/^А и Б дают поровну, по 50,0 %/);
    expect(say(document, "en")).toMatch(/^А and Б bring 50.0% of gross profit each/);
  });
});

test("[D2] with nobody critical the first three are added up", () => {
  const document = fixtureDocument({
    customers: [
      { name: "V", series: [15] },
      { name: "S", series: [10] },
      { name: "T", series: [5] },
      ...small(70, 1),
    ],
  });
  expect(say(document, "ru")).toBe(
    "Три крупнейших клиента дают 30,0 % валовой прибыли; критической зависимости нет.",
  );
});

describe("[L3] class A customers who are probably lost are a second sentence, worded as a flag", () => {
  const lost = (count: number): ReportDocument =>
    fixtureDocument({
      customers: [
        ...Array.from({ length: count }, (_, index) => ({
          name: `Lost ${String(index)}`,
          series: [3],
          state: "lost" as const,
        })),
        // Lost, but not of class A: it is not counted.
        { name: "Tail", series: [1], state: "lost" as const },
        ...small(80, 1),
      ],
    });

  test.each([
    [
      1,
      "Ещё один клиент класса A, похоже, потерян.",
      "One class A customer has probably been lost.",
    ],
    [
      3,
      "Ещё три клиента класса A, похоже, потеряны.",
      "Three class A customers have probably been lost.",
    ],
    [
      5,
      "Ещё пять клиентов класса A, похоже, потеряны.",
      "Five class A customers have probably been lost.",
    ],
    [
      11,
      "Ещё 11 клиентов класса A, похоже, потеряны.",
      "11 class A customers have probably been lost.",
    ],
  ])("%i", (count, ru, en) => {
    const document = lost(count);
    const expected = document.customers.filter(({ abc, state }) => abc === "A" && state === "lost");
    // "Tail" is A too when it ranks before 80 %: the name decides among ones.
    expect(expected.length - count).toBeLessThanOrEqual(1);
    const trimmed = {
      ...document,
      customers: document.customers.map((one) =>
        one.name === "Tail" ? { ...one, abc: "C" as const } : one,
      ),
    };
    expect(say(trimmed, "ru").endsWith(ru)).toBe(true);
    expect(say(trimmed, "en").endsWith(en)).toBe(true);
  });
});

describe("books that are hardly books", () => {
  test("nobody", () => {
    const document = fixtureDocument({ customers: [] });
    expect(say(document, "ru")).toBe("В данных нет ни одного названного клиента.");
    expect(say(document, "en")).toBe("The data hold no named customer.");
  });

  test("one customer", () => {
    const document = fixtureDocument({ customers: [{ name: "V", series: [5] }] });
    expect(say(document, "ru")).toBe("В данных один клиент, V: на нём держится всё.");
  });

  test.each([
    [1, "У единственного клиента нет положительной валовой прибыли"],
    [2, "Ни у одного из 2 клиентов нет положительной валовой прибыли"],
    [21, "Ни у одного из 21 клиента нет положительной валовой прибыли"],
  ])("[A4] no positive value among %i", (count, beginning) => {
    const document = fixtureDocument({ customers: small(count, -1) });
    expect(say(document, "ru").startsWith(beginning)).toBe(true);
  });

  test("two customers, neither critical by the levels a person chose", () => {
    const document = fixtureDocument({ customers: small(2, 5) });
    const free = {
      ...document,
      customers: document.customers.map((one) => ({ ...one, dependency: "none" as const })),
    };
    expect(say(free, "en")).toBe(
      "Two customers bring 100% of gross profit; no dependency is critical.",
    );
  });
});
