import type { MethodMessages } from "../ru/method.ts";

/** Words around the pages of the method. */
export const method: MethodMessages = {
  title: "Method: what every number means",
  description:
    "All of Kamerton’s rules in plain language: what is counted, by which formula, on the numbers of a sample company, and what a rule does not say.",
  heading: "What every number means",
  lead: "Every number in a report has a rule with an id. Here they are by chapter: what a rule says, why it is needed, how it works out on the numbers of an invented company, and what it does not say. Press a number in a report and its rule opens.",
  navigation: "Chapters of the method",
  index: "Method",
  rules: "Rules of this chapter",
  sources: "Where it comes from",
  previous: "Before",
  next: "Next",
  footer: "Method: how the numbers are worked out",
  pageTitle: (chapter) => `${chapter} — Kamerton’s method`,
  chapters: {
    F: "Facts and lines",
    P: "Periods",
    A: "ABC: who brings the money",
    X: "XYZ: who buys steadily",
    D: "Dependency and concentration",
    K: "Who decides",
    L: "Lost and cooling customers",
    T: "Types of customers",
    C: "Change",
    W: "What to do",
    R: "Report and link",
  },
};
