import { counted } from "../plural.ts";
import type { CourseMessages } from "../ru/training-course.ts";

const lessons = { one: "lesson", other: "lessons" };
const hours = { one: "hour", other: "hours" };
const minutes = { one: "minute", other: "minutes" };
const questions = { one: "question", other: "questions" };

export const course: CourseMessages = {
  start: {
    begin: "Start the course",
    goOn: "Carry on",
    length: (count, duration) =>
      `${counted("en", count, lessons)}, ${counted("en", Math.floor(duration / 60), hours)} ${counted("en", duration % 60, minutes)}.`,
    done: (finished, of) => `${String(finished)} of ${counted("en", of, lessons)} done.`,
    all: "Every lesson is done. What is left is a little review now and then, and the exam.",
    states: { new: "not begun", begun: "begun", finished: "done", changed: "changed since" },
    after: (titles) => `First: ${titles}.`,
    review: "Review today",
    reviewing: (count) =>
      `${counted("en", count, questions)}, ${counted("en", Math.max(1, Math.round(count * 0.4)), minutes)}.`,
    names: {
      review: "Review",
      progress: "Progress",
      glossary: "Glossary",
      sheets: "Cheat sheets",
      facts: "Facts and sources",
      exam: "Exam",
    },
  },

  paths: {
    "first-week": {
      name: "New here: the first week",
      says: "Eight lessons, one or two a day. By Friday you know whom you look after, whom you talk to, and what you promise.",
    },
    "analysis-hour": {
      name: "Manager: analysis in an hour",
      says: "Five lessons on figures. Each ends with a step on your own export, and in an hour you hold a report that you can explain.",
    },
    "portfolio-risk": {
      name: "Head of sales: the risk of the book",
      says: "Four lessons on who holds everything up, what is left without them, and what to do about it in time.",
    },
  },

  review: {
    loading: "Opening the questions…",
    failed: "The questions did not open. Check the network and load the page again.",
    nothingYet:
      "There is nothing to review yet. Questions that you missed come here, and one for each objective you have learnt.",
    nothingDue: (count, day) =>
      `That is all for today. The deck holds ${counted("en", count, questions)}; the next one is due ${day}.`,
    today: (count) => `${counted("en", count, questions)} today.`,
    from: "Lesson",
    next: "Next",
    finish: (right, of) => `${String(right)} of ${String(of)} right.`,
    more: "More questions",
    how: "The FSRS algorithm sets the days: a right answer puts a question off for longer each time, 90 days at most, and a mistake brings it back soon. An answer given here on another day is what tells kept from learnt.",
  },

  progress: {
    lesson: "Lesson",
    state: "State",
    objective: "Objective",
    level: "Level",
    levels: { none: "not begun", tried: "begun", learnt: "learnt", kept: "kept" },
    summary: (kept, learnt, of) =>
      `${String(kept)} kept, ${String(learnt)} more learnt, of ${String(of)} objectives.`,
    rule: "Learnt: the last answer to every question of the lesson about it is right. Kept: after that, on another day, a question about it was answered right among others, in a review or the exam. A mistake there takes the objective back.",
    file: "Progress file",
    fileNote:
      "Your progress is kept in this browser alone. A browser may forget: when history is cleared, in a private window, and Safari forgets sites that you have not visited for seven days. Save the file to take your progress to another device or to show it to your lead.",
    name: "A name for the file",
    nameNote: "Goes into the file. You may leave it empty.",
    save: "Save the file",
    open: "Open a file",
    opened: (count) => `Added from the file: ${counted("en", count, lessons)}.`,
    problems: {
      "not-progress":
        "This is not a Kamerton progress file. It takes a file saved with the button above.",
      "newer-version":
        "The file was saved by a newer version of the course. Load the page again and open it once more.",
      damaged:
        "The file is damaged and cannot be read in whole. Nothing has been changed. Save it again where it was made.",
    },
    keep: "Ask the browser not to forget",
    kept: "The browser promised not to forget by itself. Clearing the history still erases it.",
    notKept: "The browser promises nothing. Save the file now and then.",
    forget: "Erase all progress",
    sure: "Erase the answers, attempts and exams in this browser?",
    yes: "Erase",
    no: "Keep",
    forgotten: "Erased.",
  },
};
