import type { CompareMessages } from "../ru/analyse-compare.ts";

export const compare: CompareMessages = {
  open: "Compare with…",
  heading: "Compare with another report",
  about:
    "The report on the page is the later one, the other the earlier. A saved report will do, or another export (counted with the same settings), or the link of a report.",
  file: "Report or export…",
  link: "Link of a report",
  linkButton: "Open the link",
  swap: "Swap the two",
  close: "Close the comparison",
  cancel: "Stop",
  reading: "Reading the other file and counting it with the same settings…",
  problems: {
    damaged: "This report file cannot be read: it is damaged or made by another program.",
    asks: "There are questions about this file. Open it on its own, answer them, save its report as a file and compare with that.",
    unread: "This file could not be read. Open it on its own: the page will say why.",
  },
  linkProblems: {
    "not-a-link":
      "There is no report link in this text: it has #r1. or #s1. and many characters after it.",
    "newer-version": "The report in the link was made by a newer version.",
    damaged: "The link is damaged: copy it again.",
    "too-large": "The link is too long: ask for the report as a file.",
    "passphrase-wanted": "The report in the link is locked: enter its passphrase below.",
    "passphrase-wrong": "The passphrase does not fit, or the link is damaged.",
  },
  passphrase: "Passphrase of this link",
  passphraseButton: "Open with it",
};
