/** The nouns of the trade as closed lists; one spelling each, the same in SQL, documents and addresses. */

export const measures = ["grossProfit", "revenue", "quantity", "orders"] as const;
/** What customers are ranked by [A1]. */
export type Measure = (typeof measures)[number];

export const steps = ["week", "month", "quarter"] as const;
/** One bucket of time [P1]. */
export type Step = (typeof steps)[number];

export const units = ["entity", "customer", "group", "keyPerson"] as const;
/** Whose money is added up: a tax id, a customer, a group under one control, a person behind companies. */
export type Unit = (typeof units)[number];

export const lineProperties = ["manager", "department", "region", "category"] as const;
/** What a line says of the sale besides its money [F]: by these a report is filtered and split. */
export type LineProperty = (typeof lineProperties)[number];

/** Value class [A3]. Always the Latin letters. */
export type AbcClass = "A" | "B" | "C";
/** Steadiness class [X1] [X2]. Always the Latin letters. */
export type XyzClass = "X" | "Y" | "Z";
/** Where a customer stands in time [L2]. */
export type CustomerState = "none" | "one-time" | "lost" | "cooling" | "active";
/** How much rests on one party [D1]. */
export type DependencyStatus = "none" | "key" | "critical" | "mono";

export const changeKinds = ["new", "returned", "grown", "shrunk", "lost", "same"] as const;
/** What became of a customer from one window to the next [C1]. */
export type ChangeKind = (typeof changeKinds)[number];

export const locales = ["ru", "en"] as const;
export type Locale = (typeof locales)[number];

/** A day without a clock, `YYYY-MM-DD`. */
export type PlainDate = string;
