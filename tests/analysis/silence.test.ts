import { describe, expect, test } from "vitest";
import { nextDue, stateOf, valueComparison, type SignsRow } from "../../src/analysis/index.ts";

const signs: SignsRow = {
  party: 1,
  purchaseDates: 4,
  recencyDays: 0,
  twiceMedian: 60,
  pooledTwiceMedian: 40,
  recentValue: "0.00",
  beforeValue: "0.00",
  recentProducts: 0,
  beforeProducts: 0,
};
const lost = { factor: 3, days: 60 };
const year = valueComparison({ from: 0, to: 14 });
const state = (changed: Partial<SignsRow>, silence = lost) =>
  stateOf({ ...signs, ...changed }, silence, year);

describe("[L2] the first state that holds", () => {
  test("no purchase and one date go before every silence", () => {
    expect(state({ purchaseDates: 0, recencyDays: null, twiceMedian: null }).state).toBe("none");
    expect(state({ purchaseDates: 1, recencyDays: 900, twiceMedian: null }).state).toBe("one-time");
  });

  test("three medians of 30 days to the day are not yet a loss, a day more is", () => {
    expect(state({ recencyDays: 90 }).state).toBe("cooling");
    expect(state({ recencyDays: 91 })).toEqual({ state: "lost", stateReason: "silence" });
  });

  test("sixty days are not more than sixty, however short the rhythm", () => {
    expect(state({ twiceMedian: 2, recencyDays: 60 }).state).toBe("cooling");
    expect(state({ twiceMedian: 2, recencyDays: 61 }).state).toBe("lost");
  });

  test("a median of half days and a factor of six decimals are compared in whole numbers", () => {
    // 2.000001 × 30.5 days = 61.0000305: 61 days are not more.
    const sharp = { factor: 2.000001, days: 10 };
    expect(state({ twiceMedian: 61, recencyDays: 61 }, sharp).state).not.toBe("lost");
    expect(state({ twiceMedian: 61, recencyDays: 61 }, { factor: 1.999999, days: 10 }).state).toBe(
      "lost",
    );
  });

  test("with two dates the pooled median counts, and cooling is not told of", () => {
    // Pooled 20 days: 61 > 60 and > 60 days. Its own 30 days would not do.
    const two = { purchaseDates: 2, recencyDays: 61 };
    expect(state(two)).toEqual({ state: "lost", stateReason: "pooled-silence" });
    expect(state({ ...two, recencyDays: 60 })).toEqual({ state: "active", stateReason: null });
    expect(state({ ...two, pooledTwiceMedian: null, recencyDays: 900 }).state).toBe("active");
  });

  test("cooling: more than one and a half medians and more than thirty days", () => {
    expect(state({ recencyDays: 45 }).state).toBe("active");
    expect(state({ recencyDays: 46 })).toEqual({ state: "cooling", stateReason: "silence" });
    expect(state({ twiceMedian: 20, recencyDays: 30 }).state).toBe("active");
    expect(state({ twiceMedian: 20, recencyDays: 31 }).state).toBe("cooling");
  });

  test("cooling: value under half of the same months a year before; exactly half is not", () => {
    expect(state({ beforeValue: "100.00", recentValue: "50.00" }).state).toBe("active");
    expect(state({ beforeValue: "100.00", recentValue: "49.99" })).toEqual({
      state: "cooling",
      stateReason: "value",
    });
    expect(state({ beforeValue: "-5.00", recentValue: "-9.00" }).state).toBe("active");
  });

  test("cooling: with a short history half of the mean of the months before", () => {
    // Six months of 600 before: 100 a month, so three months of less than 150 are little.
    const short = valueComparison({ from: 0, to: 8 });
    const of = (recentValue: string) =>
      stateOf({ ...signs, beforeValue: "600.00", recentValue }, lost, short).state;
    expect(of("150.00")).toBe("active");
    expect(of("149.99")).toBe("cooling");
    expect(valueComparison({ from: 0, to: 7 })).toBeNull();
  });

  test("cooling: half of the products of the quarters before, or fewer", () => {
    // Four quarters with 16 products in all: 4 a quarter; 2 are half.
    expect(state({ beforeProducts: 16, recentProducts: 2 })).toEqual({
      state: "cooling",
      stateReason: "products",
    });
    expect(state({ beforeProducts: 16, recentProducts: 3 }).state).toBe("active");
    expect(state({ beforeProducts: 0, recentProducts: 0 }).state).toBe("active");
  });

  test("silence is named before value, value before products", () => {
    const all = { beforeValue: "9.00", recentValue: "0.00", beforeProducts: 8, recentProducts: 0 };
    expect(state({ ...all, recencyDays: 46 }).stateReason).toBe("silence");
    expect(state(all).stateReason).toBe("value");
  });
});

test("[L6] the next purchase is due one own median after the last, half a day rounded up", () => {
  expect(nextDue("2025-01-31", 60)).toBe("2025-03-02");
  expect(nextDue("2025-01-31", 61)).toBe("2025-03-03");
  expect(nextDue("2024-02-28", 2)).toBe("2024-02-29");
  expect(nextDue("2025-01-31", null)).toBeNull();
  expect(nextDue(null, null)).toBeNull();
});
