import type { VerifyMessages } from "../ru/verify.ts";

export const verify: VerifyMessages = {
  noFiles:
    "There is nothing to verify, or nothing to verify it by: give the report and the exports that it was made of, kamerton verify REPORT FILE…",
  notReport: (file) =>
    `“${file}” holds no report: give a report file (.json or .html) or the link of a report.`,
  links: {
    "not-a-link": "There is no report link in this text.",
    "newer-version": "The report in the link was made by a newer version.",
    damaged: "The link is damaged: copy it again, all of it.",
    "too-large": "The link is too long: ask for the report as a file.",
    "passphrase-wanted":
      "The link is locked by a passphrase: add --passphrase PASSPHRASE, or pipe it in with --passphrase -.",
    "passphrase-wrong": "This passphrase does not fit, or the link is damaged.",
  },
};
