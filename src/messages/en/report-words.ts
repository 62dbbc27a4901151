import type { PluralForms } from "../plural.ts";
import type { ReportWords } from "../ru/report-words.ts";
import { customerTypeNames } from "./customer-types.ts";

const customer: PluralForms = { one: "customer", other: "customers" };

/** Single words of the report: what the closed lists of the trade are called. */
export const reportWords: ReportWords = {
  measures: {
    grossProfit: {
      head: "Gross profit",
      of: "gross profit",
      by: "gross profit",
      subject: "gross profit",
      positive: "positive gross profit",
    },
    revenue: {
      head: "Revenue",
      of: "revenue",
      by: "revenue",
      subject: "revenue",
      positive: "positive revenue",
    },
    quantity: {
      head: "Quantity",
      of: "quantity sold",
      by: "quantity",
      subject: "quantity",
      positive: "positive quantity",
    },
    orders: {
      head: "Orders",
      of: "orders",
      by: "number of orders",
      subject: "number of orders",
      positive: "orders",
    },
  },
  units: {
    entity: { head: "By legal entity", party: "Legal entity" },
    customer: { head: "By customer", party: "Customer" },
    group: { head: "By group of companies", party: "Group" },
    keyPerson: { head: "By who decides", party: "Who decides" },
  },
  steps: {
    week: {
      name: "week",
      count: { one: "week", other: "weeks" },
      full: { one: "full week", other: "full weeks" },
      of: "weeks",
      each: "every week",
      by: "by week",
    },
    month: {
      name: "month",
      count: { one: "month", other: "months" },
      full: { one: "full month", other: "full months" },
      of: "months",
      each: "every month",
      by: "by month",
    },
    quarter: {
      name: "quarter",
      count: { one: "quarter", other: "quarters" },
      full: { one: "full quarter", other: "full quarters" },
      of: "quarters",
      each: "every quarter",
      by: "by quarter",
    },
  },
  dependency: { none: "ordinary", key: "key", critical: "critical", mono: "mono" },
  dependencyShort: { none: "", key: "key", critical: "critical", mono: "mono" },
  states: {
    active: "active",
    cooling: "cooling",
    lost: "probably lost",
    "one-time": "bought once",
    none: "never bought",
  },
  stateReasons: {
    silence: "silent longer than its own rhythm",
    "pooled-silence":
      "silent longer than everyone’s usual: two purchases do not show a rhythm of its own",
    value: "buys less than half of what it did",
    products: "takes half as many different products",
  },
  cells: {
    A: {
      X: { name: "Backbone", advice: "protect: meeting plan, a second contact" },
      Y: { name: "Large, with gaps", advice: "find out who supplies in the gaps" },
      Z: { name: "Large, rare", advice: "prepare each deal ahead" },
    },
    B: {
      X: { name: "Solid middle", advice: "grow: who can become an A" },
      Y: { name: "Middle, with gaps", advice: "offer a rhythm: schedule, stock" },
      Z: { name: "Rare middle", advice: "lead from project to project" },
    },
    C: {
      X: { name: "Small, steady", advice: "serve simply and cheaply" },
      Y: { name: "Small, with gaps", advice: "general offers, no account manager" },
      Z: { name: "Occasional", advice: "spend no account manager’s time" },
    },
  },
  nouns: {
    customer,
    customerOf: customer,
    party: {
      keyPerson: { one: "decision maker", other: "decision makers" },
      group: { one: "group", other: "groups" },
      customer,
      entity: customer,
    },
    row: { one: "row", other: "rows" },
    rowWithout: { one: "row", other: "rows" },
    rowBy: { one: "row", other: "rows" },
    day: { one: "day", other: "days" },
    order: { one: "order", other: "orders" },
  },
  types: customerTypeNames,
  dimensions: { department: "Departments", manager: "Managers", region: "Regions" },
};
