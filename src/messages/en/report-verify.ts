import { counted } from "../plural.ts";
import type { ReportVerifyMessages } from "../ru/report-verify.ts";

export const reportVerify: ReportVerifyMessages = {
  same: {
    bytes: "The report is confirmed: its files give the same document, byte for byte.",
    figures: "The report is confirmed: its files give every figure that it holds.",
  },
  differs: (count) => `The report is not confirmed. Differences from its files: ${count}`,
  files: (names) => `The files are the same: ${names}; their SHA-256 agree.`,
  masked:
    "The names in the report are masked: figures were verified, and that one pseudonym means one customer throughout. There is nothing to verify the names themselves by.",
  rounded: "The series of a link are rounded to three digits and were verified so.",
  madeBy: (before, now) => `The report was made by version ${before} and verified by ${now}.`,
  because: {
    changed:
      "Files and settings are the same, so the report was changed after it was made, or a changed program made it.",
    version: "The difference may come from the other version of the program.",
  },
  table: {
    caption: "What differs",
    where: "Where",
    what: "What",
    told: "In the report",
    made: "From the files",
    more: (count) =>
      `And ${counted("en", count, { one: "more difference", other: "more differences" })}.`,
    hidden: "Document of the report",
    nothing: "none",
  },
  obstacles: {
    "another-file": (missing, given) =>
      `These are other files. The report was made of: ${missing}. Given: ${given}.`,
    "masked-choices":
      "This report cannot be made again: its names are masked, and with them the filters and changes that its figures hang on. Ask the sender for the report file with names.",
    "unknown-choices": (version) =>
      `The report was made by version ${version} with settings or changes that this version does not know: only a later one can verify it.`,
    unread: "The files are the same, but they could not be read as they were for the report.",
  },
  file: (name, sha256) => `${name} (SHA-256 ${sha256.slice(0, 12)}…)`,
};
