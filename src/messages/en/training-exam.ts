import { counted } from "../plural.ts";
import type { ExamMessages } from "../ru/training-exam.ts";

const questions = { one: "question", other: "questions" };

export const exam: ExamMessages = {
  exam: {
    loading: "Opening the questions…",
    failed: "The questions did not open. Check the network and load the page again.",
    begin: "Start the exam",
    again: "Take it again",
    others: "The questions will be others: those you have not met in an exam come first.",
    kept: "Your answers are kept in this browser. You may close the page and come back.",
    answered: (count, of) => `${String(count)} of ${String(of)} answered`,
    handIn: "Hand in",
    open: (count, numbers) =>
      `${counted("en", count, questions)} without an answer: ${numbers}. Answer, or press “Hand in” once more: an empty answer counts as wrong.`,
    passed: (right, of) => `Passed: ${String(right)} of ${String(of)} right`,
    notPassed: (right, of, needed) =>
      `Not passed yet: ${String(right)} of ${String(of)} right, and it takes ${String(needed)}`,
    certificate: "Get the certificate",
    byLesson: "Lesson by lesson",
    lesson: "Lesson",
    right: "Right",
    of: "Questions",
    missed: "Where you went wrong",
    nothingMissed: "Every answer is right; there is nothing to go through.",
    unanswered: "You gave no answer.",
    earlier: "Your attempts",
    attempt: (day, right, of) => `${day}: ${String(right)} of ${String(of)} right`,
    isPass: "passed",
    isNotPass: "not passed",
  },

  certificate: {
    insecure:
      "At this address a certificate can be neither made nor verified: browsers work out its code only on pages opened over https.",
    toSecure: "Open this page over https",
    carryOver:
      "Your answers and the exam are kept under this address. Save them as a file first, then open that file on the progress page at the new one. If https does not open, tell whoever runs this site.",
    toProgress: "To your progress",
    notYet: "The certificate appears here once you have passed the exam.",
    toExam: "To the exam",
    name: "First and last name",
    nameNote: "Stays in this browser, and goes into the certificate and its code alone.",
    nameFirst: "Write your name, and the certificate is ready.",
    print: "Print",
    copy: "Copy the link that verifies it",
    copied: "The link is copied.",
    notCopied: "The browser did not let us copy. Select the code and copy it yourself.",
    brand: "Kamerton",
    title: "Certificate",
    says: "Has passed the exam of the key account manager course",
    day: "Date",
    score: "Result",
    scoreOf: (right, of, percent) => `${String(right)} of ${String(of)} (${percent})`,
    course: "Version of the course",
    attested:
      "This certificate is self-attested. The exam was marked by the holder’s own browser: no server confirms it, and nobody watched. The code repeats name, date and result, so that a slip or damage shows. Who it was that answered, it does not prove.",
    code: "Code",
    verifyAt: "Verify the code at",
    verify: "Verify a code",
    verifyNote:
      "Paste the code or the link of somebody’s certificate. This browser checks it and sends nothing.",
    pasted: "Code or link",
    check: "Verify",
    intact: "The code is whole. It says:",
    holder: "Name",
    problems: {
      "not-a-code":
        "This is not the code of a certificate. A code begins with kam1 and a full stop.",
      "newer-version":
        "The code was made by a newer version of the course. Load the page again and verify it once more.",
      damaged:
        "The code is damaged: a character has changed or a part is missing. Copy it whole from the certificate.",
    },
  },
};
