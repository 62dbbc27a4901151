import { counted } from "../plural.ts";
import type { GroupMessages } from "../ru/training-group.ts";

const people = { one: "person", other: "people" };
const questions = { one: "question", other: "questions" };

export const group: GroupMessages = {
  open: "Open progress files",
  openNote:
    "Choose several at once. Each person saves a file of their own on the “Progress” page. Your browser reads them here: it sends nothing and keeps nothing, and when you close the page the table is gone.",
  failed: "The course did not open. Check the network and load the page again.",
  problem: (file, why) => `${file}: ${why}`,
  problems: {
    "not-progress": "this is not a Kamerton progress file.",
    "newer-version":
      "saved by a newer version of the course. Load the page again and open it once more.",
    damaged: "damaged, and cannot be read in whole. Ask for the file to be saved again.",
  },
  summary: (members, passed, finished) =>
    `${counted("en", members, people)}: ${String(passed)} passed the exam, ${String(finished)} did every lesson`,
  table: "Who stands where",
  tableNote:
    "A bar is an objective of the lesson: low is begun, middling learnt, tall kept. A tick: the lesson is done to its last question.",
  person: "Name",
  lesson: "Lesson",
  learnt: (of) => `Learnt of\u00a0${String(of)}`,
  exam: "Exam",
  score: (right, of) => `${String(right)} of\u00a0${String(of)}`,
  passed: "passed",
  notPassed: "not passed",
  noExam: "none",
  cell: (state, learnt, kept, of) =>
    `${state}, ${String(learnt)} of ${String(of)} learnt, ${String(kept)} kept`,
  missed: "What goes wrong",
  missedNote:
    "By each person’s first answer, in a lesson, a review or the exam: later ones are given after the reasons were read.",
  question: "Question",
  missedOf: "Missed by",
  share: "Share",
  nothingMissed: "Nobody missed a question at first.",
  more: (count) => `${counted("en", count, questions)} more in the table for Excel.`,
  save: "Table for Excel (CSV)",
  print: "Print",
  clear: "Take everybody out",
  columns: {
    finished: "Lessons done",
    learnt: "Objectives learnt",
    kept: "Objectives kept",
    exams: "Exam attempts",
    right: "Best exam, right",
    of: "Best exam, questions",
    day: "Best exam, day",
    state: (lesson) => `${lesson}: state`,
    learntIn: (lesson) => `${lesson}: objectives learnt`,
    keptIn: (lesson) => `${lesson}: objectives kept`,
    answered: "Answered by",
  },
};
