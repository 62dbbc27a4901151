import type { ReportInside } from "../ru/report-inside.ts";

/** Words of the persons behind the companies, and of what is inside departments and books. */
export const reportInside: ReportInside = {
  persons: {
    entities: { one: "entity", other: "entities" },
    caption: {
      entity: "Legal entities",
      keyPerson: "Who stands behind whom: person, legal entities, money",
      group: "Groups: who is in them, and what they are together",
      customer: "Customers of several legal entities",
    },
    note: {
      entity: "",
      keyPerson:
        "Those with several legal entities, and all who reach a level. The money of an entity goes whole to the primary one of those who decide for it.",
      group: "Groups of several legal entities, and all who reach a level.",
      customer: "Customers of several legal entities, and all who reach a level.",
    },
    more: (count) => `Show ${count} more`,
    drawing: "Show as a drawing",
    person: (name, role) => (role === "" ? name : `${name} (${role})`),
    primary: (others) => `primary; also decide: ${others}`,
    moneyWith: (name) => (name === "" ? "not primary" : `not primary: the money is with ${name}`),
    link: (person, entity, share) =>
      share === null ? `${person} and ${entity}: not primary` : `${person} and ${entity}: ${share}`,
  },
  inside: {
    caption: "Inside departments, books and regions",
    all: "All departments, books and regions",
    everyReading: "Inside: by every unit and both measures",
    together: (name, share) => `${name}:\u00a0${share}`,
    reading: "Added up by",
    by: (unit, measure) => `${unit}, ${measure}`,
    columns: {
      name: "Who",
      customers: "Customers",
      share: "Of the whole",
      largest: "Largest",
      largestShare: "Its share",
    },
  },
};
