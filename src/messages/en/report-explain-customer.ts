import { counted } from "../plural.ts";
import type { explainCustomer as ru } from "../ru/report-explain-customer.ts";

const days = { one: "day", other: "days" };

/** Why the figures of the page of one customer are what they are. */
export const explainCustomer: typeof ru = {
  revenueOf: (step) => `The customer’s revenue: ${step}, returns taken off.`,
  trailing: (month) =>
    `The sum of the twelve months that end here: ${month}. Seasons do not show in such a window.`,
  purchaseDates: "How many distinct dates have a purchase, a line of revenue above zero.",
  interval: "Days from one purchase to the next.",
  between: (to, from, count) => `${to} − ${from}: ${counted("en", count, days)}`,
  against: "How many times the usual interval this one is: days ÷ median.",
  product: "The customer’s revenue from it in the whole period, returns taken off.",
  productShare:
    "Share = revenue from it ÷ the sum of positive revenue over all that this customer buys.",
  productWindow: (span) => `The customer’s revenue from it in the window ${span}.`,
  productChange: "Change = (now − before) ÷ before.",
  productNew: "Not bought before, so there is nothing to compare with.",
  offer:
    "How many of the ten most similar customers buy what this one never did. An observation, not a forecast.",
  offerRevenue:
    "The median of what it brought from each of them in the last full months, at most twelve.",
  offerOf: (count, of) => `${count} of ${of} buy it`,
  common: "How many products both of them buy.",
  likeness:
    "Likeness is the Jaccard index: products in common ÷ all products that either of the two buys.",
  inCommon: (count) => `In common: ${count}`,
  alike: (percent) => `Likeness: ${percent}`,
  service:
    "Revenue of the customer’s lines that name this manager, department or region, returns taken off.",
  circle: "Share = the entity’s value ÷ the base of the whole company.",
  spellings: "How many lines are spelt exactly so.",
  spelled: (count) => `Lines spelt so: ${count}`,
  frequency: "Frequency = steps with a purchase ÷ all steps.",
  variation: "Variation = standard deviation of the sums by step ÷ their mean.",
  breadwinner: "A breadwinner has a share of 10% or more.",
  prospective:
    "Prospective: up by a fifth or more from window to window, and still rising at the end, or with a potential noted by hand.",
  innovator:
    "An innovator buys what is new before the others: the first 2.5% of the buyers of new products, after Rogers.",
  innovation: (bought, offered) => `New products bought: ${bought} of ${offered}`,
};
