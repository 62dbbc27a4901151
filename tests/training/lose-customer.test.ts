import { describe, expect, test } from "vitest";
import { levelsFrom } from "../../src/analysis/dependency/rule.ts";
import type { Book, BookCustomer } from "../../src/training/book.ts";
import { monthsOfReserve, whatIsLeft } from "../../src/training/lose-customer.ts";
import { demoBook } from "./demo-book.ts";

const money = (text: string): bigint => BigInt(text.replace(".", ""));

const customer = (id: string, value: bigint, decider: string | null = null): BookCustomer => ({
  id,
  name: id,
  decider,
  revenue: value,
  grossProfit: value,
  value,
  year: value,
});

const book = (...customers: BookCustomer[]): Book => ({
  currency: "RUB",
  measure: "grossProfit",
  scale: 2,
  levels: levelsFrom({ key: "0.1", critical: "0.2", mono: "0.7" }),
  customers,
  year: { months: 12, first: "2025-01", last: "2025-12" },
});

const statuses = (of: Book) =>
  whatIsLeft(of, new Set()).byEntity.parties.map((party) => party.status);

describe("a small book, worked by hand", () => {
  test("[D1] the borders: exactly 10 % is key, exactly 20 % and 70 % are not passed", () => {
    expect(statuses(book(customer("a", 70n), customer("b", 20n), customer("c", 10n)))).toEqual([
      "critical",
      "key",
      "key",
    ]);
    expect(statuses(book(customer("a", 7001n), customer("b", 2001n), customer("c", 998n)))).toEqual(
      ["mono", "critical", "none"],
    );
  });

  test("[K2] three entities of 8 % with one person behind them are one dependency of 24 %", () => {
    const named = ["p", "q", "r"].map((id) => customer(id, 8n, "Ann"));
    const others = Array.from({ length: 19 }, (_, at) => customer(`z${String(at)}`, 4n));
    const { byEntity, byDecider } = whatIsLeft(book(...named, ...others), new Set());
    expect(byEntity.parties[0]).toMatchObject({ share: 0.08, status: "none" });
    expect(byDecider.parties[0]).toMatchObject({ name: "Ann", share: 0.24, status: "critical" });
    expect(byDecider.parties[0]?.members).toEqual(["p", "q", "r"]);
  });

  test("[K4] customers without a known person are not one party", () => {
    const { byDecider } = whatIsLeft(book(customer("a", 1n), customer("b", 1n)), new Set());
    expect(byDecider.parties).toHaveLength(2);
  });

  test("[A4] a negative customer counts in what is left, but not in the base", () => {
    const { revenue, byEntity } = whatIsLeft(
      book(customer("a", 30n), customer("b", -10n)),
      new Set(),
    );
    expect(revenue).toBe(20n);
    expect(byEntity.parties.map((party) => party.share)).toEqual([1, 0]);
    expect(byEntity.hhi).toBe(10_000);
  });

  test("[D2] ten equal customers: 1000 and an effective number of 10; nobody left: null", () => {
    const ten = book(...Array.from({ length: 10 }, (_, at) => customer(String(at), 5n)));
    expect(whatIsLeft(ten, new Set()).byEntity).toMatchObject({ hhi: 1000, effectiveNumber: 10 });
    const nobody = whatIsLeft(ten, new Set(ten.customers.map(({ id }) => id)));
    expect(nobody.byEntity).toEqual({ parties: [], hhi: null, effectiveNumber: null });
    expect(nobody.revenue).toBe(0n);
  });

  test("[D4] months of reserve: whole months, null while the costs stay covered", () => {
    const cushion = { fixedCostsPerMonth: 100n, reserve: 250n };
    expect(monthsOfReserve(1200n, 12, cushion)).toBeNull();
    expect(monthsOfReserve(600n, 12, cushion)).toBe(5);
    expect(monthsOfReserve(0n, 12, cushion)).toBe(2);
  });

  test("[D4] gross profit left is unknown where the cost of a remaining customer is", () => {
    const unknown = { ...customer("a", 5n), grossProfit: null };
    const both = book(unknown, customer("b", 5n));
    expect(whatIsLeft(both, new Set()).grossProfit).toBeNull();
    expect(whatIsLeft(both, new Set(["a"])).grossProfit).toBe(5n);
  });
});

/* Expected figures come from a program of its own over the same demo lines. */
describe("the demo company", () => {
  const demo = demoBook();
  const behind = (person: string) =>
    new Set(demo.customers.filter(({ decider }) => decider === person).map(({ id }) => id));
  const largest = (lost: ReadonlySet<string>) => {
    const { byEntity, byDecider } = whatIsLeft(demo, lost);
    return [byEntity, byDecider].map(({ parties, hhi, effectiveNumber }) => ({
      name: parties[0]?.name,
      share: Number(((parties[0]?.share ?? 0) * 100).toFixed(2)),
      status: parties[0]?.status,
      hhi: Number(hhi?.toFixed(2)),
      effectiveNumber: Number(effectiveNumber?.toFixed(2)),
    }));
  };

  test("[D1] [D2] before anybody leaves, by entity and by who decides", () => {
    const whole = whatIsLeft(demo, new Set());
    expect(whole.revenue).toBe(money("419337279.37"));
    expect(whole.grossProfit).toBe(money("101317408.65"));
    expect(whole.year).toBe(money("32626011.81"));
    expect(largest(new Set())).toEqual([
      {
        name: 'ООО "Брангор Снаб"',
        share: 17.54,
        status: "key",
        hhi: 665.82,
        effectiveNumber: 15.02,
      },
      {
        name: "Пестрогоров В. Л.",
        share: 26.92,
        status: "critical",
        hhi: 1178.49,
        effectiveNumber: 8.49,
      },
    ]);
  });

  test("[D4] Pestrogorov leaves with three entities: the next person becomes critical", () => {
    const lost = behind("Пестрогоров В. Л.");
    expect(lost.size).toBe(3);
    const left = whatIsLeft(demo, lost);
    expect(left.revenue).toBe(money("294246551.83"));
    expect(left.grossProfit).toBe(money("74032883.61"));
    expect(left.year).toBe(money("23528793.32"));
    expect(largest(lost)).toEqual([
      {
        name: 'ООО "Долмарк Строй"',
        share: 16.49,
        status: "key",
        hhi: 585.55,
        effectiveNumber: 17.08,
      },
      {
        name: "Зубривская К. М.",
        share: 20.68,
        status: "critical",
        hhi: 849.37,
        effectiveNumber: 11.77,
      },
    ]);
  });

  test("[D4] Brangor alone leaves: the costs stay covered; with the person they do not", () => {
    const cushion = {
      fixedCostsPerMonth: money("2100000.00"),
      reserve: money("1500000.00"),
    };
    const brangor = demo.customers.find(({ name }) => name === 'ООО "Брангор Снаб"');
    const alone = whatIsLeft(demo, new Set([brangor?.id ?? "missing"]));
    expect(alone.year).toBe(money("27275470.22"));
    expect(monthsOfReserve(alone.year, 12, cushion)).toBeNull();
    const person = whatIsLeft(demo, behind("Пестрогоров В. Л."));
    expect(monthsOfReserve(person.year, 12, cushion)).toBe(10);
  });
});
