import type { ReportFileMessages } from "../ru/report-file.ts";

/** What is said in a report that is a file of its own. */
export const reportFile: ReportFileMessages = {
  holder:
    "The whole report is in this file: it opens without a network and sends nothing anywhere.",
  named: "The file holds the real names of customers: give it only to those who may know them.",
  again:
    "The file opens in Kamerton again: drop it on the analysis page to compare it with another report or to pass it on.",
};
