import type { Contradiction } from "../../intake/links/links-problem.ts";
import type { LinksMessages } from "../ru/links.ts";
import { intake } from "./intake.ts";

const about: Readonly<Record<Contradiction["about"], string>> = {
  customer: "different customers",
  "customer-group": "different groups",
  "primary-person": "two primary key persons",
};

const columnsOf = (columns: readonly string[]): string =>
  columns.length === 0 ? "" : ` It has: ${columns.join(", ")}.`;

export const links: LinksMessages = {
  problem(problem) {
    switch (problem.code) {
      case "refused":
        return intake.refusal(problem.refusal);
      case "too-large":
        return `The links file is larger than ${String(problem.limitMegabytes)}\u00a0MB: this seems to be another file. Choose the one with a row for each legal entity.`;
      case "no-entity-column":
        return `The links file has no column for the legal entity: “entity” or “tax_id” is needed.${columnsOf(problem.columns)}`;
      case "no-target-column":
        return `The links file has legal entities but does not say what they are linked to: “customer”, “customer_group” or “key_person” is needed.${columnsOf(problem.columns)}`;
      case "rows-without-entity":
        return `The links file has rows without a legal entity: ${problem.rows.join(", ")}. Fill in the name or tax id, or delete these rows.`;
      case "no-links":
        return "The links file has a header and no links. Fill in customers, groups or key persons.";
      case "contradicting-rows":
        return `Rows of the links file contradict each other: ${problem.contradictions
          .map(
            ({ entity, rows, about: what }) =>
              `“${entity}” has ${about[what]} (rows ${rows.join(" and ")})`,
          )
          .join("; ")}. Keep one of the rows.`;
    }
  },
};
