import { describe, expect, test } from "vitest";
import { ownTotal, typedTotal } from "../../src/ui/analyse/own-total.ts";
import { reconciliationOf, reconciliationOfAll } from "../../src/ui/analyse/reconciliation.ts";
import { readTableWith, rejectedLine } from "./read-table.ts";

describe("[F3] the total of the file", () => {
  test("matches when customers and unnamed lines make it", () => {
    const sums = reconciliationOf(
      readTableWith({
        bins: { accepted: 3, unnamed: 1 },
        money: { accepted: "90.10", unnamed: "9.90" },
        stated: "100.00",
      }),
    );
    expect(sums).toMatchObject({
      counted: "100.00",
      difference: "0.00",
      verdict: "matches",
      parts: [
        { bin: "accepted", rows: 3, money: "90.10" },
        { bin: "unnamed", rows: 1, money: "9.90" },
      ],
    });
  });

  test("is explained by rejected rows to the last decimal, beyond the digits of a binary fraction", () => {
    const sums = reconciliationOf(
      readTableWith({
        bins: { accepted: 6698, rejected: 2 },
        money: { accepted: "419135774210000000.21" },
        leftOut: [rejectedLine(2417, "201 505 159 999 999,16"), rejectedLine(5120, "0,003")],
        stated: "419337279369999999.373",
      }),
    );
    expect(sums.parts[1]).toEqual({
      bin: "rejected",
      rows: 2,
      money: "201505159999999.163",
      unread: 0,
    });
    expect(sums).toMatchObject({ difference: "0.000", verdict: "explained" });
  });

  test("leaves the money of another table on the sheet aside", () => {
    const sums = reconciliationOf(
      readTableWith({
        bins: { accepted: 2, rejected: 1 },
        money: { accepted: "300.00" },
        stated: "300.00",
        leftOut: [{ ...rejectedLine(7, "50,00"), reason: "another-table" }],
      }),
    );
    expect(sums).toMatchObject({ counted: "300.00", unread: 0, verdict: "matches" });
  });

  test("leaves a difference in sight where the money of a rejected row cannot be read", () => {
    const sums = reconciliationOf(
      readTableWith({
        bins: { accepted: 1, rejected: 2 },
        money: { accepted: "80.00" },
        leftOut: [rejectedLine(3, "н/д"), rejectedLine(4, "5,00")],
        stated: "100.00",
      }),
    );
    expect(sums).toMatchObject({ unread: 1, difference: "15.00", verdict: "unread" });
  });

  test("differs where every rejected row is known and explains nothing", () => {
    const sums = reconciliationOf(
      readTableWith({ bins: { accepted: 1 }, money: { accepted: "80.00" }, stated: "100.00" }),
    );
    expect(sums).toMatchObject({ difference: "20.00", verdict: "differs" });
  });

  test("is not claimed where the file states none", () => {
    const sums = reconciliationOf(readTableWith({ bins: { accepted: 1 } }));
    expect(sums).toMatchObject({ difference: null, verdict: "no-total" });
  });

  test("reads rejected money in the unit of the file", () => {
    const sums = reconciliationOf(
      readTableWith({
        bins: { accepted: 1, rejected: 1 },
        leftOut: [rejectedLine(3, "1,5")],
        moneyUnit: 1000,
      }),
    );
    expect(sums.parts[1]?.money).toBe("1500.00");
  });

  test("of several tables is stated only where each of them states one", () => {
    const table = readTableWith({
      bins: { accepted: 1 },
      money: { accepted: "1.005" },
      stated: "1.005",
    });
    const silent = readTableWith({ bins: { accepted: 2 }, money: { accepted: "2.00" } });
    expect(reconciliationOfAll([table, table])).toMatchObject({
      counted: "2.010",
      stated: "2.010",
      verdict: "matches",
    });
    expect(reconciliationOfAll([table, silent])).toMatchObject({
      counted: "3.005",
      stated: null,
      verdict: "no-total",
    });
  });
});

describe("a person's own total", () => {
  const sums = reconciliationOf(
    readTableWith({
      bins: { accepted: 3, unnamed: 1, rejected: 1, excluded: 1 },
      money: { accepted: "486213404.18", unnamed: "100.00", excluded: "7.00" },
      leftOut: [rejectedLine(3, "50,00")],
    }),
  );
  const against = (text: string, locale: "ru" | "en" = "ru") =>
    ownTotal(typedTotal(text, locale), sums);

  test.each([
    ["486 213 504,18", ["accepted", "unnamed"]],
    ["486\u00a0213\u00a0554,18 ₽", ["accepted", "unnamed", "rejected"]],
    ["486213561,18", ["accepted", "unnamed", "rejected", "excluded"]],
    ["486213404,18 руб.", ["accepted"]],
  ])("%s is told to be %j", (text, bins) => {
    expect(against(text)).toMatchObject({ kind: "matches", bins });
  });

  test("may be rounded: it matches to the digits that were typed", () => {
    expect(against("486,2 млн")).toMatchObject({ kind: "matches", rest: "13504.18" });
    expect(against("486.2M", "en")).toMatchObject({ kind: "matches" });
    expect(against("486,3 млн")).toMatchObject({ kind: "matches", rest: "-86495.82" });
    expect(against("486,4 млн")).toMatchObject({ kind: "differs" });
  });

  test("that differs says by how much", () => {
    expect(against("486213604,18")).toEqual({ kind: "differs", difference: "100.00" });
  });

  test("reads marks as the language writes them", () => {
    expect(typedTotal("1,234", "ru")?.decimal).toBe("1.234");
    expect(typedTotal("1,234", "en")?.decimal).toBe("1234");
  });

  test.each(["много", "-", "12 34", ""])("%j is no total", (text) => {
    expect(against(text)).toEqual({ kind: "unreadable" });
  });
});
