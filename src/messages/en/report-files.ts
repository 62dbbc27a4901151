import type { ReportFilesMessages } from "../ru/report-files.ts";

export const reportFiles: ReportFilesMessages = {
  files: {
    picture: (name) => `Save the picture: ${name}`,
    table: (name) => `Save the table: ${name}`,
    png: "PNG",
    svg: "SVG",
    csv: "CSV",
    copy: "Copy",
    copied: "Copied",
    failed: "The browser did not allow it",
  },
};
