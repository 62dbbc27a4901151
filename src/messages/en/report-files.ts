import type { ReportFilesMessages } from "../ru/report-files.ts";

export const reportFiles: ReportFilesMessages = {
  files: {
    picture: (name) => `Save the picture: ${name}`,
    table: (name) => `Save the table: ${name}`,
    png: "PNG",
    svg: "SVG",
    csv: "CSV",
    plain: "Plain CSV",
    plainNote:
      "CSV with commas and points, days as 2026-01-31, shares as fractions, nothing rounded",
    copy: "Copy",
    copied: "Copied",
    failed: "The browser did not allow it",
  },
};
