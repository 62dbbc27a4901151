/** A way through the course for somebody with a purpose; lessons by their ids, in the order to take them. */
export interface Path {
  readonly id: "first-week" | "analysis-hour" | "portfolio-risk";
  readonly lessons: readonly string[];
}

export const paths: readonly Path[] = [
  {
    id: "first-week",
    lessons: [
      ...["who-is-key", "the-role", "principles", "mistakes", "dossier"],
      ...["decision-map", "meetings", "promises"],
    ],
  },
  { id: "analysis-hour", lessons: ["abc", "xyz", "dependency", "key-persons", "win-back"] },
  { id: "portfolio-risk", lessons: ["dependency", "key-persons", "account-plan", "win-back"] },
];
